package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.Author;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.SqlStates;
import org.inpud.portal.publication.control.Editions;

/**
 * Fills an adaptation in which nobody has worked with a translation that was finished elsewhere. Whoever brings it in
 * counts as its author, whatever their network's rules say of coordinators who translate: they approve none of it.
 */
@ApplicationScoped
public class AdoptTranslation {

    @Inject
    private Adaptations adaptations;

    @Inject
    private AdoptedRenderings renderings;

    @Inject
    private TakeStep take;

    @Inject
    private Editions editions;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** The id of the edition's row that the adaptation follows, where there is one. */
    public Optional<Long> followed(AdaptationId id) {
        return adaptations.find(id).map(Adaptation::edition);
    }

    /** Why the adaptation can't take a translation of this edition; nothing where it can, or is not there yet. */
    public Optional<Refusal> unfit(AdaptationId id, long edition) {
        return adaptations.find(id).flatMap(found -> unfit(found, edition));
    }

    private Optional<Refusal> unfit(Adaptation adaptation, long edition) {
        if (adaptation.edition() != edition) {
            return Optional.of(
                    Refusal.of(AdaptationRefusal.FOLLOWS_ANOTHER_EDITION).at("edition"));
        }
        boolean isEarly = adaptation.stage() == Stage.PLANNED || adaptation.stage() == Stage.TRANSLATING;
        return isEarly && !renderings.isAnythingWritten(adaptation.id())
                ? Optional.empty()
                : Optional.of(Refusal.of(AdaptationRefusal.WORKED_ON_ALREADY));
    }

    /**
     * Opens the adaptation where there is none, begins it, and writes all of it.
     *
     * @param progress is told how far it is, from 0 to 100
     */
    public Outcome<Adopted> adopt(
            Actor actor, AdaptationId id, long edition, AdoptedTexts texts, IntConsumer progress) {
        Optional<Author> author = Author.of(actor, id.scope());
        if (author.isEmpty()) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        Instant now = clock.instant();
        return held(actor, author.get(), id, edition, now)
                .then(adaptation -> begun(actor, adaptation))
                .map(adaptation -> {
                    adaptation.adopt(actor, now);
                    return renderings.write(actor, adaptation, author.get(), texts, now, progress);
                });
    }

    private Outcome<Adaptation> held(Actor actor, Author author, AdaptationId id, long edition, Instant now) {
        Optional<Adaptation> there = adaptations.lock(id);
        if (there.isPresent()) {
            return unfit(there.get(), edition)
                    .map(Outcome::<Adaptation>refused)
                    .orElseGet(() -> Outcome.done(there.get()));
        }
        Adaptation planned = Adaptation.plan(id, edition, Optional.empty(), actor, now);
        try {
            adaptations.add(planned);
        } catch (PersistenceException openedMeanwhile) {
            if (SqlStates.isDuplicate(openedMeanwhile)) {
                return Outcome.refused(AdaptationRefusal.EXISTS_ALREADY);
            }
            throw openedMeanwhile;
        }
        adaptations.layOut(id, edition, now);
        events.fire(new AdaptationOpened(
                actor, author.role(), id, editions.find(edition).orElseThrow().number()));
        return Outcome.done(planned);
    }

    private Outcome<Adaptation> begun(Actor actor, Adaptation adaptation) {
        return adaptation.stage() == Stage.PLANNED
                ? take.take(actor, adaptation.id(), Step.START, StepEvidence.NONE)
                        .map(stage -> adaptation)
                : Outcome.done(adaptation);
    }
}
