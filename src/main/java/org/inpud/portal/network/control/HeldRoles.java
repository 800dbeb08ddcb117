package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.entity.Membership;

/** Which roles a person holds right now: read anew at each request, so that an ended role ends at once. */
@ApplicationScoped
public class HeldRoles {

    private Memberships memberships;

    protected HeldRoles() {}

    @Inject
    public HeldRoles(Memberships memberships) {
        this.memberships = memberships;
    }

    public List<RoleHeld> of(UUID person) {
        return memberships.of(person).stream().map(Membership::held).toList();
    }
}
