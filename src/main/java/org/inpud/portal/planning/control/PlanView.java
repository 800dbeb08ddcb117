package org.inpud.portal.planning.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.control.Colleagues.Colleague;

/**
 * Who does what on an adaptation until when.
 *
 * @param due until when its present stage should be over
 * @param isByHand whether the coordinator set that day
 * @param candidates who could be given work; for coordinators
 */
public record PlanView(
        Optional<LocalDate> due,
        boolean isByHand,
        boolean isPast,
        List<AssignmentView> assignments,
        List<Colleague> candidates,
        boolean mayPlan) {

    /**
     * One assignment.
     *
     * @param pseudonym whose it is; empty where anyone may take it
     * @param mayTake whether whoever looks can take it
     */
    public record AssignmentView(
            long number,
            Optional<String> passage,
            Optional<UUID> person,
            Optional<String> pseudonym,
            Role role,
            Optional<LocalDate> due,
            boolean isPast,
            boolean isMine,
            boolean mayTake) {}
}
