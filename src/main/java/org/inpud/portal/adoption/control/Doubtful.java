package org.inpud.portal.adoption.control;

/** What becomes, at the confirmation, of doubtful pairs that nobody has looked at. */
public enum Doubtful {
    /** They are taken like the others. */
    ACCEPT,
    /** They are taken as drafts, so that the translator meets them. */
    DRAFT,
    /** Their source stays empty, their translation is left aside. */
    LEAVE_OUT
}
