package org.inpud.portal.publication.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inpud.portal.document.control.EmbeddedPictures;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.publication.entity.Passage;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.Segment;

/**
 * Decides which labels the passages and segments of a new edition bear: unchanged, reworded and moved ones keep theirs
 * from the edition before, the others get labels that were never used. A segment follows its sentence, also into
 * another passage: so passages that were split or merged cost nobody a translation.
 */
final class Succession {

    /** The labels of one new passage; the marks are those of every passage that its sentences come from. */
    record Labels(String passage, List<String> segments, boolean isCore, boolean isMustNotOmit) {}

    /** A passage of the edition before, with its segments. */
    record Predecessor(Passage passage, List<Segment> segments) {}

    /** Inside a passage that is known again, a sentence may have changed more. */
    private static final double IN_PASSAGE = 0.4;

    /** A shorter sentence is not looked for in other passages. */
    private static final int TELLING = 12;

    /** The part of both passages that the sentences must be that make one succeed the other. */
    private static final double MOST = 2.0 / 3;

    private static final int NONE = -1;

    private final Publication publication;
    private final List<Predecessor> before;
    private final List<SourcePassage> after;

    /** Of each new passage the old one, and of each of its sentences the old one: its passage and its place there. */
    private final int[] passages;

    private final Sentence[][] sentences;

    /** A sentence by its passage and its place in it. */
    private record Sentence(int passage, int place) {}

    private Succession(Publication publication, List<Predecessor> before, List<SourcePassage> after) {
        this.publication = publication;
        this.before = before;
        this.after = after;
        this.passages = before.isEmpty() ? none(after.size()) : known(before, after);
        this.sentences = after.stream()
                .map(passage -> new Sentence[passage.segments().size()])
                .toArray(Sentence[][]::new);
    }

