package org.inpud.portal.planning.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.people.control.Pseudonyms;

/** A coordinator sees how much waits for whom in their network, and what nobody has taken; two queries whatever there is. */
@UseCase
public class SeeWorkload {

    /** What is open of each assignment: of its section, or of the whole, what its role has still to do. */
    private static final String OPEN = "with work as (select s.person, s.role, s.due, s.passage, a.id, a.edition,"
            + " least(s.due, d.due) as first_due from assignment s join adaptation a on a.id = s.adaptation"
            + " left join deadline d on d.adaptation = a.id where a.network = ?1 and s.ended_at is null"
            + " and a.stage not in ('RELEASED', 'WITHDRAWN')),"
            + " placed as (select p.edition, p.label, count(*) filter (where p.kind = 'HEADING')"
            + " over (partition by p.edition order by p.position) as section from passage p"
            + " where p.edition in (select edition from work)),"
            + " counted as (select w.person, w.role, w.id, w.passage, w.first_due, count(r.id) as segments,"
            + " coalesce(sum(coalesce(array_length(regexp_split_to_array(btrim(s.source), '\\s+'), 1), 0)), 0) as words"
            + " from work w left join (rendering_at_work r join placed q on true) on r.adaptation = w.id"
            + " and q.edition = w.edition and q.label = r.passage and r.counts"
            + " and (case when w.role = 'TRANSLATOR' then r.state in ('EMPTY', 'DRAFT', 'ATTENTION')"
            + " when w.role = 'REVIEWER' then r.state <> 'REVIEWED' else false end)"
            + " and (w.passage is null or q.section = (select o.section from placed o where o.edition = w.edition"
            + " and o.label = w.passage))"
            + " left join segment s on s.edition = w.edition and s.label = r.segment"
            + " group by w.person, w.role, w.id, w.passage, w.first_due)"
            + " select cast(person as text), count(*), sum(segments), sum(words), min(first_due),"
            + " count(*) filter (where first_due < ?2) from counted group by person";

    /**
     * What waits for one person.
     *
     * @param person none where anyone may take it
     * @param assignments how many
     * @param next the nearest day
     * @param late how many are past it
     */
    public record Load(
            Optional<UUID> person,
            Optional<String> pseudonym,
            int assignments,
            int segments,
            int words,
            Optional<LocalDate> next,
            int late) {}

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Clock clock;

    /** What nobody has taken first, then whoever has most. */
    @Requires(Capability.COORDINATE)
    public Outcome<List<Load>> of(Actor actor, NetworkKey network) {
        List<Object[]> rows = new ArrayList<>();
        for (Object row : entities.createNativeQuery(OPEN)
                .setParameter(1, network.value())
                .setParameter(2, Date.valueOf(LocalDate.now(clock)))
                .getResultList()) {
            rows.add((Object[]) row);
        }
        Map<UUID, String> names =
                pseudonyms.of(rows.stream().flatMap(row -> person(row).stream()).collect(Collectors.toSet()));
        return Outcome.done(rows.stream()
                .map(row -> load(row, names))
                .sorted(Comparator.comparing((Load load) -> load.person().isPresent())
                        .thenComparing(load -> -load.words()))
                .toList());
    }

    private static Optional<UUID> person(Object[] row) {
        return Optional.ofNullable((String) row[0]).map(UUID::fromString);
    }

    private static Load load(Object[] row, Map<UUID, String> names) {
        return new Load(
                person(row),
                person(row).map(person -> names.getOrDefault(person, "")),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                Optional.ofNullable((Date) row[4]).map(Date::toLocalDate),
                number(row[5]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
