package org.inpud.portal.planning.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Assignment;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.planning.control.WorkPlanned.What;
import org.inpud.portal.planning.entity.PlanningRefusal;

/** Somebody takes work that stands open in their language, or gives back what they can’t do. */
@UseCase
public class TakeWork {

    @Inject
    private Assignments assignments;

    @Inject
    private Planning planning;

    @Inject
    private Clock clock;

    @Requires(Capability.SEE_WORK)
    public Outcome<Void> take(Actor actor, AdaptationId id, long number) {
        Optional<Assignment> found = assignments.findToChange(id, number);
        if (found.isEmpty()) {
            return Outcome.refused(PlanningRefusal.UNKNOWN_WORK);
        }
        Assignment assignment = found.get();
        if (!actor.is(assignment.role(), id.scope()) || planning.wasEnded(actor.id(), assignment.role(), id)) {
            return Outcome.refused(PlanningRefusal.NOT_YOUR_ROLE);
        }
        if (assignment.person().isPresent()) {
            return Outcome.refused(PlanningRefusal.TAKEN_ALREADY);
        }
        return planning.written(assignment, () -> assignment.handTo(Optional.of(actor.id()), clock.instant()))
                .map(taken -> {
                    planning.tell(actor, taken, What.TAKEN, Optional.empty());
                    return null;
                });
    }

    /** It stands open again; where the same stands open already, it is simply off my list. */
    @Requires(Capability.SEE_WORK)
    public Outcome<Void> giveBack(Actor actor, AdaptationId id, long number) {
        Optional<Assignment> found = assignments.findToChange(id, number);
        if (found.isEmpty()) {
            return Outcome.refused(PlanningRefusal.UNKNOWN_WORK);
        }
        Assignment assignment = found.get();
        if (!assignment.person().equals(actor.person())) {
            return Outcome.refused(PlanningRefusal.NOT_YOURS);
        }
        planning.leaveOpen(assignment);
        planning.tell(actor, assignment, What.GIVEN_BACK, actor.person());
        return Outcome.done();
    }
}
