package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.entity.Membership;

/** Gives the people of the demonstration their roles, once. */
@ApplicationScoped
public class DemonstrationMemberships {

    private Memberships memberships;
    private Clock clock;

    protected DemonstrationMemberships() {}

    @Inject
    public DemonstrationMemberships(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    @Transactional
    public void give(UUID person, RoleHeld role) {
        if (!memberships.isHeld(person, role)) {
            memberships.add(Membership.begin(person, role, clock.instant()));
            memberships.flush();
        }
    }
}
