package org.inpud.portal.publication.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Keeper;
import org.inpud.portal.publication.entity.Passage;
import org.inpud.portal.publication.entity.PublicationKey;

/** Marks what is a core message and what must not be left out, or takes the mark away. */
@UseCase
public class MarkPassage {

    @Inject
    private Editions editions;

    @Inject
    private Publications publications;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @param label of the passage
     * @param version of the passage that the caller has seen
     */
    @Requires(Capability.REGISTER_PUBLICATION)
    public Outcome<PassageView> mark(
            Actor actor,
            PublicationKey key,
            int number,
            String label,
            long version,
            boolean isCore,
            boolean isMustNotOmit) {
        Optional<Edition> edition = editions.find(key, number);
        Optional<Passage> found = edition.flatMap(one -> editions.passage(one.id(), label));
        if (found.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Optional<Keeper> keeper = Keepers.keeper(actor, edition.get().publication());
        if (keeper.isEmpty()) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        Passage passage = found.get();
        if (passage.version() != version) {
            return Outcome.stale(PassageView.of(passage));
        }
        if (passage.isCore() != isCore || passage.isMustNotOmit() != isMustNotOmit) {
            passage.mark(isCore, isMustNotOmit, keeper.get());
            publications.flush();
            events.fire(PassageMarked.of(actor, edition.get().publication(), number, passage));
        }
        return Outcome.done(PassageView.of(passage));
    }
}
