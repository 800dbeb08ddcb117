package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.control.Progress;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** For whom an adaptation waits where it stands, in a sentence. */
@Named
@RequestScoped
public class WaitsFor {

    @Inject
    private Messages messages;

    @Inject
    private SignedIn signedIn;

    /** Empty where it waits for nobody. */
    public String sentence(AdaptationView view) {
        return switch (view.stage()) {
            case PLANNED, TRANSLATING, REVIEWING, TESTING, DECIDING, APPROVED -> {
                Progress progress = view.progress();
                yield messages.of(
                        signedIn.language(),
                        "adaptation.waits." + view.stage(),
                        Map.of(
                                "rendered", progress.rendered(),
                                "reviewed", progress.reviewed(),
                                "all", progress.segments()));
            }
            case RELEASED, WITHDRAWN -> "";
        };
    }
}
