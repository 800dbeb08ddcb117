package org.inpud.portal.kernel;

/** What a person can be in a network, or, for the last four, in none. */
public enum Role {
    TRANSLATOR(true),
    REVIEWER(true),
    COUNTRY_READER(true),
    COORDINATOR(true),
    SECRETARIAT(false),
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
}
