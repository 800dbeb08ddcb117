package org.inpud.portal.publication.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.publication.entity.Publication;

/** The particulars of a publication were changed. */
public record PublicationChanged(
        Actor actor, Optional<Role> role, Optional<String> network, String subject, Map<String, String> facts)
        implements DomainEvent {

    static PublicationChanged of(Actor actor, Publication publication) {
        return new PublicationChanged(
                actor,
                Keepers.role(actor, publication),
                publication.ownerNetwork(),
                publication.key().value(),
                Map.of("licence", publication.licence().name()));
    }
}
