package org.inpud.portal.reading.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.control.RolesInForce;
import org.inpud.portal.reading.entity.Reading;

/** Where a reading is written down and shown. */
@ApplicationScoped
class ReadingDesk {

    @Inject
    private Readings readings;

    @Inject
    private ReadingViews views;

    @Inject
    private RolesInForce roles;

    /** Whether the role in which somebody reads was ended since they asked. */
    boolean isRoleEnded(Actor actor, Role role, AdaptationId id) {
        return roles.wasEnded(actor, role, id.scope());
    }

    void keep(AdaptationId id, Optional<String> country, UUID reader, Reading.Opinion opinion, Instant now) {
        readings.add(Reading.of(id, country, reader, opinion, readings.presentHash(id), now));
    }

    ReadingsView view(Actor actor, AdaptationId id) {
        return views.of(actor, id);
    }
}
