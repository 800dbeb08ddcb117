package org.inpud.portal.publication.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.publication.entity.Passage;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.Segment;

/**
 * Decides which labels the passages and segments of a new edition bear: unchanged and reworded ones keep theirs from
 * the edition before, the others get labels that were never used.
 */
final class Succession {

    /** The labels of one new passage; {@code before} is its version in the edition before, or null. */
    record Labels(String passage, List<String> segments, Passage before) {}

    /** A passage of the edition before, with its segments. */
    record Predecessor(Passage passage, List<Segment> segments) {}

    /** Two texts are versions of each other if they share this part of their words. */
    private static final double ALIKE = 0.5;

    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\s\\p{P}]+");

    private final Publication publication;
    private final List<Predecessor> before;

    Succession(Publication publication, List<Predecessor> before) {
        this.publication = publication;
        this.before = before;
    }

    List<Labels> labels(List<SourcePassage> passages) {
        int[] predecessors = Alignment.of(
                before.stream().map(one -> one.passage().hash()).toList(),
                passages.stream().map(Succession::hash).toList(),
                (older, newer) -> alike(before.get(older), passages.get(newer)));
        List<Labels> labels = new ArrayList<>(passages.size());
        for (int i = 0; i < passages.size(); i++) {
            labels.add(
                    predecessors[i] < 0
                            ? fresh(passages.get(i))
                            : inherited(before.get(predecessors[i]), passages.get(i)));
        }
        return labels;
    }

    /** Tells sameness of kind, level and text. */
    static String hash(SourcePassage passage) {
        StringBuilder text = new StringBuilder(passage.kind().name()).append(passage.level());
        passage.segments().forEach(segment -> text.append('\n').append(segment.text()));
        return Text.hash(text.toString());
    }

    private Labels fresh(SourcePassage passage) {
        List<String> segments = passage.segments().stream()
                .map(segment -> publication.newSegmentLabel())
                .toList();
        return new Labels(publication.newPassageLabel(), segments, null);
    }

    private Labels inherited(Predecessor older, SourcePassage newer) {
        int[] predecessors = Alignment.of(
                older.segments().stream().map(Segment::hash).toList(),
                newer.segments().stream()
                        .map(segment -> Text.hash(segment.text()))
                        .toList(),
                (one, other) -> alike(
                        older.segments().get(one).source(),
                        newer.segments().get(other).text()));
        List<String> segments = new ArrayList<>(predecessors.length);
        for (int predecessor : predecessors) {
            segments.add(
                    predecessor < 0
                            ? publication.newSegmentLabel()
                            : older.segments().get(predecessor).label());
        }
        return new Labels(older.passage().label(), segments, older.passage());
    }

    private static boolean alike(Predecessor older, SourcePassage newer) {
        return older.passage().kind() == newer.kind()
                && alike(
                        String.join(
                                " ",
                                older.segments().stream().map(Segment::source).toList()),
                        String.join(
                                " ",
                                newer.segments().stream()
                                        .map(SourceSegment::text)
                                        .toList()));
    }

    /** Dice's coefficient over the words of both. */
    private static boolean alike(String older, String newer) {
        Map<String, Integer> left = new HashMap<>();
        int sum = 0;
        for (String word : words(older)) {
            left.merge(word, 1, Integer::sum);
            sum++;
        }
        int shared = 0;
        for (String word : words(newer)) {
            sum++;
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return sum > 0 && 2.0 * shared / sum >= ALIKE;
    }

    private static String[] words(String text) {
        return GAPS.split(text.toLowerCase(Locale.ROOT));
    }
}
