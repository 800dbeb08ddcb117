package org.inpud.portal.adaptation.entity;

import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Refusal;

/**
 * What is known when a step is taken: the facts for the guards, gathered by those who know them.
 *
 * @param reason in the actor's own words
 * @param failing every guard that does not hold, with its sentence
 * @param isHeldBack whether somebody else must take the same step first: it is recorded, the stage stays
 * @param isPeerTestAStage what the network's rules say
 * @param towards the stage that the work itself leads to, where it does (following an edition)
 */
public record Evidence(
        Optional<String> reason,
        List<Refusal> failing,
        boolean isHeldBack,
        boolean isPeerTestAStage,
        Optional<Stage> towards) {

    public Evidence(Optional<String> reason, List<Refusal> failing, boolean isHeldBack, boolean isPeerTestAStage) {
        this(reason, failing, isHeldBack, isPeerTestAStage, Optional.empty());
    }

    public Evidence {
        failing = List.copyOf(failing);
    }
}
