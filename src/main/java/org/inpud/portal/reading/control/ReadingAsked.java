package org.inpud.portal.reading.control;

import java.util.Map;
import org.inpud.portal.adaptation.control.AdaptationEvent;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/** INWUD is asked to read an adaptation. */
public record ReadingAsked(Actor actor, Role by, AdaptationId adaptation, boolean isByRules)
        implements AdaptationEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("rules", String.valueOf(isByRules));
    }
}
