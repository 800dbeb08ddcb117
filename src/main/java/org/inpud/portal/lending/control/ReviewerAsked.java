package org.inpud.portal.lending.control;

import java.util.Map;
import org.inpud.portal.adaptation.control.AdaptationEvent;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;

/** A network is asked to lend a reviewer for an adaptation. */
public record ReviewerAsked(Actor actor, Role by, AdaptationId adaptation, NetworkKey lender)
        implements AdaptationEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("lender", lender.value());
    }
}
