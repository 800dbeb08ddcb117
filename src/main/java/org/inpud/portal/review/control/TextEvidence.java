package org.inpud.portal.review.control;

import static org.inpud.portal.review.control.Evident.Sign.*;
import static org.inpud.portal.review.control.Evident.Weight.GOOD;
import static org.inpud.portal.review.control.Evident.Weight.HEED;
import static org.inpud.portal.review.control.Evident.Weight.NOTE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.check.control.ReadingLevel;
import org.inpud.portal.check.control.SegmentChecks;
import org.inpud.portal.check.entity.Check;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.glossary.control.TermUse;
import org.inpud.portal.kernel.LanguageTag;

/** What the text itself tells about the points of the checklist. Pure. */
final class TextEvidence {

    /** By so much of LIX, or of words to a sentence, a translation may be harder than its source. */
    private static final int MUCH_HARDER = 10;

    private static final double MUCH_LONGER = 1.5;
    private static final double TENTHS = 10.0;

    /**
     * A sentence that counts.
     *
     * @param source empty for one of our own
     * @param isFlagged whether a check found something
     */
    record Line(PassageKind kind, String source, String target, RenderingState state, boolean isFlagged) {}

    private final List<Line> lines;
    private final LanguageTag from;
    private final LanguageTag to;
    private final Map<Check, Integer> found = new EnumMap<>(Check.class);

    TextEvidence(List<Line> lines, LanguageTag from, LanguageTag to) {
        this.lines = lines;
        this.from = from;
        this.to = to;
        lines.stream()
                .filter(line -> line.isFlagged() && !line.source().isEmpty())
                .flatMap(line -> SegmentChecks.of(line.source(), from, line.target(), to).stream())
                .forEach(finding -> found.merge(finding.check(), 1, Integer::sum));
    }

    /** Sentences of the source with what is written for them, without codes. */
    List<TermUse.Pair> pairs() {
        return lines.stream()
                .filter(line -> !line.source().isEmpty() && !line.target().isEmpty())
                .map(line -> new TermUse.Pair(CodedText.plain(line.source()), CodedText.plain(line.target())))
                .toList();
    }

    /** Numbers, doses, dates; notes, links and lists hang on codes. */
    List<Evident> numbers() {
        List<Evident> evident = new ArrayList<>();
        int numbers = found.getOrDefault(Check.NUMBERS, 0);
        int codes = found.getOrDefault(Check.CODES, 0);
        evident.add(numbers == 0 ? Evident.good(NUMBERS_MATCH) : Evident.of(NUMBERS_DIFFER, HEED, numbers));
        if (codes > 0) {
            evident.add(Evident.of(CODES_DIFFER, HEED, codes));
        }
        return evident;
    }

    /** @param replaced how many pictures local changes replace */
    List<Evident> pictures(long replaced) {
        List<Line> pictures = lines.stream()
                .filter(line -> line.kind() == PassageKind.PICTURE)
                .toList();
        List<Evident> evident = new ArrayList<>();
        if (replaced > 0) {
            evident.add(Evident.of(PICTURES_REPLACED, NOTE, replaced));
        }
        long open = pictures.stream()
                .filter(line -> line.state() != RenderingState.REVIEWED)
                .count();
        if (open > 0) {
            evident.add(Evident.of(PICTURES_UNREVIEWED, HEED, open));
        } else if (!pictures.isEmpty()) {
            evident.add(Evident.of(PICTURES_REVIEWED, GOOD, pictures.size()));
        } else if (replaced == 0) {
            evident.add(Evident.good(NO_PICTURES));
        }
        return evident;
    }

    /** Source and translation by the same measure. */
    List<Evident> readingLevel() {
        ReadingLevel before = level(lines.stream().map(Line::source).toList(), from);
        ReadingLevel after = level(lines.stream().map(Line::target).toList(), to);
        if (before.words() == 0 || after.words() == 0) {
            return List.of();
        }
        boolean areBothLix = before.lix() > 0 && after.lix() > 0;
        boolean isHarder = areBothLix
                ? after.lix() > before.lix() + MUCH_HARDER
                : after.perSentence() > MUCH_LONGER * before.perSentence();
        return List.of(
                areBothLix
                        ? new Evident(
                                READING_LEVEL,
                                isHarder ? HEED : GOOD,
                                Map.of("before", before.lix(), "after", after.lix()))
                        : new Evident(
                                READING_SENTENCES,
                                isHarder ? HEED : GOOD,
                                Map.of(
                                        "before", before.perSentence() / TENTHS,
                                        "after", after.perSentence() / TENTHS)));
    }

    private static ReadingLevel level(List<String> texts, LanguageTag language) {
        return ReadingLevel.of(texts.stream().map(CodedText::plain).toList(), language);
    }

    /** The same words of the source in different words. */
    List<Evident> consistency() {
        Map<String, Set<String>> renderings = new HashMap<>();
        lines.stream()
                .filter(line -> !line.source().isEmpty() && !line.target().isEmpty())
                .forEach(line -> renderings
                        .computeIfAbsent(CodedText.plain(line.source()), unused -> new HashSet<>())
                        .add(CodedText.plain(line.target())));
        long different = renderings.values().stream()
                .filter(several -> several.size() > 1)
                .count();
        return List.of(different == 0 ? Evident.good(SAME_WORDS) : Evident.of(DIFFERENT_WORDS, HEED, different));
    }
}
