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
 */
public record AdaptationSummary(
        AdaptationId id, String title, int edition, int behind, Stage stage, Progress progress, Instant movedAt) {}
