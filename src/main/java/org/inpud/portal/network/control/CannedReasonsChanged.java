package org.inpud.portal.network.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;

/** A network’s reviewers have other canned reasons from now on. */
public record CannedReasonsChanged(Actor actor, Optional<Role> role, Optional<String> network, int count)
        implements DomainEvent {

    @Override
    public String subject() {
        return network.orElseThrow();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("count", String.valueOf(count));
    }
}
