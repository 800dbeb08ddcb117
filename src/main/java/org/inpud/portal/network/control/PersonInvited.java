package org.inpud.portal.network.control;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;

/** A link was made by which somebody will hold a role. */
public record PersonInvited(
        Actor actor, Optional<Role> role, Optional<String> network, String subject, Map<String, String> facts)
        implements DomainEvent {

    static PersonInvited of(Actor actor, UUID wayIn, RoleHeld held) {
        return by(Keeping.role(actor, held), actor, wayIn, held);
    }

    /** The same by a role that the actor has elsewhere. */
    static PersonInvited by(Optional<Role> role, Actor actor, UUID wayIn, RoleHeld held) {
        return new PersonInvited(actor, role, held.network(), wayIn.toString(), Keeping.facts(held));
    }
}
