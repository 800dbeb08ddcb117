package org.inpud.portal.adaptation.entity;

/** What must hold before a step moves an adaptation. Who knows the facts answers for it: see {@code StepParticipant}. */
public enum Guard {
    /** Every segment is rendered, kept, replaced or omitted. */
    EVERYTHING_RENDERED,
    /** No check's error and no person's major or critical finding stands. */
    NO_BLOCKING_FINDING,
    /** Every local change has its kind and its reason. */
    LOCAL_CHANGES_EXPLAINED,
    /** Every segment has been accepted as it stands. */
    EVERYTHING_ACCEPTED,
    /** Whoever passes the whole wrote none of it, and has not passed it already. */
    PASSED_BY_ANOTHER,
    /** The peer test is on record. */
    PEER_TESTED,
    /** Says why. */
    REASON_GIVEN,
    /** Every local change is decided, after the voices that its tier needs. */
    LOCAL_CHANGES_DECIDED,
    /** The coordinator's checklist, where the network's rules make it binding. */
    CHECKLIST_KEPT,
    /** INWUD has read the text as it stands and agrees, where the network's rules make its reading binding. */
    WOMENS_READING_HEARD,
    /** Whoever approves has been no author since the last approval, nor the only reviewer unless the rules allow it. */
    APPROVED_BY_ANOTHER,
    /** The licence allows an adaptation, or a valid grant does. */
    LICENCE_OR_GRANT,
    /** The frozen files exist. */
    FILES_FROZEN,
    /** Another edition can be followed. */
    EDITION_FOLLOWED,
    /** Nothing has been done since the edition was followed. */
    NOTHING_DONE_SINCE
}
