package org.inpud.portal.adaptation.entity;

/** Whether a local change touches the surface of a text or what lies under it. */
public enum Depth {
    SURFACE,
    DEEP
}
