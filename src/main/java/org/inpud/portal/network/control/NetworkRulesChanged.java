package org.inpud.portal.network.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;

/** A network works by other rules from now on. */
public record NetworkRulesChanged(
        Actor actor, Optional<Role> role, Optional<String> network, String subject, Map<String, String> facts)
        implements DomainEvent {

    static NetworkRulesChanged of(Actor actor, NetworkKey network, long version) {
        return new NetworkRulesChanged(
                actor,
                actor.roleFor(Capability.KEEP_NETWORK, network.scope()),
                Optional.of(network.value()),
                network.value(),
                Map.of("version", Long.toString(version)));
    }
}
