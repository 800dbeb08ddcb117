package org.inpud.portal.reading.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.adaptation.control.Rules;
import org.inpud.portal.adaptation.control.StepContext;
import org.inpud.portal.adaptation.control.StepParticipant;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Guard;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.kernel.RefusalsOfDatabase;
import org.inpud.portal.reading.entity.Reading;
import org.inpud.portal.reading.entity.ReadingRefusal;

/**
 * INWUD’s reading in the life of an adaptation: where the network’s rules make it binding it is asked for when a review
 * begins, and no text is approved without its agreement; where they don’t, it is advice and holds nothing up.
 */
@ApplicationScoped
public class ReadingSteps implements StepParticipant, RefusalsOfDatabase {

    private static final Set<Stage> OVER = EnumSet.of(Stage.APPROVED, Stage.RELEASED, Stage.WITHDRAWN);

    @Inject
    private Readings readings;

    @Inject
    private Rules rules;

    @Inject
    private Event<DomainEvent> events;

    @Override
    public Map<String, RefusalCode> bySqlState() {
        return Map.of("PA011", ReadingRefusal.WOMENS_READING_AWAITED);
    }

    @Override
    public Set<Guard> answers() {
        return EnumSet.of(Guard.WOMENS_READING_HEARD);
    }

    @Override
    public List<Refusal> guards(StepContext context) {
        AdaptationId id = context.adaptation().id();
        if (!context.asks(Guard.WOMENS_READING_HEARD) || !rules.of(id).isWomensReadingBinding()) {
            return List.of();
        }
        Optional<Reading> last = readings.forWomen(id);
        if (last.isEmpty()) {
            return List.of(Refusal.of(ReadingRefusal.WOMENS_READING_AWAITED));
        }
        return last.get().isAccepting() ? List.of() : List.of(Refusal.of(ReadingRefusal.WOMENS_READING_AGAINST));
    }

    @Override
    public void taken(StepContext context) {
        AdaptationId id = context.adaptation().id();
        boolean isAskedByRules = context.transition().step() == Step.SUBMIT
                && rules.of(id).isWomensReadingBinding()
                && readings.asked(id).isEmpty();
        if (isAskedByRules) {
            readings.ask(id, Optional.empty(), "", context.now());
            events.fire(new ReadingAsked(context.actor(), context.role(), id, true));
        }
        if (OVER.contains(context.adaptation().stage())) {
            readings.asked(id).ifPresent(request -> readings.end(request, context.now()));
        }
    }
}
