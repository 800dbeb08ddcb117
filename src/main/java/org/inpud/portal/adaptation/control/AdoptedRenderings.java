package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Author;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Content;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.Rendering;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.check.entity.CheckSeverity;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.publication.control.Editions;

/** Writes adopted texts into the renderings of an adaptation, in batches whose memory is given back. */
@ApplicationScoped
class AdoptedRenderings {

    private static final int BATCH = 500;

    /** Why something was added nobody has said yet; that holds up the submission until somebody does. */
    private static final ChangeRecord UNEXPLAINED =
            new ChangeRecord(ChangeCode.ADD, Optional.empty(), "", "", Depth.SURFACE, Reach.NETWORK, Optional.empty());

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Editions editions;

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

    Adopted write(Actor actor, Adaptation adaptation, Author author, AdoptedTexts texts, Instant now) {
        LanguageTag language = editions.find(adaptation.edition()).orElseThrow().language();
        Map<String, AdoptedTexts.Text> wanted =
                texts.texts().stream().collect(Collectors.toMap(AdoptedTexts.Text::segment, text -> text));
        Map<String, String> sources = new HashMap<>();
        editions.segments(adaptation.edition()).forEach(segment -> sources.put(segment.label(), segment.source()));
        int drafts = 0;
        for (List<Rendering> batch = batch(adaptation, -1); !batch.isEmpty(); ) {
            for (Rendering rendering : batch) {
                AdoptedTexts.Text text = wanted.get(rendering.segment());
                if (text != null) {
                    fill(rendering, sources.get(rendering.segment()), language, adaptation, text, author, now);
                    drafts += text.isDraft() ? 1 : 0;
                }
            }
            entities.flush();
            batch.forEach(entities::detach);
            batch = batch(adaptation, batch.get(batch.size() - 1).position());
        }
        int added = add(actor, adaptation, author, texts.additions(), now);
        return new Adopted(wanted.size() - drafts, drafts, sources.size() - wanted.size(), added);
    }

    private List<Rendering> batch(Adaptation adaptation, int after) {
        return entities.createQuery(
                        "select r from Rendering r where r.adaptation = :id and r.localChange is null"
                                + " and r.position > :after order by r.position",
                        Rendering.class)
                .setParameter("id", adaptation.id().toString())
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private static void fill(
            Rendering rendering,
            String source,
            LanguageTag language,
            Adaptation adaptation,
            AdoptedTexts.Text text,
            Author author,
            Instant now) {
        String target = Text.normal(text.target());
        Optional<RenderingState> state = Optional.of(text.isDraft() ? RenderingState.DRAFT : RenderingState.RENDERED);
        rendering.write(target, state, author, Cause.ADOPTED, now);
        rendering.rehash(new Content(source, target, ""));
        Map<CheckSeverity, Long> findings =
                SegmentViews.check(source, language, target, adaptation.id().language(), false).stream()
                        .collect(Collectors.groupingBy(finding -> finding.severity(), Collectors.counting()));
        rendering.checked(
                findings.getOrDefault(CheckSeverity.ERROR, 0L).intValue(),
                findings.getOrDefault(CheckSeverity.WARNING, 0L).intValue(),
                findings.getOrDefault(CheckSeverity.HINT, 0L).intValue());
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
