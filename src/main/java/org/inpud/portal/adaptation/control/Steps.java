package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.Guard;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Transition;
import org.inpud.portal.adaptation.entity.Workflow;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.control.RolesInForce;

/** Asks everybody who takes part in steps; a guard that nobody answers for lets nothing through. */
@ApplicationScoped
public class Steps {

    @Inject
    private Instance<StepParticipant> participants;

    @Inject
    private RolesInForce roles;

    /** Whether the role by which the step is taken was ended since it was asked for. */
    boolean isRoleEnded(StepContext context) {
        return roles.wasEnded(
                context.actor(), context.role(), context.adaptation().id().scope());
    }

    /** The steps that the actor's roles open now, each with what still holds it up. */
    List<StepView> openTo(Actor actor, Adaptation adaptation, Instant now) {
        return Workflow.openTo(actor, adaptation.id().scope(), adaptation.stage()).stream()
                .filter(transition -> transition.step() != Step.FOLLOW && transition.step() != Step.UNFOLLOW)
                .map(transition -> {
                    StepContext rehearsal = context(adaptation, transition, actor, StepEvidence.NONE, now, true);
                    return new StepView(
                            transition.step(), transition.towards(), asksFor(transition), failing(rehearsal));
                })
                .toList();
    }

    private static boolean asksFor(Transition transition) {
        return transition.guards().contains(Guard.REASON_GIVEN);
    }

    StepContext context(
            Adaptation adaptation,
            Transition transition,
            Actor actor,
            StepEvidence evidence,
            Instant now,
            boolean isRehearsal) {
        Role role =
                actor.roleFor(transition.capability(), adaptation.id().scope()).orElseThrow();
        return new StepContext(adaptation, transition, adaptation.stage(), actor, role, evidence, now, isRehearsal);
    }

    void prepare(StepContext context) {
        participants.forEach(participant -> participant.prepare(context));
    }

    /** Every guard that does not hold, all together. */
    List<Refusal> failing(StepContext context) {
        Set<Guard> unanswered = EnumSet.noneOf(Guard.class);
        unanswered.addAll(context.transition().guards());
        unanswered.remove(Guard.REASON_GIVEN);
        participants.forEach(participant -> unanswered.removeAll(participant.answers()));
        if (!unanswered.isEmpty()) {
            throw new IllegalStateException("nobody answers for " + unanswered);
        }
        return participants.stream()
                .flatMap(participant -> participant.guards(context).stream())
                .toList();
    }

    boolean isHeldBack(StepContext context) {
        return participants.stream().anyMatch(participant -> participant.isHeldBack(context));
    }

    void taken(StepContext context) {
        participants.forEach(participant -> participant.taken(context));
    }
}
