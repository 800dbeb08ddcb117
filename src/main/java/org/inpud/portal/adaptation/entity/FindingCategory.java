package org.inpud.portal.adaptation.entity;

/** What a person's finding is about, after MQM's first level. */
public enum FindingCategory {
    TERMINOLOGY,
    ACCURACY,
    LINGUISTIC,
    STYLE,
    LOCALE,
    AUDIENCE,
    DESIGN,
    OTHER
}
