package org.inpud.portal.reading.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.adaptation.control.Adaptations;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.reading.entity.ReadingRefusal;
import org.inpud.portal.reading.entity.ReadingRequest;

/** A coordinator asks INWUD to read an adaptation, which lets its reviewers see it, and ends that again. */
@UseCase
public class AskForReading {

    private static final int LONGEST_NOTE = 2000;
    private static final Set<Stage> READABLE =
            EnumSet.of(Stage.TRANSLATING, Stage.REVIEWING, Stage.TESTING, Stage.DECIDING);

    @Inject
    private Adaptations adaptations;

    @Inject
    private Readings readings;

    @Inject
    private ReadingViews views;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** @param note what to look at; may be empty */
    @Requires(Capability.COORDINATE)
    public Outcome<ReadingsView> ask(Actor actor, AdaptationId id, String note) {
        Optional<Adaptation> adaptation = adaptations.lock(id);
        if (adaptation.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        String wanted = Text.normal(note).strip();
        if (wanted.length() > LONGEST_NOTE) {
            return Outcome.refused(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST_NOTE))
                    .at("note"));
        }
        if (!READABLE.contains(adaptation.get().stage())) {
            return Outcome.refused(ReadingRefusal.NOT_READABLE_NOW);
        }
        if (readings.asked(id).isPresent()) {
            return Outcome.refused(ReadingRefusal.ASKED_ALREADY);
        }
        readings.ask(id, Optional.of(actor.id()), wanted, clock.instant());
        events.fire(new ReadingAsked(actor, Role.COORDINATOR, id, false));
        return Outcome.done(views.of(actor, id));
    }

    @Requires(Capability.COORDINATE)
    public Outcome<ReadingsView> end(Actor actor, AdaptationId id) {
        if (adaptations.lock(id).isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Optional<ReadingRequest> asked = readings.asked(id);
        if (asked.isEmpty()) {
            return Outcome.refused(ReadingRefusal.NOT_ASKED);
        }
        readings.end(asked.get(), clock.instant());
        events.fire(new ReadingEnded(actor, Role.COORDINATOR, id));
        return Outcome.done(views.of(actor, id));
    }
}
