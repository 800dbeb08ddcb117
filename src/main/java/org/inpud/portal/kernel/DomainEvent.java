package org.inpud.portal.kernel;

import java.util.Map;
import java.util.Optional;

/**
 * Something that happened, in the past tense, fired within its transaction ({@code jakarta.enterprise.event.Event}).
 * The chronicle records each; notices, reports and caches observe what concerns them.
 * Holds ids and codes only: never a text, a title or a name.
 */
public interface DomainEvent {

    /** Who did it. */
    Actor actor();

    /** By which role they could, where a role was needed. */
    Optional<Role> role();

    /** The network that it belongs to, if one. */
    Optional<String> network();

    /** The id of what it happened to. */
    String subject();

    /** Further ids, codes and counts worth keeping. */
    default Map<String, String> facts() {
        return Map.of();
    }

    /** The event's name in the chronicle. */
    default String name() {
        return getClass().getSimpleName();
    }
}
