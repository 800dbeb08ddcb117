package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;

/** Tells the house that somebody has spoken on a local change. */
@ApplicationScoped
class Spoken {

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    Instant now() {
        return clock.instant();
    }

    void tell(Actor actor, Role role, AdaptationId adaptation, int number, Voice as, boolean accept) {
        events.fire(new LocalChangeTouched(
                actor,
                role,
                adaptation,
                LocalChangeTouched.Kind.HEARD,
                number,
                Map.of("as", as.name(), "accept", String.valueOf(accept))));
    }
}
