package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.Follow;

/**
 * Writes what following makes of the segments, and takes it back: in the same few statements whatever their number. The
 * report comes first and everything else is made from it. The history of each text goes on as if it had been saved.
 */
@ApplicationScoped
class FollowWriting {

    /** So many segments are sent to the database at a time. */
    private static final int BATCH = 2_000;

    /** {@link Json} itself looks for its provider each time. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final int PLANNED = 35;
    private static final int REPORTED = 65;
    private static final int CHANGED_ALL = 85;
    private static final int WRITTEN = 95;

    private static final String KEPT = "rendering, passage, local_change, position, target, state, hash, author,"
            + " author_role, cause, errors, warnings, hints, written_at, changed_at, rendered_from, version";

    /** Of a text and of its history. */
    static final String COLUMNS = "id, adaptation, segment, passage, local_change, position, target, state, hash,"
            + " author, author_role, cause, errors, warnings, hints, written_at, changed_at, rendered_from, version";

    /** What following changed of a text that stood before and stands after, besides its place in the order. */
    private static final String CHANGED = "(f.rendering is not null and f.fate <> 'DROPPED' and (f.passage,"
            + " f.state, f.hash, coalesce(f.rendered_from, 0), f.errors, f.warnings, f.hints) is distinct from"
            + " (f.passage_after, f.state_after, f.hash_after, coalesce(f.rendered_from_after, 0), f.errors_after,"
            + " f.warnings_after, f.hints_after))";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** @param progress is told how far it is */
    void carryOut(Adaptation adaptation, Follow follow, List<Carried> segments, Instant now, IntConsumer progress) {
        for (int from = 0; from < segments.size(); from += BATCH) {
            report(adaptation, follow, segments.subList(from, Math.min(segments.size(), from + BATCH)));
            progress.accept(PLANNED + (REPORTED - PLANNED) * from / segments.size());
        }
        Statistics.renew(entities, segments.size(), "followed_segment, rendering, rendering_history");
        archive(adaptation, follow, now, "f.fate = 'DROPPED'");
        progress.accept(REPORTED);
        change(adaptation, follow, now);
        progress.accept(CHANGED_ALL);
        bringBack(adaptation, follow, now);
        add(adaptation, follow, now);
        placeComments(adaptation);
        progress.accept(WRITTEN);
    }

    void undo(Adaptation adaptation, Follow follow, Instant now) {
        archive(adaptation, follow, now, "f.rendering is null");
        changeBack(adaptation, follow, now);
        bringBackDropped(adaptation, follow, now);
        placeComments(adaptation);
    }

