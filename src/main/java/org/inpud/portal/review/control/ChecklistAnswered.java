package org.inpud.portal.review.control;

import java.util.Map;
import org.inpud.portal.adaptation.control.AdaptationEvent;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/**
 * A coordinator answered points of the checklist.
 *
 * @param changed how many answers are new or other ones than before
 * @param settled how many points are in order now
 */
public record ChecklistAnswered(Actor actor, Role by, AdaptationId adaptation, int changed, int settled)
        implements AdaptationEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("changed", String.valueOf(changed), "settled", String.valueOf(settled));
    }
}
