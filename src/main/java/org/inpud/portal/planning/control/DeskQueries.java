package org.inpud.portal.planning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Role;

/** What the desk has to know, in one query for each kind of thing, whatever there is of it. */
@ApplicationScoped
class DeskQueries {

    private static final int MOST = 500;

    private static final String WORK = "select a.id, p.title, a.stage, a.moved_at, d.due, done.segments, done.rendered,"
            + " (select string_agg(s.role || ' ' || coalesce(cast(s.person as text), '-') || ' '"
            + " || coalesce(cast(s.due as text), '-'), ',') from assignment s"
            + " where s.adaptation = a.id and s.ended_at is null)"
            + " from adaptation a join publication p on p.key = a.publication"
            + " left join deadline d on d.adaptation = a.id cross join lateral (select count(*) as segments,"
            + " count(*) filter (where not w.counts or w.state in ('RENDERED', 'REVIEWED')) as rendered"
            + " from rendering_at_work w where w.adaptation = a.id and (w.local_change is null or w.counts)) done"
            + " where (a.network = any (string_to_array(?1, ' ')) or a.id = any (string_to_array(?2, ' ')))"
            + " and a.stage not in ('RELEASED', 'WITHDRAWN')"
            + " order by d.due nulls last, a.moved_at desc limit " + MOST;

    private static final String COMMENTS = "select a.id, p.title, c.asked, count(*), min(c.written_at)"
            + " from segment_comment c join adaptation a on a.id = c.adaptation"
            + " join publication p on p.key = a.publication where c.resolved_at is null and c.asked is not null"
            + " and a.network = any (string_to_array(?1, ' ')) and a.stage <> 'WITHDRAWN'"
            + " group by a.id, p.title, c.asked order by 5 limit " + MOST;

    /** What waits for a reader: not by them, and not said yet of the change and the text as they stand. */
    private static final String VOICES = "select a.id, p.title, count(*), min(c.recorded_at) from local_change c"
            + " join adaptation a on a.id = c.adaptation join publication p on p.key = a.publication"
            + " join rules_in_force r on r.network = a.network"
            + " where c.decision <> 'REJECTED' and c.withdrawn_at is null and c.author <> cast(?3 as uuid)"
            + " and a.stage = any (string_to_array(?4, ' '))"
            + " and (a.network = any (string_to_array(?1, ' ')) or a.id = any (string_to_array(?2, ' ')))"
            + " and tier_of(c.code) >= case ?5 when 'SECOND_READER' then r.second_reader_from_tier"
            + " else r.country_reader_from_tier end and voice_heard(c.id, ?5) is null group by a.id, p.title"
            + " having ?5 <> 'SECOND_READER' or who_said(a.id, 'PASS') <> array[cast(?3 as uuid)]"
            + " order by 4 limit " + MOST;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** An adaptation in work. */
    record Work(
            AdaptationId id,
            String title,
            Stage stage,
            Instant movedAt,
            Optional<LocalDate> due,
            int segments,
            int rendered,
            List<Given> given) {}

    /** One assignment on it. */
    record Given(Role role, Optional<UUID> person, Optional<LocalDate> due) {}

    /** So many of a kind on one adaptation. */
    record Some(AdaptationId id, String title, Optional<Role> asked, int count, Instant since) {}

    /** @param admitted adaptations of other networks that the person was let into */
    List<Work> work(List<String> networks, List<String> admitted) {
        return rows(WORK, String.join(" ", networks), String.join(" ", admitted)).stream()
                .map(row -> new Work(
                        id(row[0]),
                        (String) row[1],
                        Stage.valueOf((String) row[2]),
                        ((Timestamp) row[3]).toInstant(),
                        Optional.ofNullable((Date) row[4]).map(Date::toLocalDate),
                        number(row[5]),
                        number(row[6]),
                        given((String) row[7])))
                .toList();
    }

    List<Some> comments(List<String> networks) {
        return rows(COMMENTS, String.join(" ", networks)).stream()
                .map(row -> new Some(
                        id(row[0]),
                        (String) row[1],
                        Optional.of(Role.valueOf((String) row[2])),
                        number(row[3]),
                        ((Timestamp) row[4]).toInstant()))
                .toList();
    }

    /** Local changes that wait for a country reader of these networks. */
    List<Some> countryReadings(List<String> networks, UUID reader) {
        return voices(networks, List.of(), reader, "REVIEWING TESTING DECIDING", Voice.COUNTRY_READER);
    }

    /** Local changes that wait for a second reader: somebody beside the reviewer who alone passed the text. */
    List<Some> secondReadings(List<String> networks, List<String> admitted, UUID reader) {
        return voices(networks, admitted, reader, "TESTING DECIDING", Voice.SECOND_READER);
    }

    private List<Some> voices(List<String> networks, List<String> admitted, UUID reader, String stages, Voice voice) {
        return rows(
                        VOICES,
                        String.join(" ", networks),
                        String.join(" ", admitted),
                        reader.toString(),
                        stages,
                        voice.name())
                .stream()
                .map(row -> new Some(
                        id(row[0]),
                        (String) row[1],
                        Optional.empty(),
                        number(row[2]),
                        ((Timestamp) row[3]).toInstant()))
                .toList();
    }

    private List<Object[]> rows(String sql, String... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<Object[]> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    private static List<Given> given(String all) {
        return all == null
                ? List.of()
                : Arrays.stream(all.split(","))
                        .map(one -> one.split(" "))
                        .map(parts -> new Given(
                                Role.valueOf(parts[0]),
                                there(parts[1]).map(UUID::fromString),
                                there(parts[2]).map(LocalDate::parse)))
                        .toList();
    }

    private static Optional<String> there(String value) {
        return Optional.of(value).filter(text -> !text.equals("-"));
    }

    private static AdaptationId id(Object text) {
        return AdaptationId.parse((String) text).orElseThrow();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
