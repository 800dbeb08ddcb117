package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Rendering;

/** All renderings. */
@ApplicationScoped
public class Renderings {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** The rendering of one segment, held against other saves until the transaction ends. */
    public Optional<Rendering> lock(AdaptationId adaptation, String segment) {
        return of(adaptation, "r.segment = :segment")
                .setParameter("segment", segment)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those of several segments, held in one order for everybody, so that two who do the same never wait for each other. */
    public List<Rendering> lock(AdaptationId adaptation, Collection<String> segments) {
        return of(adaptation, "r.segment in :segments order by r.segment")
                .setParameter("segments", segments)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The source's own segments of a passage, whatever local changes do with them. */
    List<Rendering> ofPassage(AdaptationId adaptation, String passage) {
        return of(adaptation, "r.passage = :passage and r.localChange is null order by r.position")
                .setParameter("passage", passage)
                .getResultList();
    }

    /** The segments of our own that belong to a local change. */
    List<Rendering> ofChange(long localChange) {
        return entities.createQuery(
                        "select r from Rendering r where r.localChange = :change order by r.position", Rendering.class)
                .setParameter("change", localChange)
                .getResultList();
    }

    /** All segments of our own of an adaptation. */
    List<Rendering> own(AdaptationId adaptation) {
        return of(adaptation, "r.localChange is not null order by r.position").getResultList();
    }

    private TypedQuery<Rendering> of(AdaptationId adaptation, String narrower) {
        return entities.createQuery(
                        "select r from Rendering r where r.adaptation = :adaptation and " + narrower, Rendering.class)
                .setParameter("adaptation", adaptation.toString());
    }

    /** The first free place from one position on, before another. */
    int freePosition(AdaptationId adaptation, int from, int before) {
        Integer last = entities.createQuery(
                        "select max(r.position) from Rendering r where r.adaptation = :adaptation"
                                + " and r.position >= :from and r.position < :before",
                        Integer.class)
                .setParameter("adaptation", adaptation.toString())
                .setParameter("from", from)
                .setParameter("before", before)
                .getSingleResult();
        return last == null ? from : last + 1;
    }

    /** The source of a segment; empty for one of our own. */
    public String source(AdaptationId adaptation, String segment) {
        return Row.all(entities.createNativeQuery("select s.source from adaptation a join segment s"
                                + " on s.edition = a.edition and s.label = ?2 where a.id = ?1")
                        .setParameter(1, adaptation.toString())
                        .setParameter(2, segment)
                        .getResultList())
                .stream()
                .map(Row::text)
                .findFirst()
                .orElse("");
    }

    /** The report on following by which a segment that stands no more was archived, the last one. */
    Optional<Integer> archivedBy(AdaptationId adaptation, String segment) {
        return Row.all(entities.createNativeQuery("select e.number from followed_segment f"
                                + " join edition_follow e on e.id = f.follow where e.adaptation = ?1"
                                + " and e.undone_at is null and f.fate = 'DROPPED' and f.segment = ?2"
                                + " order by f.follow desc limit 1")
                        .setParameter(1, adaptation.toString())
                        .setParameter(2, segment)
                        .getResultList())
                .stream()
                .map(Row::small)
                .findFirst();
    }

    void add(Rendering rendering) {
        entities.persist(rendering);
    }

    void remove(Rendering rendering) {
        entities.remove(rendering);
    }

    /** Writes what was changed, so that reading shows it. */
    public void flush() {
        entities.flush();
    }
}