    private static int[] known(List<Predecessor> before, List<SourcePassage> after) {
        return Alignment.of(
                before.stream().map(Succession::part).toList(),
                after.stream().map(Succession::part).toList(),
                Alignment.IN_PLACE);
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    static List<Labels> labels(Publication publication, List<Predecessor> before, List<SourcePassage> after) {
        Succession succession = new Succession(publication, before, after);
        // A first edition succeeds nothing: all of it is new.
        if (!before.isEmpty()) {
            succession.followSentences();
            succession.followStrayed();
            succession.followMajorities();
        }
        return succession.named();
    }

    /** Tells sameness of kind, level and text; of a picture without words, by what it looks like. */
    static String hash(SourcePassage passage) {
        StringBuilder text = new StringBuilder(passage.kind().name()).append(passage.level());
        passage.segments().forEach(segment -> text.append('\n').append(segment.text()));
        if (passage.segments().isEmpty()) {
            text.append('\n').append(EmbeddedPictures.look(passage.place()));
        }
        return Text.hash(text.toString());
    }

    private static Part part(Predecessor one) {
        return part(
                one.passage().hash(),
                one.segments().stream().map(Segment::source).toList());
    }

    private static Part part(SourcePassage one) {
        return part(hash(one), one.segments().stream().map(SourceSegment::text).toList());
    }

    private static Part part(String exact, List<String> texts) {
        return Part.of(exact, () -> texts.stream().map(CodedText::plain).collect(Collectors.joining(" ")));
    }

    private static Part sentence(String text) {
        return part(text, List.of(text));
    }

    /** Inside each passage that is known again. */
    private void followSentences() {
        for (int i = 0; i < passages.length; i++) {
            if (passages[i] != NONE) {
                int[] found = inside(before.get(passages[i]), after.get(i));
                for (int place = 0; place < found.length; place++) {
                    sentences[i][place] = found[place] == NONE ? null : new Sentence(passages[i], found[place]);
                }
            }
        }
    }

    private static int[] inside(Predecessor older, SourcePassage newer) {
        if (older.segments().size() == 1 && newer.segments().size() == 1) {
            return new int[] {0};
        }
        return Alignment.of(
                older.segments().stream()
                        .map(segment -> sentence(segment.source()))
                        .toList(),
                newer.segments().stream()
                        .map(segment -> sentence(segment.text()))
                        .toList(),
                IN_PASSAGE);
    }

    /** Sentences that left their passage: looked for among all that are missing elsewhere. */
    private void followStrayed() {
        Set<Sentence> found = new HashSet<>();
        Arrays.stream(sentences).flatMap(Arrays::stream).forEach(found::add);
        List<Sentence> missing = new ArrayList<>();
        List<Part> missingParts = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int place = 0; place < before.get(i).segments().size(); place++) {
                Sentence sentence = new Sentence(i, place);
                Part part = found.contains(sentence)
                        ? null
                        : sentence(before.get(i).segments().get(place).source());
                if (part != null && part.print().length() >= TELLING) {
                    missing.add(sentence);
                    missingParts.add(part);
                }
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        List<Sentence> strayed = new ArrayList<>();
        List<Part> strayedParts = new ArrayList<>();
        for (int i = 0; i < sentences.length; i++) {
            for (int place = 0; place < sentences[i].length; place++) {
                Part part = sentences[i][place] != null
                        ? null
                        : sentence(after.get(i).segments().get(place).text());
                if (part != null && part.print().length() >= TELLING) {
                    strayed.add(new Sentence(i, place));
                    strayedParts.add(part);
                }
            }
        }
        int[] origins = Alignment.of(missingParts, strayedParts, Alignment.ELSEWHERE);
        for (int i = 0; i < origins.length; i++) {
            if (origins[i] != NONE) {
                Sentence newer = strayed.get(i);
                sentences[newer.passage()][newer.place()] = missing.get(origins[i]);
            }
        }
    }

    /** A passage whose sentences mostly come from one that has no successor, and are most of that one, succeeds it. */
    private void followMajorities() {
        Set<Integer> succeeded = Arrays.stream(passages).boxed().collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < passages.length; i++) {
            if (passages[i] == NONE) {
                Map<Integer, Integer> letters = new LinkedHashMap<>();
                for (Sentence sentence : sentences[i]) {
                    if (sentence != null && !succeeded.contains(sentence.passage())) {
                        letters.merge(sentence.passage(), length(sentence), Integer::sum);
                    }
                }
                int heir = i;
                letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .filter(most -> isMost(most.getValue(), most.getKey(), heir))
                        .ifPresent(most -> {
                            passages[heir] = most.getKey();
                            succeeded.add(most.getKey());
                        });
            }
        }
    }

    private boolean isMost(int letters, int older, int newer) {
        int there = before.get(older).segments().stream()
                .mapToInt(segment -> segment.source().length())
                .sum();
        int here = after.get(newer).segments().stream()
                .mapToInt(segment -> segment.text().length())
                .sum();
        return letters >= MOST * there && letters >= MOST * here;
    }

    private int length(Sentence sentence) {
        return before.get(sentence.passage())
                .segments()
                .get(sentence.place())
                .source()
                .length();
    }

    private List<Labels> named() {
        List<Labels> labels = new ArrayList<>(after.size());
        for (int i = 0; i < passages.length; i++) {
            Set<Passage> origins = new HashSet<>();
            List<String> segments = new ArrayList<>(sentences[i].length);
            for (Sentence sentence : sentences[i]) {
                if (sentence == null) {
                    segments.add(publication.newSegmentLabel());
                } else {
                    Predecessor origin = before.get(sentence.passage());
                    origins.add(origin.passage());
                    segments.add(origin.segments().get(sentence.place()).label());
                }
            }
            if (passages[i] != NONE) {
                origins.add(before.get(passages[i]).passage());
            }
            labels.add(new Labels(
                    passages[i] == NONE
                            ? publication.newPassageLabel()
                            : before.get(passages[i]).passage().label(),
                    segments,
                    origins.stream().anyMatch(Passage::isCore),
                    origins.stream().anyMatch(Passage::isMustNotOmit)));
        }
        return labels;
    }
}
