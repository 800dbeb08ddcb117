package org.inpud.portal.network.control;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;

/** A network works by other rules from now on. */
public record NetworkRulesChanged(
        Actor actor, Optional<Role> role, Optional<String> network, String subject, Map<String, String> facts)
        implements DomainEvent {

    /** @param changes what is otherwise than before, each as {@code before>after} */
    static NetworkRulesChanged of(Actor actor, NetworkKey network, long version, Map<String, String> changes) {
        Map<String, String> facts = new TreeMap<>(changes);
        facts.put("version", Long.toString(version));
        return new NetworkRulesChanged(
                actor,
                actor.roleFor(Capability.KEEP_NETWORK, network.scope()),
                Optional.of(network.value()),
                network.value(),
                facts);
    }
}
