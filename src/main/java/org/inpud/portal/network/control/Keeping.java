package org.inpud.portal.network.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.kernel.Scope;

/** What all events about roles say alike. */
final class Keeping {

    private Keeping() {}

    /** By which role the actor could give or take this one; none for somebody who does it to themselves. */
    static Optional<Role> role(Actor actor, RoleHeld held) {
        Optional<Role> coordinator =
                held.network().flatMap(network -> actor.roleFor(Capability.KEEP_NETWORK, Scope.ofNetwork(network)));
        return coordinator.or(() -> actor.roleFor(Capability.ADMINISTER, Scope.ANYWHERE));
    }

    static Map<String, String> facts(RoleHeld held) {
        Map<String, String> facts = new HashMap<>();
        facts.put("role", held.role().name());
        held.language().ifPresent(language -> facts.put("language", language.value()));
        held.country().ifPresent(country -> facts.put("country", country));
        return facts;
    }

    static Map<String, String> facts(UUID person, RoleHeld held) {
        Map<String, String> facts = facts(held);
        facts.put("person", person.toString());
        return facts;
    }
}
