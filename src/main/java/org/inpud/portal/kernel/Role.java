package org.inpud.portal.kernel;

/** What a person can be in a network, or, for the last four, in none. */
public enum Role {
    TRANSLATOR(true),
    REVIEWER(true),
    COUNTRY_READER(true),
    COORDINATOR(true),
    SECRETARIAT(false),
    /** Sees of the networks' work what it was asked to read, and nothing else. */
    INWUD_REVIEWER(false),
    AUDITOR(false),
    ADMINISTRATOR(false);

    private final boolean inNetwork;

    Role(boolean inNetwork) {
        this.inNetwork = inNetwork;
    }

    /** Whether this role is held in a network; the others hold for the whole portal. */
    public boolean isInNetwork() {
        return inNetwork;
    }

    /** Whether it opens a network's work only where that network asks for it. */
    public boolean isOnlyWhereAsked() {
        return this == INWUD_REVIEWER;
    }
}
