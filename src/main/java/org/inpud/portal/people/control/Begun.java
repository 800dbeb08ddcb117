package org.inpud.portal.people.control;

import java.time.Instant;
import java.util.UUID;

/**
 * A sign-in that has just begun.
 *
 * @param secret for the cookie; shown once, kept as a hash
 */
public record Begun(String secret, UUID person, UUID session, Instant endsAt) {

    @Override
    public String toString() {
        return "a sign-in of " + person;
    }
}
