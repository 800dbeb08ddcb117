package org.inpud.portal.reading.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why a reading was not asked for, not given, or holds an approval up. */
public enum ReadingRefusal implements RefusalCode {
    ASKED_ALREADY(Kind.CONFLICT),
    NOT_ASKED(Kind.CONFLICT),
    NOT_READABLE_NOW(Kind.CONFLICT),
    READER_WROTE(Kind.CONFLICT),
    REASON_NEEDED(Kind.INVALID),
    COUNTRY_NEEDED(Kind.INVALID),
    WOMENS_READING_AWAITED(Kind.CONFLICT),
    WOMENS_READING_AGAINST(Kind.CONFLICT);

    private final Kind kind;

    ReadingRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "reading";
    }
}
