package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.kernel.Scope;

/**
 * Whether a role is still held at the moment when something is decided by it. A request begins with the roles that
 * somebody holds; what ends or narrows one of them meanwhile is seen here, or waits until the decision is made.
 */
@ApplicationScoped
public class RolesInForce {

    private static final String OWN = "select m.role, m.network, m.language, m.country, null as work, m.until is null"
            + " from membership m where m.person = ?1 and m.role = ?2 order by m.id for share of m";
    private static final String LENT = "select 1 from admission a where a.work = ?1 and a.role = ?2"
            + " and (a.person is null or a.person = ?3) order by a.id for share of a";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private HeldRoles roles;

    /**
     * Whether the actor's role there was ended, or no longer reaches there, since they asked; held against its end until
     * the transaction is over. Whom the database does not know in this role at all was never given it here.
     */
    public boolean wasEnded(Actor actor, Role role, Scope scope) {
        List<?> own = entities.createNativeQuery(OWN)
                .setParameter(1, actor.id())
                .setParameter(2, role.name())
                .getResultList();
        if (own.isEmpty()) {
            return false;
        }
        List<RoleHeld> now = new ArrayList<>();
        for (Object row : own) {
            Object[] values = (Object[]) row;
            if (Boolean.TRUE.equals(values[values.length - 1])) {
                now.add(HeldRoles.held(values));
            }
        }
        return !Actor.of(actor.id(), now).is(role, scope) && !isStillLent(actor, role, scope);
    }

    /** By another network, or by INWUD as it was asked; the roles are read behind the lock, as they are then. */
    private boolean isStillLent(Actor actor, Role role, Scope scope) {
        if (scope.work().isEmpty()) {
            return false;
        }
        entities.createNativeQuery(LENT)
                .setParameter(1, scope.work().get())
                .setParameter(2, role.name())
                .setParameter(3, actor.id())
                .getResultList();
        return Actor.of(actor.id(), roles.of(actor.id())).is(role, scope);
    }
}
