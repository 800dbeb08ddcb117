package org.inpud.portal.review.control;

import static org.inpud.portal.review.control.Evident.Sign.*;
import static org.inpud.portal.review.control.Evident.Weight.GOOD;
import static org.inpud.portal.review.control.Evident.Weight.HEED;
import static org.inpud.portal.review.control.Evident.Weight.NOTE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.control.LocalChangeViews;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.glossary.control.TermUse;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.control.LicenceLedger;
import org.inpud.portal.publication.control.LicenceState;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.review.entity.PeerTest;

/** Gathers what the portal knows about each point of the checklist: a handful of queries, whatever the text's size. */
@ApplicationScoped
public class ChecklistEvidence {

    private static final String LINES = "select p.kind, coalesce(s.source, ''), w.target, w.state,"
            + " w.errors + w.warnings + w.hints > 0 from rendering_at_work w"
            + " join adaptation a on a.id = w.adaptation"
            + " join passage p on p.edition = a.edition and p.label = w.passage"
            + " left join segment s on s.edition = a.edition and s.label = w.segment"
            + " where w.adaptation = ?1 and w.counts order by w.position";

    private static final String AUTHORS_SINCE = "select count(distinct author) from rendering_at_work"
            + " where adaptation = ?1 and counts and author is not null";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Editions editions;

    @Inject
    private LicenceLedger licences;

    @Inject
    private LocalChangeViews changes;

    @Inject
    private Reviews reviews;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private TermUse terms;

    @Inject
    private Instance<PointEvidence> above;

    @Inject
    private Clock clock;

    /** By the number of the point; a point that only people can judge is left out. */
    Map<Integer, List<Evident>> of(Actor actor, Adaptation adaptation) {
        AdaptationId id = adaptation.id();
        Edition edition = editions.find(adaptation.edition()).orElseThrow();
        ChangeEvidence changed = new ChangeEvidence(changes.of(actor, id));
        TextEvidence text = new TextEvidence(lines(id), edition.language(), id.language());
        List<Evident> words = new ArrayList<>(text.consistency());
        Map<Integer, List<Evident>> points = new TreeMap<>();
        points.put(1, List.of(permission(edition, id)));
        points.put(2, List.of(followed(edition)));
        points.put(3, changed.leftOut());
        points.put(4, changed.core());
        points.put(5, text.numbers());
        points.put(6, changed.law());
        points.put(7, changed.services());
        points.put(8, changed.slang());
        points.put(9, with(changed.words(), terms(edition, id, text)));
        points.put(10, text.pictures(changed.pictures()));
        points.put(11, changed.norms());
        points.put(12, List.of(tested(id)));
        points.put(13, text.readingLevel());
        points.put(14, words);
        points.put(16, List.of(metadata(edition)));
        points.put(17, authors(actor, adaptation));
        above.forEach(
                room -> room.of(id).forEach((point, known) -> points.merge(point, known, ChecklistEvidence::with)));
        return points;
    }

    private static List<Evident> with(List<Evident> some, List<Evident> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Advice: a term may be said otherwise on purpose. */
    private List<Evident> terms(Edition edition, AdaptationId id, TextEvidence text) {
        TermUse.Use use = terms.of(id.network(), id.language(), edition.language(), text.pairs());
        if (use.sentences() == 0) {
            return List.of();
        }
        return List.of(
                use.otherwise() == 0
                        ? Evident.of(TERMS_USED, GOOD, use.sentences())
                        : new Evident(TERMS_OTHERWISE, HEED, Map.of("count", use.otherwise(), "all", use.sentences())));
    }

    private List<TextEvidence.Line> lines(AdaptationId id) {
        List<?> rows =
                entities.createNativeQuery(LINES).setParameter(1, id.toString()).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new TextEvidence.Line(
                        PassageKind.valueOf((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        RenderingState.valueOf((String) row[3]),
                        Boolean.TRUE.equals(row[4])))
                .toList();
    }

    private Evident permission(Edition edition, AdaptationId id) {
        LicenceState state = licences.state(
                edition.publication(),
                id.network(),
                id.language(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        Map<String, Object> day = state.until()
                .<Map<String, Object>>map(until -> Map.of("day", until))
                .orElse(Map.of());
        return switch (state.kind()) {
            case ALLOWED -> Evident.good(LICENCE_ALLOWS);
            case GRANTED ->
                new Evident(
                        GRANT_GIVEN,
                        GOOD,
                        state.until()
                                .<Map<String, Object>>map(until -> Map.of("lasts", "until", "day", until))
                                .orElse(Map.of("lasts", "on", "day", "")));
            case ENDED -> new Evident(GRANT_ENDED, HEED, day);
            case NONE -> new Evident(NO_PERMISSION, HEED, Map.of());
        };
    }

    private Evident followed(Edition edition) {
        int newest = editions.newest(edition.publication().key()).orElseThrow().number();
        return newest == edition.number()
                ? Evident.of(EDITION_NEWEST, GOOD, edition.number())
                : new Evident(
                        EDITION_BEHIND, HEED, Map.of("number", edition.number(), "count", newest - edition.number()));
    }

    private Evident tested(AdaptationId id) {
        List<PeerTest> tests = reviews.peerTests(id);
        if (tests.isEmpty()) {
            return new Evident(PEER_UNTESTED, NOTE, Map.of());
        }
        PeerTest last = tests.get(tests.size() - 1);
        return new Evident(
                PEER_TESTED,
                GOOD,
                Map.of("count", last.groupSize(), "month", last.month().toString()));
    }

    private static Evident metadata(Edition edition) {
        int left = edition.tracesLeft().orElse(0);
        int taken =
                edition.traces().values().stream().mapToInt(Integer::intValue).sum();
        return left == 0 ? Evident.of(METADATA_CLEAN, GOOD, taken) : Evident.of(METADATA_LEFT, HEED, left);
    }

    private List<Evident> authors(Actor actor, Adaptation adaptation) {
        long authors = ((Number) entities.createNativeQuery(AUTHORS_SINCE)
                        .setParameter(1, adaptation.id().toString())
                        .getSingleResult())
                .longValue();
        boolean hasWritten = fourEyes.hasWrittenSinceApproval(adaptation, actor.id());
        return List.of(
                Evident.of(AUTHORS, NOTE, authors),
                hasWritten ? new Evident(APPROVER_WROTE, HEED, Map.of()) : Evident.good(APPROVER_FREE));
    }
}
