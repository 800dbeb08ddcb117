package org.inpud.portal.lineage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.control.Row;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.lineage.entity.Endorsement;
import org.inpud.portal.release.control.Endorsers;
import org.inpud.portal.release.control.ReleaseWithdrawn;
import org.inpud.portal.release.control.Releases;
import org.inpud.portal.release.entity.Release;

/** Which networks stand behind which release. */
@ApplicationScoped
public class Endorsements implements Endorsers {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Releases releases;

    @Inject
    private Clock clock;

    /** Those that hold, the oldest first. */
    List<Endorsement> of(Release release) {
        return entities.createQuery(
                        "select e from Endorsement e where e.release = :release and e.endedAt is null order by e.id",
                        Endorsement.class)
                .setParameter("release", release.id())
                .getResultList();
    }

    /** A network's own, held against everybody else until the transaction ends. */
    Optional<Endorsement> lock(Release release, String network) {
        return entities.createQuery(
                        "select e from Endorsement e where e.release = :release and e.endedAt is null"
                                + " and e.network = :network",
                        Endorsement.class)
                .setParameter("release", release.id())
                .setParameter("network", network)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void add(Endorsement endorsement) {
        entities.persist(endorsement);
        entities.flush();
    }

    /** By release. */
    Map<Long, List<String>> networks(Collection<Long> wanted) {
        Map<Long, List<String>> networks = new HashMap<>();
        if (!wanted.isEmpty()) {
            Row.all(entities.createNativeQuery("select release, network from endorsement where ended_at is null"
                                    + " and release = any (cast(string_to_array(?1, ' ') as bigint[])) order by id")
                            .setParameter(
                                    1, wanted.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                            .getResultList())
                    .forEach(row -> networks.computeIfAbsent(row.number(), unused -> new ArrayList<>())
                            .add(row.text()));
        }
        return networks;
    }

    @Override
    public List<String> of(AdaptationId adaptation) {
        return Row.all(entities.createNativeQuery(
                                "select e.network from endorsement e join release r on r.id = e.release"
                                        + " where r.adaptation = ?1 and e.ended_at is null group by e.network order by min(e.id)")
                        .setParameter(1, adaptation.toString())
                        .getResultList())
                .stream()
                .map(Row::text)
                .toList();
    }

    /** Nobody stands behind what left the shelf. */
    void withdrawn(@Observes ReleaseWithdrawn event) {
        releases.find(event.adaptation(), event.number())
                .ifPresent(release -> entities.createNativeQuery("update endorsement set ended_at = ?2,"
                                + " version = version + 1 where release = ?1 and ended_at is null")
                        .setParameter(1, release.id())
                        .setParameter(2, Timestamp.from(clock.instant()))
                        .executeUpdate());
    }
}
