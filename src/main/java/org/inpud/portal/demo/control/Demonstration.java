package org.inpud.portal.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.publication.control.Catalogue;

/**
 * Loads the demonstration before the portal says that it is ready: people, the catalogue, and one publication of our own
 * with adaptations in several stages, in one network at each from planned to decided,
 * and with what people and networks ask of each other. What is there already stays as it is; only the passwords are set anew.
 */
@ApplicationScoped
public class Demonstration {

    private static final List<DemoAdaptation.Plan> PLANS = List.of(
            DemoAdaptation.Plan.of("lanpud", "es", 1, Stage.RELEASED),
            DemoAdaptation.Plan.of("lanpud", "es", 1, Stage.DECIDING).in("HN"),
            DemoAdaptation.Plan.of("lanpud", "es", 1, Stage.REVIEWING).in("GT"),
            DemoAdaptation.Plan.of("lanpud", "es", 0.95, Stage.TRANSLATING).in("MX"),
            DemoAdaptation.Plan.of("lanpud", "es", 0, Stage.PLANNED).in("CR"),
            DemoAdaptation.Plan.of("menanpud", "ar", 1, Stage.REVIEWING),
            DemoAdaptation.Plan.of("africanpud", "fr", 0.66, Stage.TRANSLATING));

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    private boolean wanted;

    @Inject
    @ConfigProperty(name = "portal.demo.password")
    private Optional<String> password;

    @Inject
    private DemoPeople people;

    @Inject
    private Catalogue catalogue;

    @Inject
    private DemoPublication publication;

    @Inject
    private DemoTerms terms;

    @Inject
    private DemoAdaptation adaptations;

    @Inject
    private DemoPlan plan;

    @Inject
    private DemoNeighbours neighbours;

    @Inject
    private DemoRequests requests;

    /** Does nothing where no demonstration is wanted. */
    public void load() {
        if (!wanted) {
            return;
        }
        people.make(password.orElseThrow(() -> new IllegalStateException("the demonstration has no password")));
        catalogue.load(people.secretariat());
        publication.make(people.secretariat());
        terms.make();
        PLANS.forEach(adaptations::carry);
        plan.make();
        neighbours.make();
        requests.make();
    }
}
