package org.inpud.portal.planning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdaptationStepped;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.network.control.RulesOfNetwork;
import org.inpud.portal.network.entity.NetworkRules;
import org.inpud.portal.planning.entity.Deadline;

/**
 * When a stage begins, its deadline does: so many days from today where the network’s rules say so. A day that the
 * coordinator set for the plan stays when work starts; what is over needs none.
 */
@ApplicationScoped
public class StageDeadlines {

    @Inject
    private Assignments assignments;

    @Inject
    private RulesOfNetwork rules;

    @Inject
    private Clock clock;

    void begin(@Observes AdaptationStepped stepped) {
        if (stepped.from() == stepped.to()) {
            return;
        }
        AdaptationId id = stepped.adaptation();
        Optional<Deadline> standing = assignments.deadline(id);
        boolean isPlanned = stepped.from() == Stage.PLANNED
                && standing.filter(deadline ->
                                deadline.isByHand() && !deadline.due().isBefore(today()))
                        .isPresent();
        Optional<Integer> days = days(stepped.to(), rules.of(id.network()));
        if (isPlanned && stepped.to() == Stage.TRANSLATING) {
            return;
        }
        if (days.isPresent()) {
            Deadline deadline = assignments.deadlineToSet(id);
            deadline.set(today().plusDays(days.get()), Optional.empty());
            assignments.keep(deadline);
        } else if (standing.isPresent()) {
            assignments.endDeadline(id);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Optional<Integer> days(Stage stage, NetworkRules rules) {
        return switch (stage) {
            case TRANSLATING -> rules.translatingDays();
            case REVIEWING -> rules.reviewingDays();
            case PLANNED, TESTING, DECIDING, APPROVED, RELEASED, WITHDRAWN -> Optional.empty();
        };
    }
}
