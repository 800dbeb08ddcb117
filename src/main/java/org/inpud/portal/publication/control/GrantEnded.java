package org.inpud.portal.publication.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.publication.entity.Grant;
import org.inpud.portal.publication.entity.Publication;

/** A permission to adapt was taken back. */
public record GrantEnded(
        Actor actor, Optional<Role> role, Optional<String> network, String subject, Map<String, String> facts)
        implements DomainEvent {

    static GrantEnded of(Actor actor, Publication publication, Grant grant) {
        return new GrantEnded(
                actor,
                Keepers.role(actor, publication),
                publication.ownerNetwork(),
                publication.key().value(),
                Map.of("grant", Long.toString(grant.id())));
    }
}
