package org.inpud.portal.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.lending.control.BorrowReviewer;
import org.inpud.portal.lending.entity.Loan;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.reading.control.AskForReading;
import org.inpud.portal.reading.control.ReadingsView;
import org.inpud.portal.reading.control.SeeReadings;

/**
 * What networks ask of each other: INWUD is asked to read a text, a neighbour to lend a reviewer for it, and a third
 * network bases its own adaptation on one that is released, whose local changes reach it as proposals.
 */
@ApplicationScoped
public class DemoNeighbours {

    private static final String BORROWER = "menanpud";
    private static final String NEIGHBOUR = "nanpud";

    @Inject
    private DemoPeople people;

    @Inject
    private DemoUseCases use;

    @Inject
    private SeeReadings readings;

    @Inject
    private AskForReading asking;

    @Inject
    private BorrowReviewer borrowing;

    void make() {
        AdaptationId id = DemoText.adaptation(BORROWER, "ar");
        Actor coordinator = people.of(Role.COORDINATOR, BORROWER);
        if (use.seeing().see(coordinator, id).value().stage() == Stage.REVIEWING) {
            beRead(coordinator, id);
            beReviewed(coordinator, id);
        }
        build(DemoText.adaptation("lanpud", "es"), DemoText.adaptation(NEIGHBOUR, "es"));
    }

    private void beRead(Actor coordinator, AdaptationId id) {
        ReadingsView now = readings.of(coordinator, id).value();
        if (now.asked().isEmpty() && now.given().isEmpty()) {
            asking.ask(coordinator, id, "Please look at what we say about working only with women.")
                    .value();
        }
    }

    private void beReviewed(Actor coordinator, AdaptationId id) {
        if (borrowing.all(coordinator, id).value().isEmpty()) {
            borrowing
                    .ask(
                            coordinator,
                            id,
                            new Loan.Asked(
                                    NetworkKey.of(NEIGHBOUR),
                                    Optional.empty(),
                                    "We would like a second pair of eyes on the page about naloxone."))
                    .value();
        }
    }

    private void build(AdaptationId base, AdaptationId own) {
        Actor coordinator = people.of(Role.COORDINATOR, NEIGHBOUR);
        if (!use.seeing().see(coordinator, own).isDone()) {
            use.opening()
                    .open(coordinator, new NewAdaptation(own, 1, Optional.of(base)))
                    .value();
            use.stepping()
                    .take(people.of(Role.TRANSLATOR, NEIGHBOUR), own, Step.START, StepEvidence.NONE)
                    .value();
        }
    }
}
