package org.inpud.portal.glossary.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why something about a glossary is refused. */
public enum GlossaryRefusal implements RefusalCode {
    UNKNOWN_GLOSSARY(Kind.ABSENT),
    NOT_TBX(Kind.UNUSABLE),
    TOO_MANY_TERMS(Kind.TOO_LARGE),
    TERM_THERE_ALREADY(Kind.CONFLICT);

    private final Kind kind;

    GlossaryRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "glossary";
    }
}
