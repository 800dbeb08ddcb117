package org.inpud.portal.adaptation.entity;

/** What a local change does with a passage. */
public enum Act {
    KEEP,
    REPLACE,
    OMIT,
    ADD_BEFORE,
    ADD_AFTER;

    /** Whether the change brings a text of its own. */
    public boolean bringsText() {
        return this == REPLACE || isAddition();
    }

    public boolean isAddition() {
        return this == ADD_BEFORE || this == ADD_AFTER;
    }

    /** Whether it settles what becomes of the passage itself; a passage has one such change at most. */
    public boolean covers() {
        return !isAddition();
    }
}
