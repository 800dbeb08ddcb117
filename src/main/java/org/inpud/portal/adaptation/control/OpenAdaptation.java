package org.inpud.portal.adaptation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.SqlStates;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.PublicationKey;

/** A coordinator plans an adaptation of an edition for their network, in any language. */
@UseCase
public class OpenAdaptation {

    @Inject
    private Adaptations adaptations;

    @Inject
    private Editions editions;

    @Inject
    private Ancestry ancestry;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    @Requires(Capability.COORDINATE)
    public Outcome<AdaptationId> open(Actor actor, NewAdaptation wanted) {
        AdaptationId id = wanted.id();
        Optional<Role> role = actor.roleFor(Capability.COORDINATE, id.scope());
        if (role.isEmpty()) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        Optional<Edition> edition =
                PublicationKey.parse(id.publication()).flatMap(key -> editions.find(key, wanted.edition()));
        if (edition.isEmpty()) {
            return Outcome.refused(Refusal.of(AdaptationRefusal.UNKNOWN_EDITION).at("edition"));
        }
        if (adaptations.find(id).isPresent()) {
            return Outcome.refused(AdaptationRefusal.EXISTS_ALREADY);
        }
        if (!wanted.basedOn().map(base -> isFitToBeBasedOn(base, id)).orElse(true)) {
            return Outcome.refused(Refusal.of(AdaptationRefusal.UNKNOWN_BASE).at("basedOn"));
        }
        Instant now = clock.instant();
        Adaptation planned = Adaptation.plan(id, edition.get().id(), wanted.basedOn(), actor, now);
        try {
            adaptations.add(planned);
        } catch (PersistenceException openedMeanwhile) {
            if (SqlStates.isDuplicate(openedMeanwhile)) {
                return Outcome.refused(AdaptationRefusal.EXISTS_ALREADY);
            }
            throw openedMeanwhile;
        }
        adaptations.layOut(id, edition.get().id(), now);
        ancestry.begin(planned, now);
        events.fire(new AdaptationOpened(actor, role.get(), id, wanted.edition()));
        return Outcome.done(id);
    }

    /** Of another network's work only what is released is known. */
    private boolean isFitToBeBasedOn(AdaptationId base, AdaptationId id) {
        return !base.equals(id)
                && base.publication().equals(id.publication())
                && adaptations.find(base).isPresent()
                && (base.network().equals(id.network()) || ancestry.isOnShelf(base));
    }
}