    private void report(Adaptation adaptation, Follow follow, List<Carried> segments) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        segments.forEach(carried -> all.add(json(carried)));
        about(
                        "insert into followed_segment (follow, segment, fate, whereabouts, position_after, passage_after,"
                                + " state_after, hash_after, rendered_from_after, archive, errors_after,"
                                + " warnings_after, hints_after, "
                                + KEPT + ") select ?2, x.segment, x.fate, x.whereabouts, x.position, x.passage,"
                                + " x.state, x.hash, x.rendered_from, x.archive, x.errors, x.warnings, x.hints,"
                                + " r.id, r.passage, r.local_change, r.position, r.target, r.state, r.hash, r.author,"
                                + " r.author_role, r.cause, r.errors, r.warnings, r.hints, r.written_at,"
                                + " r.changed_at, r.rendered_from, r.version"
                                + " from jsonb_to_recordset(cast(?3 as jsonb)) as x (segment text, fate text,"
                                + " whereabouts text, position integer, passage text, state text, hash text,"
                                + " rendered_from bigint, archive bigint, errors integer, warnings integer,"
                                + " hints integer)"
                                + " left join rendering r on r.adaptation = ?1 and r.segment = x.segment",
                        adaptation,
                        follow)
                .setParameter(3, all.build().toString())
                .executeUpdate();
    }

    private static JsonObjectBuilder json(Carried carried) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("segment", carried.segment())
                .add("fate", carried.fate().name())
                .add("whereabouts", carried.whereabouts().name())
                .add("position", carried.place().position())
                .add("passage", carried.place().passage())
                .add("state", carried.result().state().name())
                .add("hash", carried.result().hash())
                .add("errors", carried.result().errors())
                .add("warnings", carried.result().warnings())
                .add("hints", carried.result().hints());
        add(json, "rendered_from", carried.result().renderedFrom());
        add(json, "archive", carried.result().archive());
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, Optional<Long> value) {
        value.ifPresent(number -> json.add(name, number));
    }

    /** Takes texts out of the adaptation; the report and the history have them. */
    private void archive(Adaptation adaptation, Follow follow, Instant now, String which) {
        String some = " in (select f.segment from followed_segment f where f.follow = ?2 and " + which + ")";
        close(adaptation, follow, now, "segment" + some);
        about("delete from rendering where adaptation = ?1 and segment" + some, adaptation, follow)
                .executeUpdate();
    }

    private void change(Adaptation adaptation, Follow follow, Instant now) {
        place(adaptation, follow, "f.position_after");
        String changed =
                "segment in (select f.segment from followed_segment f where f.follow = ?2 and " + CHANGED + ")";
        close(adaptation, follow, now, changed);
        about(
                        "update rendering r set passage = f.passage_after, state = f.state_after, hash = f.hash_after,"
                                + " rendered_from = f.rendered_from_after, errors = f.errors_after,"
                                + " warnings = f.warnings_after, hints = f.hints_after,"
                                + " cause = case when r.state <> f.state_after then 'FOLLOWED' else r.cause end,"
                                + " changed_at = case when r.state <> f.state_after then ?3 else r.changed_at end,"
                                + " version = r.version + 1 from followed_segment f"
                                + " where r.adaptation = ?1 and f.follow = ?2 and f.segment = r.segment and "
                                + CHANGED,
                        adaptation,
                        follow)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        remember(adaptation, follow, now, changed);
    }

    private void changeBack(Adaptation adaptation, Follow follow, Instant now) {
        place(adaptation, follow, "f.position");
        String changed =
                "segment in (select f.segment from followed_segment f where f.follow = ?2 and " + CHANGED + ")";
        close(adaptation, follow, now, changed);
        about(
                        "update rendering r set passage = f.passage, state = f.state, hash = f.hash,"
                                + " rendered_from = f.rendered_from, errors = f.errors, warnings = f.warnings,"
                                + " hints = f.hints, cause = f.cause, changed_at = f.changed_at,"
                                + " version = r.version + 1 from followed_segment f"
                                + " where r.adaptation = ?1 and f.follow = ?2 and f.segment = r.segment and "
                                + CHANGED,
                        adaptation,
                        follow)
                .executeUpdate();
        remember(adaptation, follow, now, changed);
    }

    /** The place in the order is no part of a text's history, but its open entry goes along. */
    private void place(Adaptation adaptation, Follow follow, String position) {
        for (String table : List.of("rendering", "rendering_history")) {
            about(
                            "update " + table + " r set position = " + position + " from followed_segment f"
                                    + " where r.adaptation = ?1 and f.follow = ?2 and f.segment = r.segment"
                                    + " and f.rendering is not null and f.fate <> 'DROPPED' and r.position <> "
                                    + position + ("rendering".equals(table) ? "" : " and r.row_end is null"),
                            adaptation,
                            follow)
                    .executeUpdate();
        }
    }

    /** What an earlier follow archived and the edition has again. */
    private void bringBack(Adaptation adaptation, Follow follow, Instant now) {
        about(
                        "insert into rendering (" + COLUMNS + ") select a.rendering, ?1, f.segment, f.passage_after,"
                                + " a.local_change, f.position_after, a.target, f.state_after, f.hash_after, a.author,"
                                + " a.author_role, 'FOLLOWED', f.errors_after, f.warnings_after, f.hints_after,"
                                + " a.written_at, ?3, f.rendered_from_after, a.version + 2 from followed_segment f"
                                + " join followed_segment a on a.follow = f.archive and a.segment = f.segment"
                                + " where f.follow = ?2 and f.rendering is null",
                        adaptation,
                        follow)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        remember(adaptation, follow, now, broughtBack("f.rendering is null and f.archive is not null"));
    }

    private void bringBackDropped(Adaptation adaptation, Follow follow, Instant now) {
        about(
                        "insert into rendering (" + COLUMNS + ") select f.rendering, ?1, f.segment, f.passage,"
                                + " f.local_change, f.position, f.target, f.state, f.hash, f.author, f.author_role,"
                                + " f.cause, f.errors, f.warnings, f.hints, f.written_at, f.changed_at,"
                                + " f.rendered_from, f.version + 1 from followed_segment f"
                                + " where f.follow = ?2 and f.fate = 'DROPPED'",
                        adaptation,
                        follow)
                .executeUpdate();
        remember(adaptation, follow, now, broughtBack("f.fate = 'DROPPED'"));
    }

    private static String broughtBack(String which) {
        return "segment in (select f.segment from followed_segment f where f.follow = ?2 and " + which + ")";
    }

    private void add(Adaptation adaptation, Follow follow, Instant now) {
        about(
                        "insert into rendering (adaptation, segment, passage, position, changed_at)"
                                + " select ?1, f.segment, f.passage_after, f.position_after, ?3 from followed_segment f"
                                + " where f.follow = ?2 and f.fate = 'ADDED'",
                        adaptation,
                        follow)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        remember(adaptation, follow, now, broughtBack("f.fate = 'ADDED'"));
    }

    private void close(Adaptation adaptation, Follow follow, Instant now, String which) {
        about(
                        "update rendering_history set row_end = ?3 where adaptation = ?1 and row_end is null and "
                                + which,
                        adaptation,
                        follow)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    private void remember(Adaptation adaptation, Follow follow, Instant now, String which) {
        about(
                        "insert into rendering_history (" + COLUMNS + ", row_start) select " + COLUMNS
                                + ", ?3 from rendering where adaptation = ?1 and " + which,
                        adaptation,
                        follow)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    private void placeComments(Adaptation adaptation) {
        entities.createNativeQuery("update segment_comment c set passage = r.passage from rendering r"
                        + " where c.adaptation = ?1 and r.adaptation = ?1 and r.segment = c.segment"
                        + " and c.passage <> r.passage")
                .setParameter(1, adaptation.id().toString())
                .executeUpdate();
    }

    private Query about(String statement, Adaptation adaptation, Follow follow) {
        return entities.createNativeQuery(statement)
                .setParameter(1, adaptation.id().toString())
                .setParameter(2, follow.id());
    }
}
