package org.inpud.portal.adaptation.control;

import java.util.Map;
import java.util.Optional;

/**
 * What the actor brings to a step.
 *
 * @param reason in own words; needed to return and to withdraw
 * @param facts further particulars by name: {@code groupSize}, {@code month}, {@code changed} of a peer test
 */
public record StepEvidence(Optional<String> reason, Map<String, String> facts) {

    public static final StepEvidence NONE = new StepEvidence(Optional.empty(), Map.of());

    public StepEvidence {
        facts = Map.copyOf(facts);
    }

    public static StepEvidence because(String reason) {
        return new StepEvidence(Optional.of(reason), Map.of());
    }
}
