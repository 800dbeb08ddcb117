package org.inpud.portal.review.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Rendering;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.review.entity.ChecklistPoint;
import org.inpud.portal.review.entity.PeerTest;
import org.inpud.portal.review.entity.ReviewRound;
import org.inpud.portal.review.entity.Verdict;
import org.inpud.portal.review.entity.WholeVerdict;

/** Everything that was said in reviews. */
@ApplicationScoped
public class Reviews {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** The number of the present round; 0 before the first. */
    public int round(AdaptationId adaptation) {
        Integer last = entities.createQuery(
                        "select max(r.number) from ReviewRound r where r.adaptation = :adaptation", Integer.class)
                .setParameter("adaptation", adaptation.toString())
                .getSingleResult();
        return last == null ? 0 : last;
    }

    void begin(AdaptationId adaptation, Instant now) {
        entities.persist(new ReviewRound(adaptation, round(adaptation) + 1, now));
    }

    void add(Object said) {
        entities.persist(said);
    }

    /** Who passed, or approved, the text in the present round as it stands. */
    public Set<UUID> whoSaid(AdaptationId adaptation, Step step, String hash) {
        return entities.createQuery(
                        "select w from WholeVerdict w where w.adaptation = :adaptation and w.round = :round"
                                + " and w.step = :step and w.hash = :hash",
                        WholeVerdict.class)
                .setParameter("adaptation", adaptation.toString())
                .setParameter("round", round(adaptation))
                .setParameter("step", step)
                .setParameter("hash", hash)
                .getResultStream()
                .map(WholeVerdict::person)
                .collect(Collectors.toSet());
    }

    /** Tells one state of the whole text from another. */
    public String wholeHash(AdaptationId adaptation) {
        return String.valueOf(entities.createNativeQuery("select whole_hash(?1)")
                .setParameter(1, adaptation.toString())
                .getSingleResult());
    }

    /** The reviewer's own last word on the rendering as it stands. */
    Optional<Verdict> verdict(AdaptationId adaptation, Rendering rendering, UUID reviewer) {
        return entities.createQuery(
                        "select v from Verdict v where v.adaptation = :adaptation and v.segment = :segment"
                                + " and v.hash = :hash and v.reviewer = :reviewer order by v.id desc",
                        Verdict.class)
                .setParameter("adaptation", adaptation.toString())
                .setParameter("segment", rendering.segment())
                .setParameter("hash", rendering.hash())
                .setParameter("reviewer", reviewer)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Which of the renderings the reviewer accepted last, as they stand. */
    Set<String> acceptedBy(AdaptationId adaptation, Collection<Rendering> renderings, UUID reviewer) {
        List<?> found = entities.createNativeQuery("select r.segment from rendering r cross join lateral ("
                        + "select v.accept from verdict v where v.adaptation = r.adaptation and v.segment = r.segment"
                        + " and v.hash = r.hash and v.reviewer = ?2 order by v.id desc limit 1) said"
                        + " where r.id = any (cast(string_to_array(?1, ' ') as bigint[])) and said.accept")
                .setParameter(1, ids(renderings))
                .setParameter(2, reviewer)
                .getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** The reviewer accepts them as they stand; findings of persons on them are settled with that. In two statements. */
    void accept(Collection<Rendering> renderings, UUID reviewer, Instant now) {
        entities.createNativeQuery("insert into verdict (adaptation, segment, reviewer, accept, hash, given_at)"
                        + " select r.adaptation, r.segment, ?2, true, r.hash, ?3 from rendering r"
                        + " where r.id = any (cast(string_to_array(?1, ' ') as bigint[])) order by r.position")
                .setParameter(1, ids(renderings))
                .setParameter(2, reviewer)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        entities.createNativeQuery("update finding f set settled_at = ?2 from rendering r"
                        + " where r.id = any (cast(string_to_array(?1, ' ') as bigint[]))"
                        + " and f.adaptation = r.adaptation and f.segment = r.segment and f.settled_at is null")
                .setParameter(1, ids(renderings))
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    private static String ids(Collection<Rendering> renderings) {
        return renderings.stream().map(one -> one.id().toString()).collect(Collectors.joining(" "));
    }

    /** What was said of a segment, the oldest first. */
    List<Verdict> verdicts(AdaptationId adaptation, String segment) {
        return entities.createQuery(
                        "select v from Verdict v where v.adaptation = :adaptation and v.segment = :segment order by v.id",
                        Verdict.class)
                .setParameter("adaptation", adaptation.toString())
                .setParameter("segment", segment)
                .getResultList();
    }

    /** Who ever judged in this adaptation, who came first first. */
    List<UUID> reviewersOf(AdaptationId adaptation) {
        List<?> found = entities.createNativeQuery(
                        "select reviewer from verdict where adaptation = ?1 group by reviewer order by min(id)")
                .setParameter(1, adaptation.toString())
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** What was said of the whole, the newest first. */
    List<WholeVerdict> wholeVerdicts(AdaptationId adaptation) {
        return entities.createQuery(
                        "select w from WholeVerdict w where w.adaptation = :adaptation order by w.id desc",
                        WholeVerdict.class)
                .setParameter("adaptation", adaptation.toString())
                .setMaxResults(50)
                .getResultList();
    }

    /** Tells the content of a segment; nothing where there is no such segment. */
    Optional<String> presentHash(AdaptationId adaptation, String segment) {
        return entities.createQuery(
                        "select r.hash from Rendering r where r.adaptation = :adaptation and r.segment = :segment",
                        String.class)
                .setParameter("adaptation", adaptation.toString())
                .setParameter("segment", segment)
                .getResultStream()
                .findFirst();
    }

    /** Findings of persons on a segment are settled once it is accepted. */
    void settleFindings(AdaptationId adaptation, String segment, Instant now) {
        entities.createQuery("update Finding f set f.settledAt = :now where f.adaptation = :adaptation"
                        + " and f.segment = :segment and f.settledAt is null")
                .setParameter("now", now)
                .setParameter("adaptation", adaptation.toString())
                .setParameter("segment", segment)
                .executeUpdate();
    }

    /** The peer tests of the present round. */
    public List<PeerTest> peerTests(AdaptationId adaptation) {
        return entities.createQuery(
                        "select t from PeerTest t where t.adaptation = :adaptation and t.round = :round"
                                + " order by t.id",
                        PeerTest.class)
                .setParameter("adaptation", adaptation.toString())
                .setParameter("round", round(adaptation))
                .getResultList();
    }

    /** The points answered in the present round. */
    public List<ChecklistPoint> checklist(AdaptationId adaptation) {
        return entities.createQuery(
                        "select c from ChecklistPoint c where c.adaptation = :adaptation and c.round = :round"
                                + " order by c.point",
                        ChecklistPoint.class)
                .setParameter("adaptation", adaptation.toString())
                .setParameter("round", round(adaptation))
                .getResultList();
    }
}
