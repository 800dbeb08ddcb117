package org.inpud.portal.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringWriter;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Passage;
import org.inpud.portal.publication.entity.Segment;

/**
 * Writes the passages and segments of a new edition, thousands in one statement: a statement for each of them costs the
 * database as much again as its row, and the portal more than that.
 */
@ApplicationScoped
class EditionRows {

    /** So many passages are sent to the database at a time, with their segments. */
    private static final int BATCH = 2_000;

    /** By so many the sequences go on: a value is the end of a block of ids. */
    private static final int BLOCK = 500;

    /** Rows come as JSON: a parameter for each value of each row would be too many. */
    private static final String INSERT = "with added as ("
            + "insert into passage (id, edition, label, position, kind, level, core, must_not_omit, place, hash)"
            + " select x.id, ?1, x.label, x.position, x.kind, x.level, x.core, x.needed, x.place, x.hash"
            + " from json_to_recordset(cast(?2 as json)) as x (id bigint, label text, position integer,"
            + " kind text, level integer, core boolean, needed boolean, place text, hash text))"
            + " insert into segment (id, edition, passage, label, position, source, codes, hash)"
            + " select x.id, ?1, x.passage, x.label, x.position, x.source, x.codes, x.hash"
            + " from json_to_recordset(cast(?3 as json)) as x (id bigint, passage bigint, label text,"
            + " position integer, source text, codes text, hash text)";

    /** Looking for what writes JSON takes longer than writing a small edition. */
    private static final JsonGeneratorFactory JSON = Json.createGeneratorFactory(Map.of());

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /**
     * @param edition which the database has already
     * @param segments in the order of their passages
     */
    void write(Edition edition, List<Passage> passages, List<Segment> segments) {
        Ids ids = ids(passages.size(), segments.size());
        int at = 0;
        for (int from = 0; from < passages.size(); from += BATCH) {
            Map<Passage, Long> added = new IdentityHashMap<>(BATCH);
            passages.subList(from, Math.min(passages.size(), from + BATCH))
                    .forEach(passage -> added.put(passage, ids.passages().next()));
            int begin = at;
            while (at < segments.size() && added.containsKey(segments.get(at).passage())) {
                at++;
            }
            insert(
                    edition,
                    json(
                            passages.subList(from, Math.min(passages.size(), from + BATCH)),
                            (json, passage) -> write(json, added.get(passage), passage)),
                    json(
                            segments.subList(begin, at),
                            (json, segment) ->
                                    write(json, ids.segments().next(), added.get(segment.passage()), segment)));
        }
    }

    private static void write(JsonGenerator json, long id, Passage passage) {
        json.write("id", id)
                .write("label", passage.label())
                .write("position", passage.position())
                .write("kind", passage.kind().name())
                .write("level", passage.level())
                .write("core", passage.isCore())
                .write("needed", passage.isMustNotOmit())
                .write("place", passage.writtenPlace())
                .write("hash", passage.hash());
    }

    private static void write(JsonGenerator json, long id, long passage, Segment segment) {
        json.write("id", id)
                .write("passage", passage)
                .write("label", segment.label())
                .write("position", segment.position())
                .write("source", segment.source())
                .write("codes", segment.codes())
                .write("hash", segment.hash());
    }

    private record Ids(Iterator<Long> passages, Iterator<Long> segments) {}

    private Ids ids(int passages, int segments) {
        List<?> ends = entities.createNativeQuery("select nextval('passage_id') from generate_series(1, ?1)"
                        + " union all select nextval('segment_id') from generate_series(1, ?2)")
                .setParameter(1, blocks(passages))
                .setParameter(2, blocks(segments))
                .getResultList();
        return new Ids(within(ends.subList(0, blocks(passages))), within(ends.subList(blocks(passages), ends.size())));
    }

    private static int blocks(int number) {
        return (number + BLOCK - 1) / BLOCK;
    }

    private static Iterator<Long> within(List<?> ends) {
        return ends.stream()
                .mapToLong(end -> ((Number) end).longValue())
                .flatMap(end -> LongStream.rangeClosed(end - BLOCK + 1, end))
                .iterator();
    }

    private static <T> String json(List<T> all, BiConsumer<JsonGenerator, T> writing) {
        StringWriter rows = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(rows)) {
            json.writeStartArray();
            for (T one : all) {
                json.writeStartObject();
                writing.accept(json, one);
                json.writeEnd();
            }
            json.writeEnd();
        }
        return rows.toString();
    }

    private void insert(Edition edition, String passages, String segments) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, edition.id())
                .setParameter(2, passages)
                .setParameter(3, segments)
                .executeUpdate();
    }
}
