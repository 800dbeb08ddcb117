package org.inpud.portal.lineage.entity;

/** What a release proposes to those who build on it. */
public enum ProposalKind {
    /** Another wording of a segment. */
    TEXT,
    CHANGE_ADDED,
    CHANGE_CHANGED,
    CHANGE_WITHDRAWN;

    public boolean isOfText() {
        return this == TEXT;
    }
}
