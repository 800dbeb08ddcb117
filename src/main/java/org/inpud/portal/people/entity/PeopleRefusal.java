package org.inpud.portal.people.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why something about a person, a sign-in or a link is refused. */
public enum PeopleRefusal implements RefusalCode {
    WRONG_SIGN_IN(Kind.UNKNOWN),
    TOO_OFTEN(Kind.TOO_OFTEN),
    BAD_TOKEN(Kind.UNKNOWN),
    FORGED_REQUEST(Kind.FORBIDDEN),
    WRONG_OLD_PASSWORD(Kind.INVALID),
    PASSWORD_TOO_SHORT(Kind.INVALID),
    PASSWORD_TOO_LONG(Kind.INVALID),
    PASSWORD_HOLDS_LOGIN(Kind.INVALID),
    PASSWORD_TOO_PLAIN(Kind.INVALID),
    PASSWORDS_DIFFER(Kind.INVALID),
    BAD_LOGIN(Kind.INVALID),
    LOGIN_TAKEN(Kind.CONFLICT),
    BAD_PSEUDONYM(Kind.INVALID),
    PSEUDONYM_DIFFERS(Kind.INVALID),
    BAD_TOKEN_NAME(Kind.INVALID),
    TOO_MANY_TOKENS(Kind.CONFLICT),
    LINK_UNUSABLE(Kind.ABSENT);

    private final Kind kind;

    PeopleRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "people";
    }
}
