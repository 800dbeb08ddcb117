package org.inpud.portal.reading.entity;

import org.inpud.portal.kernel.Capability;

/** For whom the whole is read. */
public enum ReadingKind {
    /** INWUD's reading: advice, unless the network's rules make it binding. */
    WOMEN(Capability.READ_FOR_WOMEN),
    /** Law, services, doses and safety wording, for one country. */
    COUNTRY(Capability.READ_FOR_COUNTRY);

    private final Capability capability;

    ReadingKind(Capability capability) {
        this.capability = capability;
    }

    /** What it takes to read so. */
    public Capability capability() {
        return capability;
    }
}
