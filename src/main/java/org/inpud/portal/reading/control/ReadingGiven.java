package org.inpud.portal.reading.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdaptationEvent;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/** Somebody read the whole, for INWUD or for a country, and agreed or did not. */
public record ReadingGiven(Actor actor, Role by, AdaptationId adaptation, Optional<String> country, boolean accept)
        implements AdaptationEvent {

    @Override
    public Map<String, String> facts() {
        String agreed = String.valueOf(accept);
        return country.map(name -> Map.of("accept", agreed, "country", name)).orElseGet(() -> Map.of("accept", agreed));
    }
}
