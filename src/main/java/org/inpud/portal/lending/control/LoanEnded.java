package org.inpud.portal.lending.control;

import java.util.Map;
import org.inpud.portal.adaptation.control.AdaptationEvent;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;

/** A borrowed reviewer goes home, or nobody is asked for any more. */
public record LoanEnded(Actor actor, Role by, AdaptationId adaptation, NetworkKey lender) implements AdaptationEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("lender", lender.value());
    }
}
