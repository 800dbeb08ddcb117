package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Move;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.LanguageTag;

/** All adaptations. */
@ApplicationScoped
public class Adaptations {

    /** How far apart the source's segments stand, so that segments of our own find room between them. */
    static final int DISTANCE = 1000;

    private static final int MANY = 500;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    public Optional<Adaptation> find(AdaptationId id) {
        return Optional.ofNullable(entities.find(Adaptation.class, id.toString()));
    }

    /** The adaptation, held against every other step and save until the transaction ends. */
    public Optional<Adaptation> lock(AdaptationId id) {
        Adaptation adaptation = entities.find(Adaptation.class, id.toString(), LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(adaptation);
    }

    /**
     * What a save needs to know of its adaptation, held against steps but not against other saves. The edition is asked
     * for beside the row, not joined to it: a save that waited for a follow would find no row else.
     */
    public Optional<Desk> share(AdaptationId id) {
        return desk(id, " for share of a");
    }

    /** The same, held against nobody. */
    Optional<Desk> look(AdaptationId id) {
        return desk(id, "");
    }

    private Optional<Desk> desk(AdaptationId id, String held) {
        return Row.all(entities.createNativeQuery("select a.stage, a.edition,"
                                + " (select e.language from edition e where e.id = a.edition)"
                                + " from adaptation a where a.id = ?1" + held)
                        .setParameter(1, id.toString())
                        .getResultList())
                .stream()
                .map(row -> new Desk(row.one(Stage.class), row.number(), LanguageTag.of(row.text()), id.language()))
                .findFirst();
    }

    /** Where a text is worked on: the stage, and the languages that it leads from and to. */
    public record Desk(Stage stage, long edition, LanguageTag source, LanguageTag target) {}

    void add(Adaptation adaptation) {
        entities.persist(adaptation);
        entities.flush();
    }

    void add(Move move) {
        entities.persist(move);
    }

    List<Move> moves(AdaptationId id) {
        return entities.createQuery("select m from Move m where m.adaptation = :id order by m.id desc", Move.class)
                .setParameter("id", id.toString())
                .getResultList();
    }

    /**
     * Lays out an empty rendering for every segment of the edition, in one statement whatever its size; and its
     * history, which begins with the emptiness (EclipseLink closes the last entry at every change, and misses it else).
     */
    void layOut(AdaptationId id, long edition, Instant now) {
        int laid = entities.createNativeQuery(
                        "with laid as (insert into rendering (adaptation, segment, passage, position,"
                                + " changed_at) select ?1, s.label, p.label, (s.position + 1) * ?2, ?3"
                                + " from segment s join passage p on p.id = s.passage where s.edition = ?4 returning *)"
                                + " insert into rendering_history (id, adaptation, segment, passage, position, target, state,"
                                + " hash, errors, warnings, hints, changed_at, version, row_start)"
                                + " select id, adaptation, segment, passage, position, target, state, hash, errors, warnings,"
                                + " hints, changed_at, version, changed_at from laid")
                .setParameter(1, id.toString())
                .setParameter(2, DISTANCE)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, edition)
                .executeUpdate();
        if (laid >= MANY) {
            // Till the database looks by itself, it plans as if the text were not there: windows on it cost four times
            // as much.
            entities.createNativeQuery("analyze rendering, passage, segment").executeUpdate();
        }
    }
}
