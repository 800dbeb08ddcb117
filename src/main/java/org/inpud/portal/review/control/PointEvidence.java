package org.inpud.portal.review.control;

import java.util.List;
import java.util.Map;
import org.inpud.portal.adaptation.entity.AdaptationId;

/** What rooms above know about points of the checklist; they implement this, and are asked with the rest. */
public interface PointEvidence {

    /** By the number of the point. */
    Map<Integer, List<Evident>> of(AdaptationId adaptation);
}
