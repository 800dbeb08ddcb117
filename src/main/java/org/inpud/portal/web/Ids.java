package org.inpud.portal.web;

import java.util.Optional;
import java.util.UUID;

/** Ids as they come in addresses. */
public final class Ids {

    private Ids() {}

    /** The id, or nothing where the text is none: whatever it should name is not there. */
    public static Optional<UUID> parse(String id) {
        try {
            return id == null ? Optional.empty() : Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
