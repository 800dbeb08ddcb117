package org.inpud.portal.publication.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.publication.entity.Passage;
import org.inpud.portal.publication.entity.Publication;

/** A passage was marked as a core message or as not to be omitted, or the mark was taken away. */
public record PassageMarked(
        Actor actor, Optional<Role> role, Optional<String> network, String subject, Map<String, String> facts)
        implements DomainEvent {

    static PassageMarked of(Actor actor, Publication publication, int edition, Passage passage) {
        return new PassageMarked(
                actor,
                Keepers.role(actor, publication),
                publication.ownerNetwork(),
                publication.key().value(),
                Map.of(
                        "edition",
                        Integer.toString(edition),
                        "passage",
                        passage.label(),
                        "core",
                        Boolean.toString(passage.isCore()),
                        "mustNotOmit",
                        Boolean.toString(passage.isMustNotOmit())));
    }
}
