package org.inpud.portal.planning.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why work was not planned so. */
public enum PlanningRefusal implements RefusalCode {
    UNKNOWN_WORK(Kind.ABSENT),
    UNKNOWN_SECTION(Kind.INVALID),
    NOT_A_ROLE_OF_WORK(Kind.INVALID),
    NOT_IN_THIS_ROLE(Kind.INVALID),
    NOT_YOUR_ROLE(Kind.FORBIDDEN),
    NOT_YOURS(Kind.FORBIDDEN),
    TAKEN_ALREADY(Kind.CONFLICT),
    ASSIGNED_ALREADY(Kind.CONFLICT),
    DAY_IS_PAST(Kind.INVALID),
    BAD_DAY(Kind.INVALID);

    private final Kind kind;

    PlanningRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "planning";
    }
}
