package org.inpud.portal.adaptation.entity;

/** Why a local change was made. */
public enum ChangeReason {
    COMPREHENSION,
    ACCEPTABILITY,
    LAW,
    SAFETY,
    AVAILABILITY,
    ACCURACY,
    ACCESSIBILITY,
    CONSENT
}
