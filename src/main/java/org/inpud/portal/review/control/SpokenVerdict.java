package org.inpud.portal.review.control;

import java.time.Instant;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Step;

/**
 * One person’s word on the whole: that they passed it, or approved it.
 *
 * @param isPresent whether it was said in this round and on the text that stands now
 */
public record SpokenVerdict(Step step, boolean isMine, Optional<String> reason, Instant at, boolean isPresent) {}
