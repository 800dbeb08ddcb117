package org.inpud.portal.adaptation.control;

import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;

/**
 * An adaptation as it is asked for. Not {@code Scoped}: networks are public, so another network's coordinator is told
 * that they may not, rather than that there is nothing.
 *
 * @param edition the number of the edition to follow
 */
public record NewAdaptation(AdaptationId id, int edition, Optional<AdaptationId> basedOn) {}
