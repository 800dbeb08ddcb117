package org.inpud.portal.adoption.entity;

/** What a person decided on a pair. */
public enum PairDecision {
    /** Nobody has looked at it. */
    OPEN,
    /** It is right as it stands; what has no partner has none. */
    CONFIRMED,
    /** It is not taken: the source stays empty, the translation is left aside. */
    LEFT_OUT,
    /** What only the translation says becomes a local change. */
    ADDED
}
