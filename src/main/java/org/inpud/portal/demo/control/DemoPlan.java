package org.inpud.portal.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Assignment;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.planning.control.AssignWork;

/** A planned adaptation: given to a translator until a day, its review open to anyone of the network. */
@ApplicationScoped
public class DemoPlan {

    private static final String NETWORK = "enpud";
    private static final int DAYS_TO_WRITE = 21;
    private static final int DAYS_TO_REVIEW = 35;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoUseCases use;

    @Inject
    private AssignWork assigning;

    @Inject
    private Clock clock;

    void make() {
        Actor coordinator = people.of(Role.COORDINATOR, NETWORK);
        AdaptationId id = DemoText.adaptation(NETWORK, "ru");
        if (use.seeing().see(coordinator, id).isDone()) {
            return;
        }
        use.opening()
                .open(coordinator, new NewAdaptation(id, 1, Optional.empty()))
                .value();
        LocalDate today = LocalDate.now(clock);
        give(coordinator, id, Optional.of(people.of(Role.TRANSLATOR, NETWORK)), today.plusDays(DAYS_TO_WRITE));
        give(coordinator, id, Optional.empty(), today.plusDays(DAYS_TO_REVIEW));
        assigning
                .setDeadline(coordinator, id, Optional.of(today.plusDays(DAYS_TO_WRITE)))
                .value();
    }

    private void give(Actor coordinator, AdaptationId id, Optional<Actor> to, LocalDate due) {
        Role role = to.isPresent() ? Role.TRANSLATOR : Role.REVIEWER;
        assigning
                .assign(
                        coordinator,
                        id,
                        new Assignment.Work(Optional.empty(), to.map(Actor::id), role, Optional.of(due)))
                .value();
    }
}
