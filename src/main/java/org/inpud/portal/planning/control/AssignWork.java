package org.inpud.portal.planning.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.control.Adaptations;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Assignment;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.planning.control.WorkPlanned.What;
import org.inpud.portal.planning.entity.Deadline;
import org.inpud.portal.planning.entity.PlanningRefusal;
import org.inpud.portal.publication.control.Editions;

/** A coordinator gives work to people, hands it on, takes it off the plan, and says until when. */
@UseCase
public class AssignWork {

    @Inject
    private Adaptations adaptations;

    @Inject
    private Editions editions;

    @Inject
    private Assignments assignments;

    @Inject
    private Planning planning;

    @Inject
    private Clock clock;

    /** The number of the assignment. */
    @Requires(Capability.COORDINATE)
    public Outcome<Long> assign(Actor actor, AdaptationId id, Assignment.Work work) {
        Optional<Adaptation> adaptation = adaptations.find(id);
        if (adaptation.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Optional<Refusal> refusal = Stream.of(
                        planning.refusal(id, work.role(), work.person()),
                        planning.refusal(work.due()),
                        noSuchSection(adaptation.get(), work.passage()))
                .flatMap(Optional::stream)
                .findFirst();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Assignment assignment = Assignment.give(id, work, actor.id(), clock.instant());
        return planning.written(assignment, () -> assignments.add(assignment)).map(given -> {
            planning.tell(actor, given, What.ASSIGNED, Optional.empty());
            return given.id();
        });
    }

    private Optional<Refusal> noSuchSection(Adaptation adaptation, Optional<String> passage) {
        return passage.filter(label -> editions.passage(adaptation.edition(), label)
                        .filter(found -> found.kind() == PassageKind.HEADING)
                        .isEmpty())
                .map(label -> Refusal.of(PlanningRefusal.UNKNOWN_SECTION).at("passage"));
    }

    /** From one person to another, or to anyone in the language. */
    @Requires(Capability.COORDINATE)
    public Outcome<Void> handOver(Actor actor, AdaptationId id, long number, Optional<UUID> to) {
        return found(id, number).then(assignment -> {
            Optional<Refusal> refusal = planning.refusal(id, assignment.role(), to);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            Optional<UUID> before = assignment.person();
            return planning.written(assignment, () -> assignment.handTo(to, clock.instant()))
                    .map(handed -> {
                        planning.tell(actor, handed, What.HANDED_OVER, before);
                        return null;
                    });
        });
    }

    @Requires(Capability.COORDINATE)
    public Outcome<Void> end(Actor actor, AdaptationId id, long number) {
        return found(id, number).map(assignment -> {
            assignment.end(clock.instant());
            planning.tell(actor, assignment, What.ENDED, assignment.person());
            return null;
        });
    }

    /** Another day for one assignment, or none. */
    @Requires(Capability.COORDINATE)
    public Outcome<Void> beDue(Actor actor, AdaptationId id, long number, Optional<LocalDate> day) {
        return found(id, number).then(assignment -> planning.refusal(day)
                .<Outcome<Void>>map(Outcome::refused)
                .orElseGet(() -> {
                    assignment.beDue(day);
                    return Outcome.done();
                }));
    }

    /** Until when the adaptation’s present stage should be over; without a day, there is no deadline. */
    @Requires(Capability.COORDINATE)
    public Outcome<Void> setDeadline(Actor actor, AdaptationId id, Optional<LocalDate> day) {
        if (adaptations.lock(id).isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Optional<Refusal> refusal = planning.refusal(day);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (day.isPresent()) {
            Deadline deadline = assignments.deadlineToSet(id);
            deadline.set(day.get(), Optional.of(actor.id()));
            assignments.keep(deadline);
        } else {
            assignments.endDeadline(id);
        }
        planning.tellOfDeadline(actor, id);
        return Outcome.done();
    }

    private Outcome<Assignment> found(AdaptationId id, long number) {
        return assignments
                .findToChange(id, number)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(PlanningRefusal.UNKNOWN_WORK));
    }
}
