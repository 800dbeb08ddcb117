package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.Evidence;
import org.inpud.portal.adaptation.entity.Move;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;

/** Takes a step with everybody who takes part in it, in the transaction of whoever asks, the adaptation being held. */
@ApplicationScoped
class Stepping {

    @Inject
    private Adaptations adaptations;

    @Inject
    private Steps steps;

    @Inject
    private Rules rules;

    @Inject
    private Event<DomainEvent> events;

    /** @param towards where the work itself leads, where it does */
    Outcome<Stage> take(StepContext context, Optional<Stage> towards) {
        Adaptation adaptation = context.adaptation();
        Step step = context.transition().step();
        steps.prepare(context);
        List<Refusal> failing = steps.failing(context);
        Evidence evidence = new Evidence(
                context.evidence().reason(),
                failing,
                failing.isEmpty() && steps.isHeldBack(context),
                rules.of(adaptation.id()).isPeerTestAStage(),
                towards);
        return adaptation.take(step, context.actor(), evidence, context.now()).map(stage -> {
            steps.taken(context);
            adaptations.add(new Move(
                    adaptation.id(),
                    step,
                    context.from(),
                    stage,
                    context.evidence().reason(),
                    context.actor().id(),
                    context.role(),
                    context.now()));
            events.fire(new AdaptationStepped(
                    context.actor(), context.role(), adaptation.id(), step, context.from(), stage));
            return stage;
        });
    }
}
