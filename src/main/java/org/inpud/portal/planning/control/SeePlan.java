package org.inpud.portal.planning.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.control.Adaptations;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Assignment;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.control.Colleagues;
import org.inpud.portal.network.control.Colleagues.Colleague;
import org.inpud.portal.people.control.Pseudonyms;
import org.inpud.portal.planning.entity.Deadline;

/** Somebody of the network looks at the plan of an adaptation. */
@UseCase
public class SeePlan {

    @Inject
    private Adaptations adaptations;

    @Inject
    private Assignments assignments;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Clock clock;

    @Requires(Capability.SEE_WORK)
    public Outcome<PlanView> see(Actor actor, AdaptationId id) {
        if (adaptations.find(id).isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        boolean mayPlan = actor.may(Capability.COORDINATE, id.scope());
        List<Assignment> planned = assignments.of(id);
        Map<UUID, String> names = pseudonyms.of(
                planned.stream().flatMap(one -> one.person().stream()).collect(Collectors.toSet()));
        LocalDate today = LocalDate.now(clock);
        Optional<Deadline> deadline = assignments.deadline(id);
        return Outcome.done(new PlanView(
                deadline.map(Deadline::due),
                deadline.filter(Deadline::isByHand).isPresent(),
                deadline.filter(one -> one.due().isBefore(today)).isPresent(),
                planned.stream().map(one -> view(actor, one, names, today)).toList(),
                mayPlan ? candidates(id) : List.of(),
                mayPlan));
    }

    /** The headings of the sections that are mine: what the outline marks. */
    @Requires(Capability.SEE_WORK)
    public Outcome<Set<String>> mine(Actor actor, AdaptationId id) {
        return Outcome.done(assignments.of(id).stream()
                .filter(one -> one.person().equals(actor.person()))
                .flatMap(one -> one.passage().stream())
                .collect(Collectors.toSet()));
    }

    private List<Colleague> candidates(AdaptationId id) {
        return colleagues.of(id.network()).stream()
                .filter(one -> Planning.ROLES.stream().anyMatch(role -> one.is(role, id.scope())))
                .toList();
    }

    private static PlanView.AssignmentView view(Actor actor, Assignment one, Map<UUID, String> names, LocalDate today) {
        return new PlanView.AssignmentView(
                one.id(),
                one.passage(),
                one.person(),
                one.person().map(person -> names.getOrDefault(person, "")),
                one.role(),
                one.due(),
                one.due().filter(day -> day.isBefore(today)).isPresent(),
                one.person().isPresent() && one.person().equals(actor.person()),
                one.person().isEmpty() && actor.is(one.role(), one.adaptation().scope()));
    }
}
