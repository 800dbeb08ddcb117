package org.inpud.portal.adoption.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adoption.entity.Adoption;
import org.inpud.portal.adoption.entity.AdoptionState;
import org.inpud.portal.adoption.entity.Pair;
import org.inpud.portal.adoption.entity.PairDecision;
import org.inpud.portal.adoption.entity.Sentence;

/** All adoptions with their sentences and pairs. */
@ApplicationScoped
public class Adoptions {

    private static final int BATCH = 500;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** The adoption that is worked on, held against everybody else until the transaction ends. */
    Optional<Adoption> lock(AdaptationId adaptation) {
        return entities.createQuery(
                        "select a from Adoption a where a.adaptation = :adaptation and a.state = :open", Adoption.class)
                .setParameter("adaptation", adaptation.toString())
                .setParameter("open", AdoptionState.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The adoption that is worked on, else the last that was confirmed. */
    Optional<Adoption> latest(AdaptationId adaptation) {
        return entities.createQuery(
                        "select a from Adoption a where a.adaptation = :adaptation order by a.id desc", Adoption.class)
                .setParameter("adaptation", adaptation.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(Adoption adoption) {
        entities.persist(adoption);
        entities.flush();
    }

    /** Writes many, in batches whose memory is given back. */
    void addAll(List<?> many) {
        List<Object> batch = new ArrayList<>();
        for (Object one : many) {
            entities.persist(one);
            batch.add(one);
            if (batch.size() == BATCH) {
                giveBack(batch);
            }
        }
        giveBack(batch);
    }

    private void giveBack(List<Object> batch) {
        entities.flush();
        batch.forEach(entities::detach);
        batch.clear();
    }

    void add(Pair pair) {
        entities.persist(pair);
    }

    void add(Sentence sentence) {
        entities.persist(sentence);
    }

    void remove(Pair pair) {
        entities.remove(pair);
    }

    /** With its sentences and pairs, which the database takes along. */
    void remove(Adoption adoption) {
        entities.remove(adoption);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<Pair> pair(Adoption adoption, long id) {
        return pairs(adoption, " and p.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Pair> next(Adoption adoption, Pair pair) {
        return pairs(
                        adoption,
                        " and (p.sourceFrom > :source or (p.sourceFrom = :source and p.targetFrom > :target))"
                                + " order by p.sourceFrom, p.targetFrom")
                .setParameter("source", pair.sourceFrom())
                .setParameter("target", pair.targetFrom())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Pair> before(Adoption adoption, Pair pair) {
        return pairs(
                        adoption,
                        " and (p.sourceFrom < :source or (p.sourceFrom = :source and p.targetFrom < :target))"
                                + " order by p.sourceFrom desc, p.targetFrom desc")
                .setParameter("source", pair.sourceFrom())
                .setParameter("target", pair.targetFrom())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Everything, in order, to be read and not to be changed. */
    List<Pair> pairs(Adoption adoption) {
        return pairs(adoption, " order by p.sourceFrom, p.targetFrom")
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .getResultList();
    }

    /** Takes none of the pairs that somebody should have looked at. */
    void leaveOutDoubtful(Adoption adoption) {
        entities.flush();
        entities.createQuery("update Pair p set p.decision = :out, p.version = p.version + 1"
                        + " where p.adoption = :adoption and p.sourceFrom < p.sourceTo and p.targetFrom < p.targetTo"
                        + Shown.DOUBTFUL.condition())
                .setParameter("out", PairDecision.LEFT_OUT)
                .setParameter("adoption", adoption.id())
                .executeUpdate();
    }

    List<Pair> pairs(Adoption adoption, Shown shown, int offset, int size) {
        return pairs(adoption, shown.condition() + " order by p.sourceFrom, p.targetFrom")
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    private TypedQuery<Pair> pairs(Adoption adoption, String narrower) {
        return entities.createQuery("select p from Pair p where p.adoption = :adoption" + narrower, Pair.class)
                .setParameter("adoption", adoption.id());
    }

    long count(Adoption adoption, Shown shown) {
        return entities.createQuery(
                        "select count(p) from Pair p where p.adoption = :adoption" + shown.condition(), Long.class)
                .setParameter("adoption", adoption.id())
                .getSingleResult();
    }

    /** Everything, in order, to be read and not to be changed. */
    List<Sentence> sentences(Adoption adoption) {
        return within(adoption, 0, Integer.MAX_VALUE)
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .getResultList();
    }

    /** The sentences of these places; {@code to} is not among them. */
    List<Sentence> sentences(Adoption adoption, int from, int to) {
        return within(adoption, from, to).getResultList();
    }

    private TypedQuery<Sentence> within(Adoption adoption, int from, int to) {
        return entities.createQuery(
                        "select s from Sentence s where s.adoption = :adoption and s.position >= :from"
                                + " and s.position < :to order by s.position",
                        Sentence.class)
                .setParameter("adoption", adoption.id())
                .setParameter("from", from)
                .setParameter("to", to);
    }

    /** The sentences of these pairs, in one query however far apart they stand. */
    List<Sentence> sentences(Adoption adoption, List<Pair> pairs) {
        List<Long> ids = pairs.stream().filter(Pair::hasTarget).map(Pair::id).toList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from Sentence s, Pair p where s.adoption = :adoption and p.id in :pairs"
                                        + " and s.position >= p.targetFrom and s.position < p.targetTo"
                                        + " order by s.position",
                                Sentence.class)
                        .setParameter("adoption", adoption.id())
                        .setParameter("pairs", ids)
                        .getResultList();
    }

    /** Which pairs are wanted. */
    public enum Shown {
        ALL(""),
        /** Nobody has looked at them, and somebody should. */
        DOUBTFUL(" and p.decision = " + PairDecision.class.getName() + ".OPEN and p.confidence < "
                + Pair.DOUBTFUL_BELOW),
        /** One side has no partner. */
        ALONE(" and (p.sourceFrom = p.sourceTo or p.targetFrom = p.targetTo)"),
        /** Sentences of the translation that go nowhere. */
        LEFT_ASIDE(" and p.targetFrom < p.targetTo and (p.decision = " + PairDecision.class.getName()
                + ".LEFT_OUT or (p.sourceFrom = p.sourceTo and p.decision <> " + PairDecision.class.getName()
                + ".ADDED))");

        private final String condition;

        Shown(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }
}
