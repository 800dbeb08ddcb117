package org.inpud.portal.publication.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inpud.portal.document.control.Segmenting;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Keeper;
import org.inpud.portal.publication.entity.Kind;
import org.inpud.portal.publication.entity.Licence;
import org.inpud.portal.publication.entity.Particulars;
import org.inpud.portal.publication.entity.Passage;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.Segment;

/** Labels one list of blocks after another as two editions of a work, without a database: for measuring. */
public final class Succeeding {

    private final Publication publication = Publication.register(
            PublicationKey.of("measured"),
            Optional.empty(),
            new Particulars("Measured", Kind.GUIDE, 2026, LanguageTag.of("en"), Licence.UNKNOWN, Set.of(), Set.of()));

    private final List<SourcePassage> older;
    private final List<SourcePassage> newer;
    private final List<Succession.Predecessor> before;

    /** Takes both texts apart into sentences, as an import does. */
    public Succeeding(List<String> older, List<String> newer) {
        this.older = passages(older);
        this.newer = passages(newer);
        List<Succession.Labels> labels = Succession.labels(publication, List.of(), this.older);
        Edition edition = Edition.of(
                publication,
                new Edition.Origin(DocumentFormat.TEXT, "", 1, ""),
                new Edition.Content("", 1, 1, 1),
                "",
                new Keeper(new UUID(0, 1), Keeper.SECRETARIAT),
                Instant.EPOCH);
        before = IntStream.range(0, labels.size())
                .mapToObj(i -> predecessor(edition, this.older.get(i), labels.get(i)))
                .toList();
    }

    /** For each newer block the index of the older one whose label it bears, or -1. */
    public int[] predecessors() {
        List<String> known = before.stream().map(one -> one.passage().label()).toList();
        Map<String, Integer> indexes = new java.util.HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            indexes.put(known.get(i), i);
        }
        return Succession.labels(publication, before, newer).stream()
                .mapToInt(labels -> indexes.getOrDefault(labels.passage(), -1))
                .toArray();
    }

    /** The same by the blocks' likeness alone, whatever becomes of their sentences. */
    public int[] aligned(double floor) {
        return Alignment.of(parts(older), parts(newer), floor);
    }

    private static List<Part> parts(List<SourcePassage> passages) {
        return passages.stream()
                .map(passage -> Part.of(Succession.hash(passage), () -> passage.segments().stream()
                        .map(segment -> CodedText.plain(segment.text()))
                        .collect(Collectors.joining(" "))))
                .toList();
    }

    private static List<SourcePassage> passages(List<String> blocks) {
        List<SourcePassage> passages = new ArrayList<>();
        for (String block : blocks) {
            List<String> sentences = Segmenting.sentences(block, LanguageTag.of("en"));
            List<String> texts = sentences.isEmpty() ? List.of(block) : sentences;
            passages.add(new SourcePassage(
                    passages.size(),
                    PassageKind.PARAGRAPH,
                    0,
                    IntStream.range(0, texts.size())
                            .mapToObj(i -> new SourceSegment(i, texts.get(i).strip(), ""))
                            .toList(),
                    Map.of()));
        }
        return passages;
    }

    static Succession.Predecessor predecessor(Edition edition, SourcePassage source, Succession.Labels labels) {
        Passage passage = Passage.of(edition, labels.passage(), source, Succession.hash(source));
        List<Segment> segments = new ArrayList<>();
        for (SourceSegment segment : source.segments()) {
            segments.add(Segment.of(
                    passage,
                    labels.segments().get(segment.index()),
                    segments.size(),
                    segment,
                    Text.hash(segment.text())));
        }
        return new Succession.Predecessor(passage, segments);
    }
}
