package org.inpud.portal.network.control;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;

/** A link was made for somebody locked out; their sign-ins and tokens ended. */
public record PersonReinvited(
        Actor actor, Optional<Role> role, Optional<String> network, String subject, Map<String, String> facts)
        implements DomainEvent {

    static PersonReinvited of(Actor actor, Optional<NetworkKey> network, UUID person) {
        Role role = network.isPresent() ? Role.COORDINATOR : Role.ADMINISTRATOR;
        return new PersonReinvited(
                actor, Optional.of(role), network.map(NetworkKey::value), person.toString(), Map.of());
    }
}
