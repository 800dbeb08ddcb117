package org.inpud.portal.adaptation.control;

import java.util.Map;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/** A network has planned an adaptation of an edition. */
public record AdaptationOpened(Actor actor, Role by, AdaptationId adaptation, int edition) implements AdaptationEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", String.valueOf(edition));
    }
}
