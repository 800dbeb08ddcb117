package org.inpud.portal.release.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.document.control.EmbeddedPictures;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.ReadingPassage;
import org.inpud.portal.document.entity.ReadingPassage.ReadingSegment;
import org.inpud.portal.publication.entity.Passage;
import org.inpud.portal.publication.entity.Segment;

/** Puts passages of the source, renderings and local changes together into the text of an adaptation. */
final class Composition {

    /** A local change in force with its own text, segment by segment. */
    record Change(int number, String passage, Act act, List<String> texts, Optional<KeptPicture> picture) {
        Change(int number, String passage, Act act, List<String> texts) {
            this(number, passage, act, texts, Optional.empty());
        }
    }

    private final Map<String, String> targets;
    private final Map<String, List<Change>> changes;
    private final List<AdaptedPassage> adapted = new ArrayList<>();
    private final List<PassageVersion> versions = new ArrayList<>();
    private final Map<Integer, KeptPicture> shown = new HashMap<>();

    private Composition(Map<String, String> targets, List<Change> changes) {
        this.targets = targets;
        this.changes = changes.stream()
                .collect(Collectors.groupingBy(Change::passage, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * What came out, for reading and for writing.
     *
     * @param shown pictures in place of the source’s, by the index of their passages
     * @param end index of the passage that the body of the document ends with; -1 where there is none
     */
    record Composed(
            List<AdaptedPassage> passages, List<PassageVersion> versions, Map<Integer, KeptPicture> shown, int end) {}

    /**
     * @param targets by segment label; a segment without one keeps the words of the source (in previews)
     * @param changes in the order of their numbers
     */
    static Composed compose(
            List<Passage> passages, List<Segment> segments, Map<String, String> targets, List<Change> changes) {
        Composition composition = new Composition(targets, changes);
        Map<Integer, List<Segment>> bySource = segments.stream()
                .collect(Collectors.groupingBy(segment -> segment.passage().position()));
        passages.forEach(passage -> composition.add(passage, bySource.getOrDefault(passage.position(), List.of())));
        return new Composed(composition.adapted, composition.versions, composition.shown, composition.end(passages));
    }

    /** The last paragraph or list item, or else the last passage, of the part that has most passages: the body. */
    private int end(List<Passage> passages) {
        Set<Integer> written = versions.stream().map(PassageVersion::index).collect(Collectors.toSet());
        Map<String, List<Passage>> parts = passages.stream()
                .filter(passage -> written.contains(passage.position()) && passage.kind() != PassageKind.NOTE)
                .collect(Collectors.groupingBy(passage -> passage.place().getOrDefault("part", "")));
        List<Passage> body =
                parts.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        return Stream.concat(
                        body.stream(),
                        body.stream()
                                .filter(passage -> passage.kind() == PassageKind.PARAGRAPH
                                        || passage.kind() == PassageKind.LIST_ITEM))
                .reduce((first, last) -> last)
                .map(Passage::position)
                .orElse(-1);
    }

    private void add(Passage passage, List<Segment> segments) {
        List<Change> here = changes.getOrDefault(passage.label(), List.of());
        List<Change> before =
                here.stream().filter(change -> change.act() == Act.ADD_BEFORE).toList();
        List<Change> after =
                here.stream().filter(change -> change.act() == Act.ADD_AFTER).toList();
        Optional<Change> covering =
                here.stream().filter(change -> change.act().covers()).findFirst();
        before.forEach(change -> adapted.add(added(passage, change).labelled(passage.label())));
        adapted.add(covering.map(change -> covered(passage, segments, change))
                .orElseGet(() -> AdaptedPassage.plain(reading(passage, translated(segments))))
                .labelled(passage.label()));
        after.forEach(change -> adapted.add(added(passage, change).labelled(passage.label())));
        if (!segments.isEmpty() || !here.isEmpty()) {
            covering.flatMap(Change::picture).ifPresent(picture -> shown.put(passage.position(), picture));
            versions.add(version(passage, segments, covering)
                    .ofPicture(
                            segments.isEmpty()
                                    ? EmbeddedPictures.reference(passage.place())
                                            .orElse("")
                                    : "")
                    .cutAs(segments.stream().map(Segment::asTaken).toList())
                    .with(
                            before.stream().map(Composition::block).toList(),
                            after.stream().map(Composition::block).toList()));
        }
    }

    private static AddedPassage block(Change change) {
        return new AddedPassage(change.texts());
    }

    private PassageVersion version(Passage passage, List<Segment> segments, Optional<Change> covering) {
        int index = passage.position();
        if (covering.isEmpty()) {
            return segments.isEmpty()
                    ? PassageVersion.kept(index)
                    : PassageVersion.translated(
                            index, segments.stream().map(this::target).toList());
        }
        return switch (covering.get().act()) {
            case REPLACE -> PassageVersion.replaced(index, covering.get().texts());
            case OMIT -> PassageVersion.omitted(index);
            case KEEP, ADD_BEFORE, ADD_AFTER -> PassageVersion.kept(index);
        };
    }

    private String target(Segment segment) {
        String target = targets.getOrDefault(segment.label(), "");
        return CodedText.isBlank(target) && !CodedText.isBlank(segment.source()) ? segment.source() : target;
    }

    private List<ReadingSegment> translated(List<Segment> segments) {
        return segments.stream()
                .map(segment -> new ReadingSegment(target(segment), segment.codes()))
                .toList();
    }

    private AdaptedPassage covered(Passage passage, List<Segment> segments, Change change) {
        List<ReadingSegment> words =
                switch (change.act()) {
                    case REPLACE -> own(change);
                    case OMIT -> List.<ReadingSegment>of();
                    case KEEP, ADD_BEFORE, ADD_AFTER ->
                        segments.stream()
                                .map(segment -> new ReadingSegment(segment.source(), segment.codes()))
                                .toList();
                };
        ReadingPassage source = reading(passage, words);
        return new AdaptedPassage(
                change.picture()
                        .map(picture -> source.showing(picture.digest()))
                        .orElse(source),
                List.of(change.number()),
                change.act() == Act.OMIT,
                change.act() == Act.KEEP);
    }

    /** What stands beside a heading or a picture is a paragraph; beside anything else it is the same as its neighbour. */
    private static AdaptedPassage added(Passage neighbour, Change change) {
        boolean isPlain = neighbour.kind() == PassageKind.HEADING || neighbour.kind() == PassageKind.PICTURE;
        ReadingPassage passage = ReadingPassage.beside(
                isPlain ? PassageKind.PARAGRAPH : neighbour.kind(),
                isPlain ? 0 : neighbour.level(),
                own(change),
                neighbour.place());
        return new AdaptedPassage(passage, List.of(change.number()), false, false);
    }

    private static List<ReadingSegment> own(Change change) {
        return change.texts().stream().map(text -> new ReadingSegment(text, "")).toList();
    }

    private static ReadingPassage reading(Passage passage, List<ReadingSegment> segments) {
        return new ReadingPassage(passage.kind(), passage.level(), segments, passage.place());
    }
}
