package org.inpud.portal.publication.entity;

/** Where a segment stands in another edition, compared with where it stood. */
public enum Whereabouts {
    STAYED,
    /** Elsewhere: with its passage, or by itself into another that was there before. */
    MOVED,
    /** In a passage of its own, parted from one that is still there. */
    SPLIT,
    /** In a passage that took in the one where it stood. */
    MERGED
}
