package org.inpud.portal.review.control;

import java.util.Map;
import org.inpud.portal.adaptation.control.AdaptationEvent;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/** A reviewer has accepted or returned a segment. */
public record VerdictGiven(Actor actor, Role by, AdaptationId adaptation, String segment, boolean accept)
        implements AdaptationEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("segment", segment, "accept", String.valueOf(accept));
    }
}
