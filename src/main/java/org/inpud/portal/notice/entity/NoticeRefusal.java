package org.inpud.portal.notice.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why a notice or a choice about notices was not taken. */
public enum NoticeRefusal implements RefusalCode {
    UNKNOWN_NOTICE(Kind.ABSENT),
    NO_MAIL_SERVER(Kind.CONFLICT),
    NO_MAIL_ADDRESS(Kind.CONFLICT),
    CONFIRMATION_SENT_JUST_NOW(Kind.TOO_OFTEN),
    LINK_NOT_GOOD(Kind.ABSENT),
    FOREIGN_FORM(Kind.FORBIDDEN);

    private final Kind kind;

    NoticeRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "notice";
    }
}
