package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKey;

/** All networks. */
@ApplicationScoped
public class Networks {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    public Optional<Network> find(String key) {
        return Optional.ofNullable(entities.find(Network.class, key));
    }

    public Optional<Network> find(NetworkKey key) {
        return find(key.value());
    }

    /** The network, held against everybody else, so that whoever ends memberships does it one after another. */
    Optional<Network> findToChange(NetworkKey key) {
        return Optional.ofNullable(entities.find(Network.class, key.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether its acronym, in whatever case, is another’s already. */
    boolean isTaken(Network network) {
        return entities.createQuery(
                                "select count(n) from Network n where n.id = :key or lower(n.acronym) = :key",
                                Long.class)
                        .setParameter("key", network.key().value())
                        .getSingleResult()
                > 0;
    }

    void add(Network network) {
        entities.persist(network);
        entities.flush();
    }

    /** The national networks of a region, by acronym. */
    List<Network> nationalsOf(NetworkKey region) {
        return entities.createQuery(
                        "select n from Network n where n.parent = :region order by lower(n.acronym)", Network.class)
                .setParameter("region", region.value())
                .setHint("eclipselink.batch", "n.languages")
                .getResultList();
    }

    /** By acronym; regional ones first. */
    public List<Network> all() {
        return entities.createQuery("select n from Network n order by n.kind, lower(n.acronym)", Network.class)
                .setHint("eclipselink.batch", "n.languages")
                .getResultList();
    }

    public List<String> keys() {
        return entities.createQuery("select n.id from Network n order by n.id", String.class)
                .getResultList();
    }

    /** Several at once, by key: for lists of rooms above. */
    public Map<String, Network> of(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select n from Network n where n.id in :keys", Network.class)
                .setParameter("keys", keys)
                .setHint("eclipselink.batch", "n.languages")
                .getResultStream()
                .collect(Collectors.toMap(network -> network.key().value(), Function.identity()));
    }
}
