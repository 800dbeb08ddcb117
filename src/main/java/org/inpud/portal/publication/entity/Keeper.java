package org.inpud.portal.publication.entity;

import java.util.UUID;

/**
 * Somebody who keeps a work, and on whose behalf: the rows that they write say both, and the database compares.
 *
 * @param keptFor the network that owns the work, or {@link #SECRETARIAT}
 */
public record Keeper(UUID person, String keptFor) {

    /** What an owner is called that is no network. */
    public static final String SECRETARIAT = "secretariat";
}
