package org.inpud.portal.publication.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.Particulars;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.PublicationRefusal;

/** Corrects what the catalogue says about a work. */
@UseCase
public class ChangePublication {

    @Inject
    private Publications publications;

    @Inject
    private PublicationViews views;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @param version that the caller has seen
     * @param draft whose missing parts stay as they are
     */
    @Requires(Capability.REGISTER_PUBLICATION)
    public Outcome<PublicationView> change(Actor actor, PublicationKey key, long version, PublicationDraft draft) {
        Optional<Publication> found = publications.findToChange(key);
        if (found.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Publication publication = found.get();
        if (!Keepers.mayKeep(actor, publication)) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        if (publication.version() != version) {
            return Outcome.stale(views.of(publication));
        }
        Outcome<Particulars> checked = draft.over(publication.particulars())
                .check(publications.topics().keySet(), Year.now(clock));
        if (!checked.isDone()) {
            return checked.passOn();
        }
        if (publication.hasText()
                && !publication.language().equals(checked.value().language())) {
            return Outcome.refused(Refusal.of(PublicationRefusal.LANGUAGE_FIXED).at("language"));
        }
        publication.change(checked.value());
        publications.flush();
        events.fire(PublicationChanged.of(actor, publication));
        return Outcome.done(views.of(publication));
    }
}
