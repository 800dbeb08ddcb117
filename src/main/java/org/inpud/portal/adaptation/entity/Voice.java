package org.inpud.portal.adaptation.entity;

import org.inpud.portal.kernel.Capability;

/** As what somebody speaks on a local change. */
public enum Voice {
    SECOND_READER(Capability.REVIEW),
    COUNTRY_READER(Capability.READ_FOR_COUNTRY),
    /** INPUD's view on a core passage: a voice, never a veto. */
    CONCURRENCE(Capability.CONCUR),
    /** Decides. */
    COORDINATOR(Capability.COORDINATE);

    private final Capability capability;

    Voice(Capability capability) {
        this.capability = capability;
    }

    /** What it takes to speak as this. */
    public Capability capability() {
        return capability;
    }
}
