package org.inpud.portal.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Passage;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.Segment;

/** All editions with their passages and segments. Each method is one query, whatever the size of the edition. */
@ApplicationScoped
public class Editions {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    public Optional<Edition> find(PublicationKey publication, int number) {
        return first(entities.createQuery(
                        "select e from Edition e join fetch e.publication"
                                + " where e.publication.id = :publication and e.number = :number",
                        Edition.class)
                .setParameter("publication", publication.value())
                .setParameter("number", number));
    }

    public Optional<Edition> find(long id) {
        return Optional.ofNullable(entities.find(Edition.class, id));
    }

    /** The newest first. */
    public List<Edition> of(PublicationKey publication) {
        return entities.createQuery(
                        "select e from Edition e where e.publication.id = :publication order by e.number desc",
                        Edition.class)
                .setParameter("publication", publication.value())
                .getResultList();
    }

    /** The editions of several publications, the newest first. */
    List<Edition> of(Collection<String> publications) {
        if (publications.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select e from Edition e join fetch e.publication"
                                + " where e.publication.id in :publications order by e.number desc",
                        Edition.class)
                .setParameter("publications", publications)
                .getResultList();
    }

    public Optional<Edition> newest(PublicationKey publication) {
        return first(entities.createQuery(
                        "select e from Edition e where e.publication.id = :publication order by e.number desc",
                        Edition.class)
                .setParameter("publication", publication.value())
                .setMaxResults(1));
    }

    /** The edition with exactly this text, known by its digest. */
    Optional<Edition> withDigest(PublicationKey publication, String digest) {
        return first(entities.createQuery(
                        "select e from Edition e where e.publication.id = :publication and e.digest = :digest",
                        Edition.class)
                .setParameter("publication", publication.value())
                .setParameter("digest", digest));
    }

    /** The passages of these positions; {@code to} is not among them. */
    List<Passage> passages(long edition, int from, int to) {
        return entities.createQuery(
                        "select p from Passage p where p.edition.id = :edition"
                                + " and p.position >= :from and p.position < :to order by p.position",
                        Passage.class)
                .setParameter("edition", edition)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** All passages in the document's order, to be read and not to be changed. */
    public List<Passage> passages(long edition) {
        return entities.createQuery(
                        "select p from Passage p where p.edition.id = :edition order by p.position", Passage.class)
                .setParameter("edition", edition)
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .getResultList();
    }

    public Optional<Passage> passage(long edition, String label) {
        return first(entities.createQuery(
                        "select p from Passage p where p.edition.id = :edition and p.label = :label", Passage.class)
                .setParameter("edition", edition)
                .setParameter("label", label));
    }

    /**
     * The segments of these positions, each with its passage, in the document's order; {@code to} is not among them. They
     * are not to be changed: whoever reads thousands does not have them looked through for changes at each statement that follows.
     */
    public List<Segment> segments(long edition, int from, int to) {
        return entities.createQuery(
                        "select s from Segment s join fetch s.passage where s.edition.id = :edition"
                                + " and s.position >= :from and s.position < :to order by s.position",
                        Segment.class)
                .setParameter("edition", edition)
                .setParameter("from", from)
                .setParameter("to", to)
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .getResultList();
    }

    /** All segments, each with its passage, in the document's order. */
    public List<Segment> segments(long edition) {
        return segments(edition, 0, Integer.MAX_VALUE);
    }

    /** The segments of all headings, each with its passage: what the outline is made of. */
    List<Segment> headings(long edition) {
        return entities.createQuery(
                        "select s from Segment s join fetch s.passage p where s.edition.id = :edition"
                                + " and p.kind = :heading order by s.position",
                        Segment.class)
                .setParameter("edition", edition)
                .setParameter("heading", PassageKind.HEADING)
                .getResultList();
    }

    public Optional<Segment> segment(long edition, String label) {
        return first(entities.createQuery(
                        "select s from Segment s join fetch s.passage"
                                + " where s.edition.id = :edition and s.label = :label",
                        Segment.class)
                .setParameter("edition", edition)
                .setParameter("label", label));
    }

    /** The segments of these passages (by label) with their passages, in the document's order. */
    public List<Segment> segmentsOf(long edition, Collection<String> passages) {
        if (passages.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select s from Segment s join fetch s.passage p where s.edition.id = :edition"
                                + " and p.label in :passages order by s.position",
                        Segment.class)
                .setParameter("edition", edition)
                .setParameter("passages", passages)
                .getResultList();
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.getResultStream().findFirst();
    }
}
