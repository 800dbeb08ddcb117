package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Follow;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Workflow;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Attempt;
import org.inpud.portal.kernel.Capability;
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
    private Stepping stepping;

    @Inject
    private Following following;

    @Inject
    private DatabaseGuards guards;

    @Inject
    private Clock clock;

    /** The stage after the step: the same as before where somebody else must take the step, too. */
    @Attempt
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
        if (steps.isRoleEnded(context)) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        return guards.hold(() -> switch (step) {
            case FOLLOW -> following.follow(context, unheard -> {}).map(Follow::stageAfter);
            case UNFOLLOW -> following.undo(context).map(Follow::stageBefore);
            case START, SUBMIT, PASS, TEST, RETURN, APPROVE, RELEASE, REOPEN, WITHDRAW ->
                stepping.take(context, Optional.empty());
        });
    }
}
