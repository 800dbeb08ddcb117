package org.inpud.portal.review.control;

import java.util.Optional;
import org.inpud.portal.adaptation.entity.FindingCategory;
import org.inpud.portal.adaptation.entity.FindingSeverity;

/**
 * What a reviewer says of a segment.
 *
 * @param reason why it is returned, in own words
 * @param severity of the fault; major where nothing else is said, for a returned text is to be worked on
 */
public record Judgement(
        boolean accept,
        Optional<String> reason,
        Optional<FindingCategory> category,
        Optional<FindingSeverity> severity) {

    public static final Judgement ACCEPT = new Judgement(true, Optional.empty(), Optional.empty(), Optional.empty());
}
