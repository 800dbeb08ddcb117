package org.inpud.portal.adaptation.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why something was not done to an adaptation. */
public enum AdaptationRefusal implements RefusalCode {
    EXISTS_ALREADY(Kind.CONFLICT),
    /** A finished translation is brought in where nobody has written anything. */
    WORKED_ON_ALREADY(Kind.CONFLICT),
    FOLLOWS_ANOTHER_EDITION(Kind.CONFLICT),
    UNKNOWN_EDITION(Kind.INVALID),
    UNKNOWN_PASSAGE(Kind.INVALID),
    UNKNOWN_BASE(Kind.INVALID),
    COORDINATORS_DO_NOT_TRANSLATE(Kind.FORBIDDEN),
    STEP_NOT_NOW(Kind.CONFLICT),
    NOT_EDITABLE_NOW(Kind.CONFLICT),
    NOT_DECIDABLE_NOW(Kind.CONFLICT),
    REASON_MISSING(Kind.CONFLICT),
    NOT_ALL_RENDERED(Kind.CONFLICT),
    OPEN_FINDINGS(Kind.CONFLICT),
    LOCAL_CHANGES_UNEXPLAINED(Kind.CONFLICT),
    LOCAL_CHANGES_UNDECIDED(Kind.CONFLICT),
    VOICES_MISSING(Kind.CONFLICT),
    VOICE_AGAINST(Kind.CONFLICT),
    /** The coordinator accepts a local change once the text was passed with it. */
    REVIEWER_NOT_HEARD(Kind.CONFLICT),
    /** The database's own word on a change accepted before its voices. */
    VOICES_FIRST(Kind.CONFLICT),
    CONCURRENCE_AWAITED(Kind.CONFLICT),
    /** INPUD speaks on its core messages only. */
    CONCURRENCE_NOT_ASKED(Kind.CONFLICT),
    REJECTED_CHANGE_UNSETTLED(Kind.CONFLICT),
    EDITION_NEEDED(Kind.INVALID),
    FOLLOWED_ALREADY(Kind.CONFLICT),
    NOTHING_TO_UNDO(Kind.CONFLICT),
    WORKED_ON_SINCE(Kind.CONFLICT),
    SEGMENT_DROPPED(Kind.CONFLICT),
    EMPTY_TEXT(Kind.INVALID),
    STATE_NOT_BY_HAND(Kind.CONFLICT),
    TEXT_NEEDED(Kind.INVALID),
    TEXT_NOT_WANTED(Kind.INVALID),
    REVIEW_BY_NEEDED(Kind.INVALID),
    NOTHING_EXPIRES(Kind.CONFLICT),
    NOT_ACCEPTED_YET(Kind.CONFLICT),
    EVIDENCE_NEEDED(Kind.INVALID),
    DAY_NOT_AHEAD(Kind.INVALID),
    /** The passage of the change is no picture. */
    NO_PICTURE_HERE(Kind.CONFLICT),
    /** What is kept, left out or added shows no other picture. */
    PICTURE_NOT_WANTED(Kind.CONFLICT),
    PASSAGE_CHANGED_ALREADY(Kind.CONFLICT),
    DECIDED_ALREADY(Kind.CONFLICT),
    OWN_LOCAL_CHANGE(Kind.CONFLICT),
    /** The database's own word on four eyes, should the domain ever be passed by. */
    OWN_WORK(Kind.CONFLICT),
    /** The database's own word on who moves an adaptation. */
    FOREIGN_NETWORK(Kind.FORBIDDEN),
    /** The database's own word on a segment that was never accepted as it stands. */
    NOT_ACCEPTED(Kind.CONFLICT),
    /** The database’s own word: something of what is handed in is open. */
    NOT_WHOLE(Kind.CONFLICT),
    /** The database's own word on a move that the workflow does not have. */
    NO_SUCH_MOVE(Kind.CONFLICT);

    private final Kind kind;

    AdaptationRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "adaptation";
    }
}
