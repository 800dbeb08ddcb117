package org.inpud.portal.adoption.control;

/** What a person does with a pair. */
public enum PairAct {
    CONFIRM,
    LEAVE_OUT,
    ADD,
    REOPEN,
    /** Together with the pair behind it. */
    MERGE,
    /** Into two: the first keeps so many sentences of either side. */
    SPLIT,
    /** A sentence of the translation in two; the second part opens a pair of its own with what follows. */
    CUT,
    /** Its last source sentence goes on to the next pair. */
    SOURCE_ON,
    /** Its first source sentence goes back to the pair before. */
    SOURCE_BACK,
    /** Its last sentence of the translation goes on to the next pair. */
    TARGET_ON,
    /** Its first sentence of the translation goes back to the pair before. */
    TARGET_BACK
}
