package org.inpud.portal.adaptation.entity;

/** Where an adaptation stands in its life. Only {@link Adaptation#take} moves it. */
public enum Stage {
    PLANNED,
    TRANSLATING,
    REVIEWING,
    TESTING,
    DECIDING,
    APPROVED,
    RELEASED,
    WITHDRAWN;

    /** Whether texts and local changes can be written now. */
    public boolean isEditable() {
        return this == TRANSLATING || this == REVIEWING;
    }

    /** Whether local changes can be heard and decided now. */
    public boolean isOpenForDecisions() {
        return this == REVIEWING || this == TESTING || this == DECIDING;
    }
}
