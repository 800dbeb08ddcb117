package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Author;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Content;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.check.entity.CheckFinding;
import org.inpud.portal.check.entity.CheckSeverity;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.publication.control.Editions;

/** Writes adopted texts into the renderings of an adaptation, in the same few statements for each thousand. */
@ApplicationScoped
class AdoptedRenderings {

    private static final int BATCH = 1_000;

    /** {@link Json} itself looks for its provider each time. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** Why something was added nobody has said yet; that holds up the submission until somebody does. */
    private static final ChangeRecord UNEXPLAINED =
            new ChangeRecord(ChangeCode.ADD, Optional.empty(), "", "", Depth.SURFACE, Reach.NETWORK, Optional.empty());

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Editions editions;

    @Inject
    private Checkings checkings;

    @Inject
    private LocalChanges changes;

    @Inject
    private OwnTexts own;

    @Inject
    private Event<DomainEvent> events;

    /** Whether somebody wrote a text or recorded a local change there. */
    boolean isAnythingWritten(AdaptationId id) {
        Long written = entities.createQuery(
                        "select count(r) from Rendering r where r.adaptation = :id and r.state <> :empty", Long.class)
                .setParameter("id", id.toString())
                .setParameter("empty", RenderingState.EMPTY)
                .getSingleResult();
        return written > 0 || !changes.of(id).isEmpty();
    }

    /** @param progress is told how far it is, from 0 to 100 */
    Adopted write(
            Actor actor, Adaptation adaptation, Author author, AdoptedTexts texts, Instant now, IntConsumer progress) {
        Checking checking = checkings.of(
                adaptation.id(),
                editions.find(adaptation.edition()).orElseThrow().language());
        Map<String, String> sources = sources(adaptation.edition());
        List<AdoptedTexts.Text> all = texts.texts();
        entities.flush();
        Statistics.renew(entities, all.size(), "rendering, rendering_history");
        for (int from = 0; from < all.size(); from += BATCH) {
            List<AdoptedTexts.Text> batch = all.subList(from, Math.min(all.size(), from + BATCH));
            JsonArrayBuilder rows = JSON.createArrayBuilder();
            batch.forEach(text -> rows.add(json(text, sources.get(text.segment()), checking)));
            fill(adaptation, author, rows.build().toString(), now);
            progress.accept((int) (100L * from / all.size()));
        }
        int drafts = (int) all.stream().filter(AdoptedTexts.Text::isDraft).count();
        int added = add(actor, adaptation, author, texts.additions(), now);
        return new Adopted(all.size() - drafts, drafts, sources.size() - all.size(), added);
    }

    private Map<String, String> sources(long edition) {
        return Row.all(entities.createNativeQuery("select label, source from segment where edition = ?1")
                        .setParameter(1, edition)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(Row::text, Row::text));
    }

    private static JsonObjectBuilder json(AdoptedTexts.Text text, String source, Checking checking) {
        String target = Text.normal(text.target());
        Map<CheckSeverity, Long> findings = checking.of(source, target).stream()
                .collect(Collectors.groupingBy(CheckFinding::severity, Collectors.counting()));
        return JSON.createObjectBuilder()
                .add("segment", text.segment())
                .add("target", target)
                .add("state", (text.isDraft() ? RenderingState.DRAFT : RenderingState.RENDERED).name())
                .add("hash", new Content(source, target, "").hash())
                .add("errors", findings.getOrDefault(CheckSeverity.ERROR, 0L))
                .add("warnings", findings.getOrDefault(CheckSeverity.WARNING, 0L))
                .add("hints", findings.getOrDefault(CheckSeverity.HINT, 0L));
    }

    /** The history of each text goes on as if it had been saved. */
    private void fill(Adaptation adaptation, Author author, String rows, Instant now) {
        String these = " from jsonb_to_recordset(cast(?2 as jsonb)) as x (segment text, target text, state text,"
                + " hash text, errors integer, warnings integer, hints integer)"
                + " where r.adaptation = ?1 and r.segment = x.segment";
        entities.createNativeQuery("update rendering_history r set row_end = ?3" + these + " and r.row_end is null")
                .setParameter(1, adaptation.id().toString())
                .setParameter(2, rows)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        entities.createNativeQuery("update rendering r set target = x.target, state = x.state, hash = x.hash,"
                        + " errors = x.errors, warnings = x.warnings, hints = x.hints, author = ?4,"
                        + " author_role = ?5, cause = 'ADOPTED', written_at = ?3, changed_at = ?3,"
                        + " rendered_from = null, version = r.version + 1" + these)
                .setParameter(1, adaptation.id().toString())
                .setParameter(2, rows)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, author.person())
                .setParameter(5, author.role().name())
                .executeUpdate();
        entities.createNativeQuery("insert into rendering_history (" + FollowWriting.COLUMNS + ", row_start) select r."
                        + FollowWriting.COLUMNS.replace(", ", ", r.") + ", ?3 from rendering r,"
                        + these.substring(" from".length()))
                .setParameter(1, adaptation.id().toString())
                .setParameter(2, rows)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    /** What stands at the same place becomes one local change. */
    private int add(
            Actor actor, Adaptation adaptation, Author author, List<AdoptedTexts.Addition> additions, Instant now) {
        Map<AdoptedTexts.Addition, String> places = new LinkedHashMap<>();
        additions.forEach(addition -> places.merge(
                new AdoptedTexts.Addition(addition.passage(), addition.isBefore(), ""),
                addition.text(),
                (one, other) -> one + "\n" + other));
        places.forEach((place, text) -> {
            Act act = place.isBefore() ? Act.ADD_BEFORE : Act.ADD_AFTER;
            LocalChange change = LocalChange.record(adaptation, place.passage(), false, act, UNEXPLAINED, author, now)
                    .value();
            changes.add(change);
            own.write(adaptation, change, Text.normal(text), author, now);
            own.rehash(adaptation, change);
            events.fire(new LocalChangeTouched(
                    actor,
                    author.role(),
                    adaptation.id(),
                    LocalChangeTouched.Kind.RECORDED,
                    change.number(),
                    Map.of("act", act.name(), "code", ChangeCode.ADD.name(), "passage", place.passage())));
        });
        return places.size();
    }
}
