package org.inpud.portal.adaptation.control;

import java.time.Instant;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;

/**
 * An adaptation in a list.
 *
 * @param title of the publication
 * @param edition the number of the one that it follows
 * @param behind how many editions are newer
 * @param proposals how many of other releases wait
 */
public record AdaptationSummary(
        AdaptationId id,
        String title,
        int edition,
        int behind,
        int proposals,
        Stage stage,
        Progress progress,
        Instant movedAt) {

    AdaptationSummary with(int waiting) {
        return new AdaptationSummary(id, title, edition, behind, waiting, stage, progress, movedAt);
    }
}
