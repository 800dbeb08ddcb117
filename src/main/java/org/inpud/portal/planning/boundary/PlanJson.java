package org.inpud.portal.planning.boundary;

import java.util.List;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.planning.control.PlanView;

/** The plan of an adaptation as the API tells it. */
public record PlanJson(
        String due, String setBy, boolean past, List<AssignmentJson> assignments, List<CandidateJson> candidates) {

    /** One assignment; without a person, anyone in the language may take it. */
    public record AssignmentJson(
            long number,
            String passage,
            String person,
            String pseudonym,
            String role,
            String due,
            boolean past,
            boolean mine,
            boolean mayTake) {

        static AssignmentJson of(PlanView.AssignmentView view) {
            return new AssignmentJson(
                    view.number(),
                    view.passage().orElse(null),
                    view.person().map(Object::toString).orElse(null),
                    view.pseudonym().orElse(null),
                    view.role().name(),
                    view.due().map(Object::toString).orElse(null),
                    view.isPast(),
                    view.isMine(),
                    view.mayTake());
        }
    }

    /** Somebody who could be given work; told to coordinators only. */
    public record CandidateJson(String person, String pseudonym, List<String> roles) {}

    static PlanJson of(PlanView view) {
        return new PlanJson(
                view.due().map(Object::toString).orElse(null),
                view.due().map(day -> view.isByHand() ? "COORDINATOR" : "RULES").orElse(null),
                view.isPast(),
                view.assignments().stream().map(AssignmentJson::of).toList(),
                view.candidates().stream()
                        .map(one -> new CandidateJson(
                                one.person().toString(),
                                one.pseudonym(),
                                one.roles().stream()
                                        .map(RoleHeld::role)
                                        .map(Enum::name)
                                        .distinct()
                                        .toList()))
                        .toList());
    }
}
