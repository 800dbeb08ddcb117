package org.inpud.portal.adoption.entity;

/** Whether an adoption is still worked on. */
public enum AdoptionState {
    OPEN,
    CONFIRMED
}
