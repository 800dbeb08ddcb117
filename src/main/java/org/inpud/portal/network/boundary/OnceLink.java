package org.inpud.portal.network.boundary;

import java.time.Instant;

/**
 * A one-time link as it is shown, this once, to whoever made it.
 *
 * @param address with the secret in it
 */
public record OnceLink(String address, Instant expires) {

    @Override
    public String toString() {
        return "a link until " + expires;
    }
}
