package org.inpud.portal.adoption.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why something was not done with a finished translation. */
public enum AdoptionRefusal implements RefusalCode {
    NO_FILE(Kind.INVALID),
    NO_EDITION(Kind.INVALID),
    SOURCE_OF_OTHERS(Kind.FORBIDDEN),
    UNDER_WAY(Kind.CONFLICT),
    NOTHING_PAIRED(Kind.CONFLICT),
    DOUBTFUL_PAIRS(Kind.CONFLICT),
    NO_NEIGHBOUR(Kind.CONFLICT),
    NOTHING_TO_SPLIT(Kind.CONFLICT),
    NOT_HERE(Kind.CONFLICT),
    HAS_A_SOURCE(Kind.CONFLICT);

    private final Kind kind;

    AdoptionRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "adoption";
    }
}
