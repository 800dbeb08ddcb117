package org.inpud.portal.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.publication.entity.Grant;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.Topic;

/** All publications, with their grants and the list of topics. */
@ApplicationScoped
public class Publications {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    public Optional<Publication> find(PublicationKey key) {
        return Optional.ofNullable(entities.find(Publication.class, key.value()));
    }

    /** The publication, held against everybody else until the transaction ends. */
    Optional<Publication> findToChange(PublicationKey key) {
        return Optional.ofNullable(entities.find(Publication.class, key.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Titles and particulars of several at once, by key: for lists of rooms above. */
    public Map<String, Publication> of(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select p from Publication p where p.id in :keys", Publication.class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(one -> one.key().value(), Function.identity()));
    }

    void add(Publication publication) {
        entities.persist(publication);
    }

    void add(Grant grant) {
        entities.persist(grant);
    }

    /** Writes down now what the transaction has changed, so that ids and versions are known. */
    void flush() {
        entities.flush();
    }

    /** The newest first. */
    public List<Grant> grants(PublicationKey key) {
        return entities.createQuery(
                        "select g from Grant g where g.publication.id = :key order by g.recordedAt desc, g.id desc",
                        Grant.class)
                .setParameter("key", key.value())
                .getResultList();
    }

    /** Those whose last day is this one or was before, with their publications; those taken back among them. */
    List<Grant> grantsThatEndBy(LocalDate day) {
        return entities.createQuery(
                        "select g from Grant g join fetch g.publication where g.expires <= :day or g.endedOn is not null",
                        Grant.class)
                .setParameter("day", day)
                .getResultList();
    }

    List<Grant> grantsOf(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select g from Grant g join fetch g.publication where g.publication.id in :keys",
                                Grant.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** The secretariat's list of topics by key. */
    public Map<String, Topic> topics() {
        return entities.createQuery("select t from Topic t order by t.id", Topic.class)
                .getResultStream()
                .collect(Collectors.toMap(Topic::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
