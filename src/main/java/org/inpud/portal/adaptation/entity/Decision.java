package org.inpud.portal.adaptation.entity;

/** What the coordinator has decided on a local change. */
public enum Decision {
    OPEN,
    ACCEPTED,
    REJECTED
}
