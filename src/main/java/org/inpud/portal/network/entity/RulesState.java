package org.inpud.portal.network.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Role;

/**
 * What a network had set for itself from a moment on.
 *
 * @param by who set it; nobody where it is what the network began with
 */
public record RulesState(RulesWanted rules, long version, Instant from, Optional<UUID> by, Optional<Role> as) {}
