package org.inpud.portal.publication.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.publication.entity.Publication;

/** A publication entered the catalogue. */
public record PublicationRegistered(
        Actor actor, Optional<Role> role, Optional<String> network, String subject, Map<String, String> facts)
        implements DomainEvent {

    static PublicationRegistered of(Actor actor, Publication publication) {
        return new PublicationRegistered(
                actor,
                Keepers.role(actor, publication),
                publication.ownerNetwork(),
                publication.key().value(),
                Map.of("licence", publication.licence().name()));
    }
}
