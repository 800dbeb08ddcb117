package org.inpud.portal.release.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.control.Adaptations;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.control.Wording;
import org.inpud.portal.release.control.SinceRelease.Changed;
import org.inpud.portal.release.control.SinceRelease.Fate;
import org.inpud.portal.release.control.SinceRelease.Sentence;
import org.inpud.portal.release.entity.FrozenChange;
import org.inpud.portal.release.entity.Release;

/**
 * Shows whoever decides what readers will find changed: every sentence that differs from the last release, word by
 * word, from the history of the text itself; and the local changes that came, went or were written anew.
 */
@UseCase
public class CompareWithRelease {

    private static final String THEN = "select h.segment, h.passage, h.target, c.number, h.position"
            + " from rendering_history h left join local_change c on c.id = h.local_change"
            + " where h.adaptation = ?1 and h.row_start <= ?2 and (h.row_end is null or h.row_end > ?2)"
            + " order by h.version";

    private static final String NOW = "select w.segment, w.passage, w.target, c.number, w.position"
            + " from rendering_at_work w join adaptation a on a.id = w.adaptation"
            + " join passage p on p.edition = a.edition and p.label = w.passage"
            + " left join local_change c on c.id = w.local_change"
            + " where w.adaptation = ?1 and w.counts and w.target <> ''";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Adaptations adaptations;

    @Inject
    private AdaptedTexts texts;

    @Inject
    private Editions editions;

    @Inject
    private Releases releases;

    /** Nothing where nothing was released yet. */
    @Requires(Capability.SEE_WORK)
    public Outcome<Optional<SinceRelease>> since(Actor actor, AdaptationId id, int offset, int size) {
        Optional<Adaptation> adaptation = adaptations.find(id);
        if (adaptation.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        return Outcome.done(
                releases.of(id).stream().findFirst().map(release -> compared(adaptation.get(), release, offset, size)));
    }

    private record Text(String segment, String passage, String words, Optional<Integer> change, int position) {}

    private SinceRelease compared(Adaptation adaptation, Release release, int offset, int size) {
        List<FrozenChange> frozen = release.changes();
        Map<String, Text> then = then(adaptation.id(), release, frozen);
        Map<String, Text> now = bySegment(texts(entities.createNativeQuery(NOW)
                .setParameter(1, adaptation.id().toString())
                .getResultList()));
        List<Text> differing = differing(then, now);
        LanguageTag language = adaptation.id().language();
        List<Sentence> items = differing.stream()
                .skip(offset)
                .limit(size)
                .map(text -> sentence(text, words(then, text), words(now, text), language))
                .toList();
        return new SinceRelease(
                release.number(),
                release.releasedAt(),
                editions.find(adaptation.edition()).orElseThrow().number(),
                release.imprint().editionNumber(),
                items,
                differing.size(),
                changes(frozen, texts.of(adaptation).changes()));
    }

    /** What the release says: not what stood under passages that it replaced or left out. */
    private Map<String, Text> then(AdaptationId id, Release release, List<FrozenChange> frozen) {
        Map<Integer, FrozenChange> byNumber =
                frozen.stream().collect(Collectors.toMap(FrozenChange::number, Function.identity()));
        Map<String, FrozenChange> covering = frozen.stream()
                .filter(change -> change.act().covers())
                .collect(Collectors.toMap(FrozenChange::passage, Function.identity()));
        List<Text> stood = texts(entities.createNativeQuery(THEN)
                .setParameter(1, id.toString())
                .setParameter(2, Timestamp.from(release.releasedAt()))
                .getResultList());
        return bySegment(stood.stream()
                .filter(text -> !text.words().isEmpty())
                .filter(text ->
                        text.change().map(byNumber::containsKey).orElseGet(() -> !hides(covering.get(text.passage()))))
                .toList());
    }

    private static boolean hides(FrozenChange change) {
        return change != null && change.act() != org.inpud.portal.adaptation.entity.Act.KEEP;
    }

    private static List<Text> texts(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Text(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        Optional.ofNullable((Number) row[3]).map(Number::intValue),
                        ((Number) row[4]).intValue()))
                .toList();
    }

    private static Map<String, Text> bySegment(List<Text> texts) {
        Map<String, Text> bySegment = new LinkedHashMap<>();
        texts.forEach(text -> bySegment.put(text.segment(), text));
        return bySegment;
    }

    private static List<Text> differing(Map<String, Text> then, Map<String, Text> now) {
        List<Text> differing = new ArrayList<>();
        now.values().stream()
                .filter(text -> !text.words().equals(words(then, text)))
                .forEach(differing::add);
        then.values().stream().filter(text -> !now.containsKey(text.segment())).forEach(differing::add);
        differing.sort(Comparator.comparingInt(Text::position).thenComparing(Text::segment));
        return differing;
    }

    private static String words(Map<String, Text> texts, Text same) {
        return Optional.ofNullable(texts.get(same.segment())).map(Text::words).orElse("");
    }

    private static Sentence sentence(Text text, String before, String after, LanguageTag language) {
        return new Sentence(
                text.segment(),
                text.passage(),
                before,
                after,
                Wording.compare(CodedText.plain(before), CodedText.plain(after), language));
    }

    private static List<Changed> changes(List<FrozenChange> then, List<FrozenChange> now) {
        Map<Integer, FrozenChange> before =
                then.stream().collect(Collectors.toMap(FrozenChange::number, Function.identity()));
        List<Changed> changes = new ArrayList<>();
        for (FrozenChange change : now) {
            FrozenChange earlier = before.remove(change.number());
            if (earlier == null) {
                changes.add(changed(change, Fate.CAME));
            } else if (!isSame(earlier, change)) {
                changes.add(changed(change, Fate.REWRITTEN));
            }
        }
        before.values().forEach(gone -> changes.add(changed(gone, Fate.WENT)));
        changes.sort(Comparator.comparingInt(Changed::number));
        return changes;
    }

    /** INPUD's view of a change is not the change. */
    private static boolean isSame(FrozenChange one, FrozenChange other) {
        return one.act() == other.act()
                && one.code() == other.code()
                && one.reason().equals(other.reason())
                && one.note().equals(other.note())
                && one.evidence().equals(other.evidence())
                && one.source().equals(other.source())
                && one.text().equals(other.text())
                && one.reviewBy().equals(other.reviewBy());
    }

    private static Changed changed(FrozenChange change, Fate fate) {
        return new Changed(change.number(), change.passage(), change.act(), change.code(), fate);
    }
}
