package org.inpud.portal.review.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why a verdict, a pass or an approval was not taken. */
public enum ReviewRefusal implements RefusalCode {
    NOT_REVIEWING_NOW,
    OWN_TEXT,
    NOTHING_TO_REVIEW,
    GRAVE_FINDING,
    NOT_ALL_ACCEPTED,
    PASSER_WROTE,
    PASSED_ALREADY,
    PEER_TEST_MISSING,
    CHECKLIST_OPEN,
    APPROVER_WROTE,
    ONLY_REVIEWER,
    APPROVED_ALREADY,
    SECOND_READER_IS_REVIEWER,
    /** Whoever alone passed the text speaks as its second reader. */
    PASSER_READS_SECOND,
    /** Whoever alone was second reader passes the text. */
    SECOND_READER_PASSES,
    /** The database’s own word on the network’s rules, should they have changed while the step was taken. */
    RULES_NOT_KEPT;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public String room() {
        return "review";
    }
}
