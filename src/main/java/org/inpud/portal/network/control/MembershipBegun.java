package org.inpud.portal.network.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.entity.Membership;

/** A person holds a role from now on. */
public record MembershipBegun(
        Actor actor, Optional<Role> role, Optional<String> network, String subject, Map<String, String> facts)
        implements DomainEvent {

    static MembershipBegun of(Actor actor, Membership membership) {
        RoleHeld held = membership.held();
        return new MembershipBegun(
                actor,
                Keeping.role(actor, held),
                held.network(),
                membership.id().toString(),
                Keeping.facts(membership.person(), held));
    }
}
