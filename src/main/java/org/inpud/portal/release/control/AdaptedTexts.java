package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.control.LocalChanges;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.OwnText;
import org.inpud.portal.adaptation.entity.Rendering;
import org.inpud.portal.adaptation.entity.ShownPicture;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Passage;
import org.inpud.portal.publication.entity.Segment;
import org.inpud.portal.release.entity.Concurrence;
import org.inpud.portal.release.entity.FrozenChange;

/** Reads the whole text of an adaptation as it stands now: a constant number of queries, whatever its size. */
@ApplicationScoped
class AdaptedTexts {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Editions editions;

    @Inject
    private LocalChanges localChanges;

    @Inject
    private PicturesOfText pictures;

    AdaptedText of(Adaptation adaptation) {
        List<Passage> passages = editions.passages(adaptation.edition());
        List<Segment> segments = editions.segments(adaptation.edition());
        List<Rendering> renderings = renderings(adaptation);
        List<LocalChange> changes = localChanges.of(adaptation.id()).stream()
                .filter(LocalChange::isInForce)
                .toList();
        Map<Long, List<String>> ownTexts = renderings.stream()
                .filter(rendering -> rendering.localChange().isPresent())
                .collect(Collectors.groupingBy(
                        rendering -> rendering.localChange().orElseThrow(),
                        Collectors.mapping(Rendering::target, Collectors.toList())));
        Map<String, String> targets = renderings.stream()
                .filter(rendering -> rendering.localChange().isEmpty())
                .collect(Collectors.toMap(Rendering::segment, Rendering::target));
        Composition.Composed composed = Composition.compose(
                passages,
                segments,
                targets,
                changes.stream()
                        .map(change -> new Composition.Change(
                                change.number(),
                                change.passage(),
                                change.act(),
                                ownTexts.getOrDefault(change.id(), List.of()),
                                change.picture().map(ShownPicture::kept)))
                        .toList());
        Map<String, String> sources = segments.stream()
                .collect(Collectors.groupingBy(
                        segment -> segment.passage().label(),
                        Collectors.mapping(
                                segment -> CodedText.plain(segment.source()).strip(), Collectors.joining(" "))));
        Map<Long, Boolean> views = concurrence(adaptation, changes, renderings);
        TextPictures shown = pictures.of(adaptation, passages, changes, composed.shown());
        List<FrozenChange> frozen = changes.stream()
                .map(change -> frozen(change, sources, ownTexts, views)
                        .showing(
                                pictures.sourceOf(change, passages, shown),
                                change.picture().map(ShownPicture::digest)))
                .toList();
        return new AdaptedText(
                composed.passages(),
                composed.versions(),
                frozen,
                shown,
                structure(adaptation, changes),
                composed.end());
    }

    private List<Rendering> renderings(Adaptation adaptation) {
        return entities.createQuery(
                        "select r from Rendering r where r.adaptation = :adaptation order by r.position",
                        Rendering.class)
                .setParameter("adaptation", adaptation.id().toString())
                .getResultList();
    }

    /** INPUD's last word on each change that touches its core passages, said of what stands now. */
    private Map<Long, Boolean> concurrence(
            Adaptation adaptation, List<LocalChange> changes, List<Rendering> renderings) {
        Map<Long, LocalChange> byId = changes.stream().collect(Collectors.toMap(LocalChange::id, Function.identity()));
        Map<Long, List<Rendering>> own = renderings.stream()
                .filter(rendering -> rendering.localChange().isPresent())
                .collect(Collectors.groupingBy(
                        rendering -> rendering.localChange().orElseThrow()));
        Map<Long, Boolean> views = new HashMap<>();
        localChanges.voices(changes.stream().filter(LocalChange::touchesCore).toList()).stream()
                .filter(voice -> voice.voice() == Voice.CONCURRENCE)
                .filter(voice -> voice.isOn(
                        byId.get(voice.localChange()),
                        new OwnText(
                                        own.getOrDefault(voice.localChange(), List.of()),
                                        adaptation.id().language())
                                .hash()))
                .forEach(voice -> views.put(voice.localChange(), voice.isAccepting()));
        return views;
    }

    private static FrozenChange frozen(
            LocalChange change, Map<String, String> sources, Map<Long, List<String>> own, Map<Long, Boolean> views) {
        ChangeRecord written = change.written();
        return new FrozenChange(
                change.number(),
                change.passage(),
                change.act(),
                written.code(),
                written.reason(),
                Optional.ofNullable(written.note()).orElse(""),
                Optional.ofNullable(written.evidence()).orElse(""),
                sources.getOrDefault(change.passage(), ""),
                own.getOrDefault(change.id(), List.of()).stream()
                        .map(CodedText::plain)
                        .map(String::strip)
                        .collect(Collectors.joining(" ")),
                written.reviewBy(),
                view(change, views));
    }

    private static Concurrence view(LocalChange change, Map<Long, Boolean> views) {
        if (!change.touchesCore()) {
            return Concurrence.NOT_ASKED;
        }
        return views.getOrDefault(change.id(), false) ? Concurrence.CONCURRED : Concurrence.NOT_CONCURRED;
    }

    private static String structure(Adaptation adaptation, List<LocalChange> changes) {
        return Text.hash(adaptation.edition() + "\n"
                + changes.stream().map(LocalChange::fingerprint).collect(Collectors.joining("\n")));
    }
}
