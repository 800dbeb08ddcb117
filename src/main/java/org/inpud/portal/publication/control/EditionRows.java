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

    /** So many rows are sent to the database at a time. */
    private static final int BATCH = 2_000;

    /** By so many the sequences go on: a value is the end of a block of ids. */
    private static final int BLOCK = 500;

    /** Looking for what writes JSON takes longer than writing a small edition. */
    private static final JsonGeneratorFactory JSON = Json.createGeneratorFactory(Map.of());

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** @param edition which the database has already */
    void write(Edition edition, List<Passage> passages, List<Segment> segments) {
        Map<Passage, Long> ids = new IdentityHashMap<>(passages.size());
        Iterator<Long> free = ids("passage_id", passages.size());
        passages.forEach(passage -> ids.put(passage, free.next()));
        insert(
                "insert into passage (id, edition, label, position, kind, level, core, must_not_omit, place, hash)"
                        + " select x.id, ?1, x.label, x.position, x.kind, x.level, x.core, x.needed, x.place, x.hash"
                        + " from json_to_recordset(cast(?2 as json)) as x (id bigint, label text, position integer,"
                        + " kind text, level integer, core boolean, needed boolean, place text, hash text)",
                edition,
                passages,
                (json, passage) -> json.write("id", ids.get(passage))
                        .write("label", passage.label())
                        .write("position", passage.position())
                        .write("kind", passage.kind().name())
                        .write("level", passage.level())
                        .write("core", passage.isCore())
                        .write("needed", passage.isMustNotOmit())
                        .write("place", passage.writtenPlace())
                        .write("hash", passage.hash()));
        Iterator<Long> more = ids("segment_id", segments.size());
        insert(
                "insert into segment (id, edition, passage, label, position, source, codes, hash)"
                        + " select x.id, ?1, x.passage, x.label, x.position, x.source, x.codes, x.hash"
                        + " from json_to_recordset(cast(?2 as json)) as x (id bigint, passage bigint, label text,"
                        + " position integer, source text, codes text, hash text)",
                edition,
                segments,
                (json, segment) -> json.write("id", more.next())
                        .write("passage", ids.get(segment.passage()))
                        .write("label", segment.label())
                        .write("position", segment.position())
                        .write("source", segment.source())
                        .write("codes", segment.codes())
                        .write("hash", segment.hash()));
    }

    private Iterator<Long> ids(String sequence, int number) {
        List<?> ends = entities.createNativeQuery("select nextval('" + sequence + "') from generate_series(1, ?1)")
                .setParameter(1, (number + BLOCK - 1) / BLOCK)
                .getResultList();
        return ends.stream()
                .mapToLong(end -> ((Number) end).longValue())
                .flatMap(end -> LongStream.rangeClosed(end - BLOCK + 1, end))
                .iterator();
    }

    private <T> void insert(String statement, Edition edition, List<T> all, BiConsumer<JsonGenerator, T> writing) {
        for (int from = 0; from < all.size(); from += BATCH) {
            StringWriter rows = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(rows)) {
                json.writeStartArray();
                for (T one : all.subList(from, Math.min(all.size(), from + BATCH))) {
                    json.writeStartObject();
                    writing.accept(json, one);
                    json.writeEnd();
                }
                json.writeEnd();
            }
            entities.createNativeQuery(statement)
                    .setParameter(1, edition.id())
                    .setParameter(2, rows.toString())
                    .executeUpdate();
        }
    }
}
