package org.inpud.portal.lending.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why a reviewer was not borrowed or lent. */
public enum LendingRefusal implements RefusalCode {
    BORROWING_NOT_ALLOWED(Kind.CONFLICT),
    NOTHING_TO_REVIEW_NOW(Kind.CONFLICT),
    UNKNOWN_LENDER(Kind.INVALID),
    OWN_NETWORK(Kind.INVALID),
    ASKED_ALREADY(Kind.CONFLICT),
    UNKNOWN_LOAN(Kind.ABSENT),
    ANSWERED_ALREADY(Kind.CONFLICT),
    LENT_ALREADY(Kind.CONFLICT),
    NO_REVIEWER(Kind.INVALID);

    private final Kind kind;

    LendingRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "lending";
    }
}
