package org.inpud.portal.review.control;

import java.time.YearMonth;
import java.util.Map;
import org.inpud.portal.adaptation.control.AdaptationEvent;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/** A test with the community was written down: how many took part and when, never who. */
public record PeerTestRecorded(Actor actor, Role by, AdaptationId adaptation, int groupSize, YearMonth month)
        implements AdaptationEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("groupSize", String.valueOf(groupSize), "month", month.toString());
    }
}
