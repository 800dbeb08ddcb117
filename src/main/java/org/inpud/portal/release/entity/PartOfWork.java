package org.inpud.portal.release.entity;

/** What somebody did on an adaptation that they can be named for. */
public enum PartOfWork {
    TRANSLATION,
    REVIEW,
    COORDINATION
}
