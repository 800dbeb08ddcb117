package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.entity.Membership;

/** Who holds which role where. */
@ApplicationScoped
class Memberships {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    void add(Membership membership) {
        entities.persist(membership);
    }

    void flush() {
        entities.flush();
    }

    List<Membership> of(UUID person) {
        return entities.createQuery(
                        "select m from Membership m where m.person = :person and m.until is null"
                                + " order by m.network, m.role, m.language",
                        Membership.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** One that is held, to change it. */
    Optional<Membership> findToChange(UUID id) {
        return Optional.ofNullable(entities.find(Membership.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Membership::isHeld);
    }

    boolean isHeld(UUID person, RoleHeld role) {
        return of(person).stream().anyMatch(membership -> membership.held().equals(role));
    }

    /** In a network, a person’s roles together, who came first first. */
    List<Membership> in(String network, int offset, int size) {
        return entities.createQuery(
                        "select m from Membership m where m.network = :network and m.until is null"
                                + " order by m.person, m.since, m.id",
                        Membership.class)
                .setParameter("network", network)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    long countIn(String network) {
        return entities.createQuery(
                        "select count(m) from Membership m where m.network = :network and m.until is null", Long.class)
                .setParameter("network", network)
                .getSingleResult();
    }

    List<Membership> inRole(Role role, Optional<String> network) {
        return network.map(key -> entities.createQuery(
                                "select m from Membership m where m.role = :role and m.network = :network"
                                        + " and m.until is null order by m.since",
                                Membership.class)
                        .setParameter("network", key))
                .orElseGet(() -> entities.createQuery(
                        "select m from Membership m where m.role = :role and m.until is null order by m.network, m.since",
                        Membership.class))
                .setParameter("role", role)
                .getResultList();
    }

    /** Whether the person is, or once was, in the network. */
    boolean knows(String network, UUID person) {
        return entities.createQuery(
                                "select count(m) from Membership m where m.network = :network and m.person = :person",
                                Long.class)
                        .setParameter("network", network)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }
}
