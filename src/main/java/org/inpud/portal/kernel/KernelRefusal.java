package org.inpud.portal.kernel;

/** Refusals that every room can give. */
public enum KernelRefusal implements RefusalCode {
    SIGN_IN_FIRST(Kind.UNKNOWN),
    FORBIDDEN(Kind.FORBIDDEN),
    NOT_FOUND(Kind.ABSENT),
    CHANGED_MEANWHILE(Kind.STALE),
    /** Two did the same at once, and the other one was first. */
    DONE_MEANWHILE(Kind.CONFLICT),
    BAD_LANGUAGE(Kind.INVALID),
    MISSING_VALUE(Kind.INVALID),
    BAD_VALUE(Kind.INVALID),
    TOO_LONG(Kind.INVALID),
    /** A file: whatever it holds, it is not read. */
    TOO_LARGE(Kind.TOO_LARGE);

    private final Kind kind;

    KernelRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "kernel";
    }
}
