package org.inpud.portal.planning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Assignment;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.SqlStates;
import org.inpud.portal.network.control.HeldRoles;
import org.inpud.portal.network.control.RolesInForce;
import org.inpud.portal.planning.control.WorkPlanned.What;
import org.inpud.portal.planning.entity.PlanningRefusal;

/** What all changes of a plan share: who can do what, how it is written, and who is told. */
@ApplicationScoped
class Planning {

    static final Set<Role> ROLES = Set.of(Role.TRANSLATOR, Role.REVIEWER, Role.COUNTRY_READER);

    @Inject
    private Assignments assignments;

    @Inject
    private HeldRoles roles;

    @Inject
    private RolesInForce inForce;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** Whether the person holds the role for this adaptation. */
    boolean holds(UUID person, Role role, AdaptationId adaptation) {
        return Actor.of(person, roles.of(person)).is(role, adaptation.scope());
    }

    /** Whether it was ended at this moment; if not, it can’t be until the work is theirs, and is then left open with it. */
    boolean wasEnded(UUID person, Role role, AdaptationId adaptation) {
        return inForce.wasEnded(Actor.of(person, List.of()), role, adaptation.scope());
    }

    Optional<Refusal> refusal(AdaptationId adaptation, Role role, Optional<UUID> person) {
        if (!ROLES.contains(role)) {
            return Optional.of(Refusal.of(PlanningRefusal.NOT_A_ROLE_OF_WORK).at("role"));
        }
        return person.filter(one -> !holds(one, role, adaptation) || wasEnded(one, role, adaptation))
                .map(one -> Refusal.of(PlanningRefusal.NOT_IN_THIS_ROLE).at("person"));
    }

    Optional<Refusal> refusal(Optional<LocalDate> due) {
        return due.filter(day -> day.isBefore(LocalDate.now(clock)))
                .map(day -> Refusal.of(PlanningRefusal.DAY_IS_PAST).at("due"));
    }

    /** Writes it down: what stands already so is refused. */
    Outcome<Assignment> written(Assignment assignment, Runnable writing) {
        try {
            writing.run();
            assignments.flush();
            return Outcome.done(assignment);
        } catch (PersistenceException standsAlready) {
            if (SqlStates.isDuplicate(standsAlready)) {
                return Outcome.refused(PlanningRefusal.ASSIGNED_ALREADY);
            }
            throw standsAlready;
        }
    }

    /** Anyone in the language may take it now; where the same stands open already, once is enough. */
    void leaveOpen(Assignment assignment) {
        if (assignments.isOpenToAnyone(assignment)) {
            assignment.end(clock.instant());
        } else {
            assignment.handTo(Optional.empty(), clock.instant());
        }
        assignments.flush();
    }

    void tell(Actor actor, Assignment assignment, What what, Optional<UUID> before) {
        Role by = actor.roleFor(Capability.SEE_WORK, assignment.adaptation().scope())
                .orElse(assignment.role());
        tell(actor, by, assignment, what, before);
    }

    void tell(Actor actor, Role by, Assignment assignment, What what, Optional<UUID> before) {
        events.fire(new WorkPlanned(
                actor,
                by,
                assignment.adaptation(),
                what,
                assignment.id(),
                assignment.person().orElse(null),
                before.orElse(null)));
    }

    void tellOfDeadline(Actor actor, AdaptationId adaptation) {
        Role by = actor.roleFor(Capability.COORDINATE, adaptation.scope()).orElseThrow();
        events.fire(new WorkPlanned(actor, by, adaptation, What.DEADLINE_SET, 0, null, null));
    }
}
