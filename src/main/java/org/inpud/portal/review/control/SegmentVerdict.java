package org.inpud.portal.review.control;

import java.time.Instant;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.FindingCategory;
import org.inpud.portal.adaptation.entity.FindingSeverity;

/**
 * One reviewer’s last word on a segment, beside the others’.
 *
 * @param reviewer which one of those who judged this adaptation: a number, never a name
 * @param isPresent whether it was given on the content that stands now
 */
public record SegmentVerdict(
        int reviewer,
        boolean isMine,
        boolean accept,
        Optional<String> reason,
        Optional<FindingCategory> category,
        Optional<FindingSeverity> severity,
        Instant at,
        boolean isPresent) {}
