package org.inpud.portal.publication.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.publication.entity.Edition;

/** A publication got a new edition of its text. */
public record EditionImported(
        Actor actor, Optional<Role> role, Optional<String> network, String subject, Map<String, String> facts)
        implements DomainEvent {

    static EditionImported of(Actor actor, Edition edition) {
        return new EditionImported(
                actor,
                Keepers.role(actor, edition.publication()),
                edition.publication().ownerNetwork(),
                edition.publication().key().value(),
                Map.of(
                        "edition",
                        Integer.toString(edition.number()),
                        "segments",
                        Integer.toString(edition.segments())));
    }

    /** Whether the publication had no text before. */
    public boolean isFirst() {
        return facts.get("edition").equals("1");
    }
}
