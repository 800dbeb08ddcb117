package org.inpud.portal.adaptation.entity;

/** How a text came to stand in a segment. */
public enum Cause {
    TYPED,
    MEMORY,
    ADOPTED,
    FOLLOWED,
    RESTORED,
    /** Begun with the released text of the adaptation that this one is based on. */
    BASED,
    /** Proposed by another network's release, and accepted here. */
    PROPOSED,
    /** Cut from the text of a local change. */
    LOCAL_CHANGE,
    /** The text stayed; a reviewer accepted or returned it. */
    VERDICT;

    /** Whether whoever saves a text can name it: the others come from what the portal does. */
    public boolean isByHand() {
        return this == TYPED || this == MEMORY || this == RESTORED;
    }
}
