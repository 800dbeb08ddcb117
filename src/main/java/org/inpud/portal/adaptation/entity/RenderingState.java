package org.inpud.portal.adaptation.entity;

/** How far the rendering of one segment has come. */
public enum RenderingState {
    EMPTY,
    DRAFT,
    RENDERED,
    /** Accepted as it stands: only a verdict gives this. */
    REVIEWED,
    /** Returned by a reviewer, or its source has changed. */
    ATTENTION;

    /** Whether somebody who writes can name this state; the others come by verdicts and by following the source. */
    boolean isByHand() {
        return this == EMPTY || this == DRAFT || this == RENDERED;
    }
}
