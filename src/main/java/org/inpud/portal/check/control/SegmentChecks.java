package org.inpud.portal.check.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inpud.portal.check.entity.Check;
import org.inpud.portal.check.entity.CheckFinding;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.LanguageTag;

/** Checks on a translation against its source: few, and rarely wrong, so that people do not learn to ignore them. Pure functions. */
public final class SegmentChecks {

    /** They end a sentence with a space, or not at all. */
    private static final Set<String> WITHOUT_FULL_STOP = Set.of("th", "lo", "km", "my", "dz", "bo");

    private static final int WORDS_OF_A_SENTENCE = 3;

    /** Of the web or of mail. */
    private static final Pattern ADDRESS = Pattern.compile("\\S+://\\S+|\\S+@\\S+|www\\.\\S+");

    private SegmentChecks() {}

    public static List<CheckFinding> of(
            String source, LanguageTag sourceLanguage, String target, LanguageTag targetLanguage) {
        if (CodedText.isBlank(target) && !CodedText.isBlank(source)) {
            return List.of(CheckFinding.onAll(Check.EMPTY));
        }
        List<CheckFinding> findings = new ArrayList<>();
        codes(source, target).ifPresent(findings::add);
        TextChecks.unusable(target).ifPresent(findings::add);
        sameAsSource(source, sourceLanguage, target, targetLanguage).ifPresent(findings::add);
        NumberCheck.of(CodedText.plain(source), CodedText.plain(target)).ifPresent(findings::add);
        spaces(source, target).ifPresent(findings::add);
        endPunctuation(source, target, targetLanguage).ifPresent(findings::add);
        return findings;
    }

    private static Optional<CheckFinding> codes(String source, String target) {
        CodedText.Mismatch mismatch = CodedText.compare(source, target);
        if (mismatch.isNone()) {
            return Optional.empty();
        }
        String what = !mismatch.missing().isEmpty()
                ? "missing"
                : !mismatch.unknown().isEmpty()
                        ? "unknown"
                        : !mismatch.doubled().isEmpty() ? "doubled" : "crossing";
        String which = String.join(
                " ",
                Stream.of(mismatch.missing(), mismatch.unknown(), mismatch.doubled())
                        .filter(codes -> !codes.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
        return Optional.of(CheckFinding.onAll(Check.CODES, Map.of("what", what, "codes", which)));
    }

    /** Names, addresses and short labels may well stay as they are; a sentence may not. */
    private static Optional<CheckFinding> sameAsSource(
            String source, LanguageTag sourceLanguage, String target, LanguageTag targetLanguage) {
        boolean isSame =
                CodedText.plain(source).strip().equals(CodedText.plain(target).strip());
        if (!isSame || sourceLanguage.primary().equals(targetLanguage.primary())) {
            return Optional.empty();
        }
        long words = words(ADDRESS.matcher(CodedText.plain(source)).replaceAll(" "))
                .filter(word -> word.equals(word.toLowerCase(sourceLanguage.locale())))
                .filter(word -> word.codePoints().allMatch(Character::isLetter))
                .count();
        return words >= WORDS_OF_A_SENTENCE ? Optional.of(CheckFinding.onAll(Check.SAME_AS_SOURCE)) : Optional.empty();
    }

    private static Optional<CheckFinding> spaces(String source, String target) {
        if (startsWithSpace(target) && !startsWithSpace(source)) {
            int end = target.length() - target.stripLeading().length();
            return Optional.of(CheckFinding.at(Check.SPACES, 0, end).suggesting(target.stripLeading()));
        }
        if (endsWithSpace(target) && !endsWithSpace(source)) {
            int start = target.stripTrailing().length();
            return Optional.of(
                    CheckFinding.at(Check.SPACES, start, target.length()).suggesting(target.stripTrailing()));
        }
        return TextChecks.spaces(source).isPresent() ? Optional.empty() : TextChecks.spaces(target);
    }

    private static boolean startsWithSpace(String text) {
        return !text.equals(text.stripLeading());
    }

    private static boolean endsWithSpace(String text) {
        return !text.equals(text.stripTrailing());
    }

    private static Optional<CheckFinding> endPunctuation(String source, String target, LanguageTag targetLanguage) {
        Ending wanted = Ending.of(CodedText.plain(source));
        Ending given = Ending.of(CodedText.plain(target));
        boolean matters = words(CodedText.plain(source)).count() >= WORDS_OF_A_SENTENCE
                && !(WITHOUT_FULL_STOP.contains(targetLanguage.primary())
                        && (wanted == Ending.STOP || given == Ending.NONE));
        return matters && wanted != given
                ? Optional.of(CheckFinding.onAll(Check.END_PUNCTUATION, Map.of("wanted", wanted.name())))
                : Optional.empty();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\p{Z}\\p{Punct}]+")).filter(word -> !word.isEmpty());
    }

    /** How a sentence ends, whatever the script. */
    private enum Ending {
        STOP(".。।۔։"),
        QUESTION("?؟？՞;"),
        EXCLAMATION("!！՜"),
        COLON(":："),
        ELLIPSIS("…"),
        NONE("");

        private final String marks;

        Ending(String marks) {
            this.marks = marks;
        }

        static Ending of(String text) {
            String bare = text.replaceAll("[\\s\\p{Z}\\p{Pe}\\p{Pf}\\p{Pi}\"'\\u200E\\u200F\\u061C]+$", "");
            if (bare.isEmpty()) {
                return NONE;
            }
            if (bare.endsWith("...")) {
                return ELLIPSIS;
            }
            String last = bare.substring(bare.length() - 1);
            return Arrays.stream(values())
                    .filter(ending -> ending.marks.contains(last))
                    .findFirst()
                    .orElse(NONE);
        }
    }
}
