package org.inpud.portal.adaptation.entity;

/** How grave a person finds it, after MQM. Major and critical findings hold up submitting. */
public enum FindingSeverity {
    MINOR,
    MAJOR,
    CRITICAL;

    public boolean isBlocking() {
        return this != MINOR;
    }
}
