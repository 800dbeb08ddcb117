package org.inpud.portal.planning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.Assignment;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.control.MembershipChanged;
import org.inpud.portal.network.control.MembershipEnded;
import org.inpud.portal.planning.control.WorkPlanned.What;

/** What somebody can no longer do, since a role of theirs ended or was narrowed, stands open again at once: nothing is orphaned. */
@ApplicationScoped
public class LeavingPeople {

    @Inject
    private Assignments assignments;

    @Inject
    private Planning planning;

    void leaveOpen(@Observes MembershipEnded ended) {
        leaveOpen(ended.actor(), ended.role(), ended.network(), ended.facts());
    }

    void leaveOpen(@Observes MembershipChanged changed) {
        leaveOpen(changed.actor(), changed.role(), changed.network(), changed.facts());
    }

    private void leaveOpen(Actor actor, Optional<Role> by, Optional<String> network, Map<String, String> facts) {
        UUID person = UUID.fromString(facts.get("person"));
        // What roles are held is asked of the database: it must know of the end first.
        assignments.flush();
        network.ifPresent(key -> assignments.of(person, key).stream()
                .filter(assignment -> !planning.holds(person, assignment.role(), assignment.adaptation()))
                .forEach(assignment -> leaveOpen(actor, by.orElse(assignment.role()), assignment)));
    }

    private void leaveOpen(Actor actor, Role by, Assignment assignment) {
        Optional<UUID> before = assignment.person();
        planning.leaveOpen(assignment);
        planning.tell(actor, by, assignment, What.LEFT_OPEN, before);
    }
}
