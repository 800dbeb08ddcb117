package org.inpud.portal.adaptation.entity;

/** Which of the two texts of a segment somebody speaks of. */
public enum Side {
    SOURCE,
    TARGET
}
