package org.inpud.portal.chronicle.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AskingInpud;
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

    /** Which adaptations wait for a voice on a local change before anybody can approve them, as it and its text stand. */
    private static final String VOICES = """
            with asked as (
                select a.stage, a.id, v.voice from adaptation a
                join local_change c on c.adaptation = a.id and c.withdrawn_at is null and c.decision <> 'REJECTED'
                left join rules_in_force r on r.network = a.network
                cross join lateral (values
                    ('SECOND_READER', tier_of(c.code) >= coalesce(r.second_reader_from_tier, 2)),
                    ('COUNTRY_READER', tier_of(c.code) >= coalesce(r.country_reader_from_tier, 3)),
                    ('CONCURRENCE', c.touches_core and cast(?2 as timestamptz) < view_asked_at(c.id)))
                    as v (voice, is_needed)
                where a.network = ?1 and a.stage = 'DECIDING' and v.is_needed and voice_heard(c.id, v.voice) is null)
            select stage, voice, count(distinct id) from asked group by grouping sets ((stage, voice), (stage))
            """;

    private static final List<String> AT_REST = List.of("RELEASED", "WITHDRAWN");

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The stages in which work is done, in their order; those that nothing ever came to are left out. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<StageFigures>> of(Actor actor, NetworkKey network) {
        Map<String, Map<String, Long>> voices = voices(network);
        List<?> rows = entities.createNativeQuery(STAYS)
                .setParameter(1, network.value())
                .getResultList();
        return Outcome.done(rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> !AT_REST.contains((String) row[0]))
                .map(row -> figures(row, voices.getOrDefault((String) row[0], Map.of())))
                .toList());
    }

    /** By stage and voice; under an empty name how many wait for any. */
    private Map<String, Map<String, Long>> voices(NetworkKey network) {
        Map<String, Map<String, Long>> voices = new HashMap<>();
        for (Object found : entities.createNativeQuery(VOICES)
                .setParameter(1, network.value())
                .setParameter(2, Timestamp.from(clock.instant().minus(AskingInpud.TIME)))
                .getResultList()) {
            Object[] row = (Object[]) found;
            voices.computeIfAbsent((String) row[0], unused -> new HashMap<>())
                    .put(row[1] == null ? "" : (String) row[1], number(row[2]).orElse(0L));
        }
        return voices;
    }

    private static StageFigures figures(Object[] row, Map<String, Long> voices) {
        String stage = (String) row[0];
        long waiting = number(row[5]).orElse(0L);
        Map<String, Long> waitsFor = new HashMap<>(voices);
        Long forVoices = waitsFor.remove("");
        long others = waiting - (forVoices == null ? 0 : forVoices);
        if (others > 0) {
            waitsFor.put(stage, others);
        }
        return new StageFigures(
                stage,
                number(row[1]).orElse(0L),
                number(row[2]).map(Duration::ofSeconds),
                number(row[3]).map(Duration::ofSeconds),
                number(row[4]).orElse(0L),
                waiting,
                number(row[6]).map(Instant::ofEpochSecond),
                waitsFor);
    }

    private static Optional<Long> number(Object value) {
        return Optional.ofNullable((Number) value).map(Number::longValue);
    }
}
