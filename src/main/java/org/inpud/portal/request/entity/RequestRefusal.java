package org.inpud.portal.request.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why a request was not taken, or not answered. */
public enum RequestRefusal implements RefusalCode {
    NOTHING_ASKED(Kind.INVALID),
    UNKNOWN_PUBLICATION(Kind.INVALID),
    UNKNOWN_LANGUAGE(Kind.INVALID),
    UNKNOWN_REQUEST(Kind.ABSENT),
    ANSWERED_ALREADY(Kind.CONFLICT),
    REASON_NEEDED(Kind.INVALID),
    ASKED_TOO_OFTEN(Kind.TOO_OFTEN),
    FOREIGN_FORM(Kind.FORBIDDEN);

    private final Kind kind;

    RequestRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "request";
    }
}
