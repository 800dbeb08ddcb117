package org.inpud.portal.release.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why something was not released, not withdrawn or not handed out. */
public enum ReleaseRefusal implements RefusalCode {
    /** Neither the licence nor a grant allows it. */
    NO_PERMISSION(Kind.CONFLICT),
    /** There was a grant, and it has ended. */
    PERMISSION_ENDED(Kind.CONFLICT),
    /** The files could not be made. */
    FILES_NOT_FROZEN(Kind.CONFLICT),
    ALREADY_WITHDRAWN(Kind.CONFLICT),
    /** It was public once; its files are gone for good. */
    WITHDRAWN(Kind.ABSENT),
    /** Only who worked on an adaptation can be named for it. */
    NOTHING_DONE_ON_IT(Kind.CONFLICT),
    /** The database's own word: what was released stays as it is. */
    FROZEN(Kind.CONFLICT),
    /** The database's own word: only what was approved is released. */
    NOT_APPROVED(Kind.CONFLICT);

    private final Kind kind;

    ReleaseRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "release";
    }
}
