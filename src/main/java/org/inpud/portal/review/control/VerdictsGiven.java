package org.inpud.portal.review.control;

import java.util.List;
import java.util.Map;
import org.inpud.portal.adaptation.control.AdaptationEvent;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/** A reviewer has accepted several segments together; each has its verdict. */
public record VerdictsGiven(Actor actor, Role by, AdaptationId adaptation, List<String> segments)
        implements AdaptationEvent {

    public VerdictsGiven {
        segments = List.copyOf(segments);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("count", String.valueOf(segments.size()), "segments", String.join(",", segments));
    }
}
