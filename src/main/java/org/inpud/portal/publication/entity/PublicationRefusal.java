package org.inpud.portal.publication.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why something about a publication is not done. */
public enum PublicationRefusal implements RefusalCode {
    /** The key is taken; fact {@code key}. */
    KEY_TAKEN(Kind.CONFLICT),
    /** Keys are lower-case letters, digits and hyphens. */
    BAD_KEY(Kind.INVALID),
    UNKNOWN_KIND(Kind.INVALID),
    UNKNOWN_LICENCE(Kind.INVALID),
    UNKNOWN_OBJECTIVE(Kind.INVALID),
    /** Not on the secretariat's list; fact {@code topic}. */
    UNKNOWN_TOPIC(Kind.INVALID),
    /** Fact {@code network}. */
    UNKNOWN_NETWORK(Kind.INVALID),
    BAD_YEAR(Kind.INVALID),
    /** The language can't change once there is a text in it. */
    LANGUAGE_FIXED(Kind.CONFLICT),
    /** A grant that ended before it was recorded. */
    ENDS_IN_THE_PAST(Kind.INVALID),
    /** The same permission is written down already. */
    GRANT_STANDS(Kind.CONFLICT),
    /** It ended before. */
    GRANT_ENDED(Kind.CONFLICT),
    /** The same text is there already; fact {@code edition}. */
    SAME_AS_EDITION(Kind.CONFLICT),
    NO_FILE(Kind.INVALID);

    private final Kind kind;

    PublicationRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "publication";
    }
}
