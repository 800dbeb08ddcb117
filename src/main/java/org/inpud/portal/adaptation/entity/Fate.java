package org.inpud.portal.adaptation.entity;

/** What became of a segment when its adaptation followed another edition. */
public enum Fate {
    /** The source says the same: everything stays. */
    CARRIED,
    /** The source is only set in another way (spaces, quotation marks, dashes): everything stays, and is told. */
    TYPESET,
    /** The source changed: the text stays and asks for a look. */
    ATTENTION,
    /** The edition brought it. */
    ADDED,
    /** An earlier follow had archived it; the edition has it again, and with it its text. */
    RETURNED,
    /** The edition no longer has it: archived with all that was written. */
    DROPPED;

    /** Whether somebody must work on it before the text is whole again. */
    public boolean asksForWork() {
        return this == ATTENTION || this == ADDED;
    }
}
