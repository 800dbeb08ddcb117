package org.inpud.portal.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.Scope;
import org.inpud.portal.network.control.Colleagues;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;

/** Whom something concerns. */
@ApplicationScoped
public class Concerned {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Publications publications;

    /** Those to whom work in this role was given by name; where it was given to nobody, all who hold the role there. */
    List<UUID> doing(AdaptationId id, Role role) {
        List<UUID> given = people(
                "select distinct cast(person as text) from assignment where adaptation = ?1 and role = ?2"
                        + " and person is not null and ended_at is null",
                id.toString(),
                role.name());
        return given.isEmpty() ? holding(id, role) : given;
    }

    List<UUID> holding(AdaptationId id, Role role) {
        return colleagues.holding(Set.of(role), id.scope());
    }

    /** Those to whom work on it was given. */
    List<UUID> assigned(AdaptationId id) {
        return people(
                "select distinct cast(person as text) from assignment where adaptation = ?1 and person is not null"
                        + " and ended_at is null",
                id.toString());
    }

    /** Those who wrote texts of it. */
    List<UUID> authors(AdaptationId id) {
        return people(
                "select distinct cast(author as text) from rendering where adaptation = ?1 and author is not null",
                id.toString());
    }

    /** Who recorded a local change. */
    List<UUID> authorOf(AdaptationId id, int change) {
        return people(
                "select cast(author as text) from local_change where adaptation = ?1 and number = ?2",
                id.toString(),
                change);
    }

    /** Whether a local change waits for a country reader. */
    boolean isCountryReaderAwaited(AdaptationId id) {
        return isAwaited(id, "c.code in ('LAW', 'SVC', 'MED', 'RISK', 'OMIT', 'POL')");
    }

    /** Who is asked about core messages that a local change touches: those who keep the work. */
    List<UUID> askedOnCore(AdaptationId id) {
        return isAwaited(id, "c.touches_core")
                ? keepers(publications.find(PublicationKey.of(id.publication())).flatMap(Publication::ownerNetwork))
                : List.of();
    }

    private boolean isAwaited(AdaptationId id, String which) {
        return !entities.createNativeQuery("select 1 from local_change c where c.adaptation = ?1"
                        + " and c.decision = 'OPEN' and c.withdrawn_at is null and " + which + " limit 1")
                .setParameter(1, id.toString())
                .getResultList()
                .isEmpty();
    }

    List<UUID> secretariat() {
        return colleagues.holding(Role.SECRETARIAT);
    }

    /** INWUD’s reviewers. */
    List<UUID> womensReaders() {
        return colleagues.holding(Role.INWUD_REVIEWER);
    }

    List<UUID> coordinators(String network) {
        return colleagues.holding(Set.of(Role.COORDINATOR), Scope.ofNetwork(network));
    }

    /** Coordinators of the networks that work on a publication now. */
    List<UUID> coordinatorsAtWorkOn(String publication) {
        return people(
                "select distinct cast(m.person as text) from adaptation a join membership m on m.network = a.network"
                        + " where a.publication = ?1 and a.stage <> 'WITHDRAWN' and m.role = 'COORDINATOR'"
                        + " and m.until is null",
                publication);
    }

    /** Who keeps a publication: its network's coordinators, or the secretariat where no network owns it. */
    List<UUID> keepers(Optional<String> owner) {
        return owner.map(this::coordinators).orElseGet(this::secretariat);
    }

    /** Who had an idea. */
    Optional<UUID> asker(long request) {
        return people("select cast(person as text) from request where id = ?1 and person is not null", request).stream()
                .findFirst();
    }

    private List<UUID> people(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<UUID> people = new ArrayList<>();
        for (Object person : query.getResultList()) {
            people.add(UUID.fromString((String) person));
        }
        return people;
    }
}
