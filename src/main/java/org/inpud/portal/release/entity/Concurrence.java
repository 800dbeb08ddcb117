package org.inpud.portal.release.entity;

/** What INPUD said on a local change to one of its core passages: a view, never a veto. */
public enum Concurrence {
    NOT_ASKED,
    CONCURRED,
    /** It said no, or nothing in time. */
    NOT_CONCURRED
}
