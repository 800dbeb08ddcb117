package org.inpud.portal.lineage.entity;

/** What became of a proposal. */
public enum ProposalState {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** A later release proposes something else in its place. */
    OVERTAKEN
}
