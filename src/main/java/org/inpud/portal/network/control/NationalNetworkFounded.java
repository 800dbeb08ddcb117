package org.inpud.portal.network.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKey;

/** A region has a new national network. */
public record NationalNetworkFounded(
        Actor actor, Optional<Role> role, Optional<String> network, String subject, Map<String, String> facts)
        implements DomainEvent {

    static NationalNetworkFounded of(Actor actor, NetworkKey region, Network founded) {
        return new NationalNetworkFounded(
                actor,
                actor.roleFor(Capability.KEEP_NETWORK, region.scope()),
                Optional.of(region.value()),
                founded.key().value(),
                Map.of("country", founded.country().orElseThrow()));
    }
}
