package org.inpud.portal.lineage.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why something was not done between adaptations that build on each other. */
public enum LineageRefusal implements RefusalCode {
    SETTLED_ALREADY(Kind.CONFLICT),
    /** The base is in another language: the words must be one's own. */
    OWN_WORDS_NEEDED(Kind.INVALID),
    OWN_RELEASE(Kind.CONFLICT),
    RELEASE_WITHDRAWN(Kind.CONFLICT),
    ENDORSED_ALREADY(Kind.CONFLICT),
    NOT_ENDORSED(Kind.CONFLICT);

    private final Kind kind;

    LineageRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "lineage";
    }
}
