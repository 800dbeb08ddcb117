package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/**
 * Whether a role is still held at the moment when something is decided by it. A request begins with the roles that
 * somebody holds; what ends one of them meanwhile is seen here, or waits until the decision is made.
 */
@ApplicationScoped
public class RolesInForce {

    private static final String HELD = "select m.until is null from membership m where m.person = ?1 and m.role = ?2"
            + " and m.network is not distinct from cast(?3 as text) for share of m";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /**
     * Whether the actor's role there was ended since they asked; held against its end until the transaction is over.
     *
     * @param network nothing for the roles that hold in the whole portal
     */
    public boolean wasEnded(Actor actor, Role role, String network) {
        List<?> held = entities.createNativeQuery(HELD)
                .setParameter(1, actor.id())
                .setParameter(2, role.name())
                .setParameter(3, role.isInNetwork() ? network : null)
                .getResultList();
        return !held.isEmpty() && held.stream().noneMatch(Boolean.TRUE::equals);
    }
}
