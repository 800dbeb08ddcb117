package org.inpud.portal.document.control;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.inpud.portal.document.entity.ParallelUnit;
import org.inpud.portal.document.entity.PassageKind;

/**
 * What a stretch of text shows of itself in any language: its length, and what a translation leaves as it is.
 *
 * @param length letters and digits
 * @param anchors hashes of numbers, addresses, code and what is written in the other's script, sorted
 * @param alike hashes of how words begin in Latin letters, sorted: words of one origin show by it
 * @param words hashes of its words without their endings, sorted
 * @param signs a bit for each kind of punctuation and formatting
 */
record PairingTraits(int length, int[] anchors, int[] alike, int[] words, int signs, PassageKind kind, int level) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{Nd}+(?:[.,:/]\\p{Nd}+)*");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://|www\\.)[^\\s<>\"')\\]]+|[\\w.+-]+@[\\w-]+\\.[\\w.]+");
    private static final Pattern LANGUAGE_IN_ADDRESS =
            Pattern.compile("(?<=[/.])[a-z]{2}(?:[-_][a-zA-Z]{2})?(?=[/.]|$)");
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");
    private static final String SIGNS = "?!:;()\"…%";
    private static final int STEM = 5;

    /** Reads traits; keeps a transliterator, so that each thread needs its own. */
    static final class Reader {

        private final Transliterator latin =
                Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

        PairingTraits read(ParallelUnit unit) {
            Codes codes = Codes.parse(unit.codes());
            String plain = Inline.plain(unit.text(), unit.codes());
            List<Integer> anchors = new ArrayList<>();
            int signs = 0;
            for (Codes.Mark mark : codes.marks()) {
                if (!mark.address().isEmpty()) {
                    anchors.add(address(mark.address()));
                }
                if (mark.is("code") && !mark.shown().isEmpty()) {
                    anchors.add(mark.shown().strip().hashCode());
                }
                signs |= mark.is("bold") ? 1 << 20 : mark.is("italic") ? 1 << 21 : mark.is(Sign.LINK) ? 1 << 22 : 0;
            }
            Matcher addresses = ADDRESS.matcher(plain);
            while (addresses.find()) {
                anchors.add(address(addresses.group()));
            }
            return words(unit, ADDRESS.matcher(plain).replaceAll(" "), anchors, signs | signs(plain));
        }

        private PairingTraits words(ParallelUnit unit, String plain, List<Integer> anchors, int signs) {
            List<Integer> alike = new ArrayList<>();
            List<Integer> words = new ArrayList<>();
            int length = 0;
            Matcher matcher = WORD.matcher(plain);
            while (matcher.find()) {
                String word = matcher.group();
                length += word.length();
                if (Character.isDigit(word.codePointAt(0))) {
                    anchors.add(digits(word).hashCode());
                } else if (UNSPACED.matcher(word).find()) {
                    IntStream.range(0, word.length() - 1)
                            .forEach(at -> words.add(word.substring(at, at + 2).hashCode()));
                } else {
                    words.add(stem(word.toLowerCase(Locale.ROOT)).hashCode());
                    if (word.length() > 3) {
                        String spelt = latin.transliterate(word);
                        alike.add(spelt.substring(0, Math.min(STEM - 1, spelt.length()))
                                .hashCode());
                    }
                }
            }
            return new PairingTraits(
                    length, sorted(anchors), distinct(alike), distinct(words), signs, unit.kind(), unit.level());
        }

        private static int signs(String plain) {
            String western =
                    plain.replace('؟', '?').replace('؛', ';').replace('«', '"').replace('»', '"');
            return IntStream.range(0, SIGNS.length())
                    .filter(at -> western.indexOf(SIGNS.charAt(at)) >= 0)
                    .map(at -> 1 << at)
                    .sum();
        }

        /** Numbers are the same number in any digits, however thousands and decimals are parted. */
        private static String digits(String number) {
            StringBuilder digits = new StringBuilder();
            number.chars().filter(Character::isDigit).forEach(digit -> digits.append(Character.getNumericValue(digit)));
            return digits.toString();
        }

        private static int address(String address) {
            String bare = address.toLowerCase(Locale.ROOT)
                    .replaceFirst("^[a-z]+:/*", "")
                    .replaceFirst("[/.,]+$", "");
            return LANGUAGE_IN_ADDRESS.matcher(bare).replaceAll("").hashCode();
        }

        /** A word without its ending, and in Arabic without its article. */
        private static String stem(String word) {
            String bare = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
            String core = bare.length() > 4 ? bare.replaceFirst("^[وفبكل]?ال|^لل", "") : bare;
            return core.substring(0, Math.min(STEM, core.length()));
        }
    }

    /** Several that follow each other, as one. */
    static PairingTraits join(List<PairingTraits> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return new PairingTraits(
                parts.stream().mapToInt(PairingTraits::length).sum(),
                parts.stream()
                        .flatMapToInt(part -> Arrays.stream(part.anchors))
                        .sorted()
                        .toArray(),
                parts.stream()
                        .flatMapToInt(part -> Arrays.stream(part.alike))
                        .sorted()
                        .distinct()
                        .toArray(),
                parts.stream()
                        .flatMapToInt(part -> Arrays.stream(part.words))
                        .sorted()
                        .distinct()
                        .toArray(),
                parts.stream().mapToInt(PairingTraits::signs).reduce(0, (one, other) -> one | other),
                parts.get(0).kind(),
                parts.get(0).level());
    }

    /** How many values two sorted arrays have in common. */
    static int shared(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static int[] sorted(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static int[] distinct(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }
}
