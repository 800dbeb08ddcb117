package org.inpud.portal.chronicle.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.NetworkKey;

/** Shows a network how long its work stays where, how often it comes back, and where it waits now: all from the record. */
@UseCase
public class SeeFigures {

    /** A stay begins when an adaptation comes to a stage and ends when it leaves; a step back to the same is none. */
    private static final String STAYS = """
            with moves as (
                select subject, at, id,
                    case event when 'AdaptationOpened' then 'PLANNED' else substring(facts from '\\mto=([A-Z]+)') end as stage,
                    substring(facts from '\\mfrom=([A-Z]+)') as origin,
                    substring(facts from '\\mstep=([A-Z]+)') as step
                from chronicle_entry where network = ?1 and event in ('AdaptationOpened', 'AdaptationStepped')),
            stays as (
                select stage, at as begun, lead(at) over next as ended, lead(step) over next as by
                from moves where origin is null or origin <> stage
                window next as (partition by subject order by id))
            select stage, count(ended),
                cast(extract(epoch from percentile_cont(0.5) within group (order by ended - begun)) as bigint),
                cast(extract(epoch from max(ended - begun)) as bigint),
                count(*) filter (where by = 'RETURN'),
                count(*) filter (where ended is null),
                cast(extract(epoch from min(begun) filter (where ended is null)) as bigint)
            from stays group by stage
            order by array_position(array['PLANNED', 'TRANSLATING', 'REVIEWING', 'TESTING', 'DECIDING', 'APPROVED'], stage)
            """;

    private static final List<String> AT_REST = List.of("RELEASED", "WITHDRAWN");

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** The stages in which work is done, in their order; those that nothing ever came to are left out. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<StageFigures>> of(Actor actor, NetworkKey network) {
        List<?> rows = entities.createNativeQuery(STAYS)
                .setParameter(1, network.value())
                .getResultList();
        return Outcome.done(rows.stream()
                .map(row -> figures((Object[]) row))
                .filter(stage -> !AT_REST.contains(stage.stage()))
                .toList());
    }

    private static StageFigures figures(Object[] row) {
        return new StageFigures(
                (String) row[0],
                number(row[1]).orElse(0L),
                number(row[2]).map(Duration::ofSeconds),
                number(row[3]).map(Duration::ofSeconds),
                number(row[4]).orElse(0L),
                number(row[5]).orElse(0L),
                number(row[6]).map(Instant::ofEpochSecond));
    }

    private static Optional<Long> number(Object value) {
        return Optional.ofNullable((Number) value).map(Number::longValue);
    }
}
