package org.inpud.portal.people.control;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.people.entity.WayIn;

/** Somebody came in by a link: what the link was made to give is theirs now. */
public record WayInAccepted(Actor actor, UUID wayIn, WayIn.Kind kind) implements DomainEvent {

    @Override
    public Optional<Role> role() {
        return Optional.empty();
    }

    @Override
    public Optional<String> network() {
        return Optional.empty();
    }

    @Override
    public String subject() {
        return actor.id().toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("wayIn", wayIn.toString(), "kind", kind.name());
    }
}
