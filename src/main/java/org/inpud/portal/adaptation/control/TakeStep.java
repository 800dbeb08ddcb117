package org.inpud.portal.adaptation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Evidence;
import org.inpud.portal.adaptation.entity.Move;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Workflow;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody takes an adaptation a step on: checked and moved in one transaction, so that two clicks move it once. */
@UseCase
public class TakeStep {

    @Inject
    private Adaptations adaptations;

    @Inject
    private Steps steps;

    @Inject
    private Rules rules;

    @Inject
    private DatabaseGuards guards;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** The stage after the step: the same as before where somebody else must take the step, too. */
    @Requires(Capability.SEE_WORK)
    public Outcome<Stage> take(Actor actor, AdaptationId id, Step step, StepEvidence evidence) {
        Optional<Adaptation> adaptation = adaptations.lock(id);
        if (adaptation.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Optional<Refusal> notOpen = adaptation.get().refusal(step, actor);
        if (notOpen.isPresent()) {
            return Outcome.refused(notOpen.get());
        }
        Stage from = adaptation.get().stage();
        StepContext context = steps.context(
                adaptation.get(), Workflow.find(from, step).orElseThrow(), actor, evidence, clock.instant(), false);
        return guards.hold(() -> take(context));
    }

    private Outcome<Stage> take(StepContext context) {
        Adaptation adaptation = context.adaptation();
        Step step = context.transition().step();
        steps.prepare(context);
        List<Refusal> failing = steps.failing(context);
        Evidence evidence = new Evidence(
                context.evidence().reason(),
                failing,
                failing.isEmpty() && steps.isHeldBack(context),
                rules.of(adaptation.id()).isPeerTestAStage());
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
