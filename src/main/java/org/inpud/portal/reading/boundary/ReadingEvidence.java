package org.inpud.portal.reading.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.reading.control.ReadingsView;
import org.inpud.portal.reading.control.SeeReadings;
import org.inpud.portal.web.SignedIn;

/** The readings as the page of the decision shows them. */
@Named
@RequestScoped
public class ReadingEvidence {

    @Inject
    private SeeReadings see;

    @Inject
    private SignedIn signedIn;

    private final Map<AdaptationId, Optional<ReadingsView>> seen = new HashMap<>();

    /** Empty where whoever looks may not see them. */
    public ReadingsView of(AdaptationId id) {
        return seen.computeIfAbsent(id, wanted -> Optional.of(see.of(signedIn.actor(), wanted))
                        .filter(outcome -> outcome.isDone())
                        .map(outcome -> outcome.value()))
                .orElse(null);
    }
}
