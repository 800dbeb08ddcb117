package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Workflow;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;

/** Holds an adaptation and prepares the steps by which it follows another edition, where they are open to somebody. */
@ApplicationScoped
class FollowSteps {

    @Inject
    private Adaptations adaptations;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    <T> Outcome<T> follow(Actor actor, AdaptationId id, int edition, Function<StepContext, Outcome<T>> work) {
        StepEvidence evidence = new StepEvidence(Optional.empty(), Map.of(Follows.EDITION, String.valueOf(edition)));
        return step(actor, id, Step.FOLLOW, evidence, work);
    }

    <T> Outcome<T> unfollow(Actor actor, AdaptationId id, Function<StepContext, Outcome<T>> work) {
        return step(actor, id, Step.UNFOLLOW, StepEvidence.NONE, work);
    }

    private <T> Outcome<T> step(
            Actor actor, AdaptationId id, Step step, StepEvidence evidence, Function<StepContext, Outcome<T>> work) {
        Optional<Adaptation> adaptation = adaptations.lock(id);
        if (adaptation.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Optional<Refusal> notOpen = adaptation.get().refusal(step, actor);
        if (notOpen.isPresent()) {
            return Outcome.refused(notOpen.get());
        }
        StepContext context = steps.context(
                adaptation.get(),
                Workflow.find(adaptation.get().stage(), step).orElseThrow(),
                actor,
                evidence,
                clock.instant(),
                false);
        return steps.isRoleEnded(context) ? Outcome.refused(KernelRefusal.FORBIDDEN) : work.apply(context);
    }
}
