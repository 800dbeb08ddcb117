package org.inpud.portal.check.control;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether one word can be a form of another, by how they are written and without a dictionary: rather too often
 * than too seldom, so that what is missed is missed in silence and what is said is true. Pure.
 */
final class WordForms {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F\\u064B-\\u065F\\u0670\\u0640]+");
    private static final Pattern ARABIC_BEFORE = Pattern.compile("^[وف]?(?:بال|كال|لل|ال|[بكل](?=.{4}))?(?=.{3})");
    private static final Pattern ARABIC_AFTER =
            Pattern.compile("(?<=.{3})(?:هما|كما|تها|تهم|ها|هم|هن|كم|نا|ات|ان|ون|ين|يه|وا|ه|ي|ت)+$");

    private static final int SHORT = 3;
    private static final int MIDDLING = 5;
    private static final int SHORT_ENDING = 2;
    private static final int ENDING = 3;
    private static final int LONG_ENDING = 5;
    private static final int MOST_LOST = 4;
    private static final double STEM = 0.6;

    private WordForms() {}

    /** The words of a text as they are written. */
    static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Without capitals and accents, Arabic letters that are written in several ways in one of them. */
    static String folded(String word) {
        String bare = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return bare.replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('آ', 'ا')
                .replace('ٱ', 'ا')
                .replace('ة', 'ه')
                .replace('ى', 'ي');
    }

    static boolean isArabic(String word) {
        return !word.isEmpty() && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** Whether a sentence speaks of a term: endings of number and case, and no others. Both folded. */
    static boolean isMeant(String term, String word) {
        if (term.equals(word)) {
            return true;
        }
        if (isArabic(term)) {
            return arabicStem(term).equals(arabicStem(word));
        }
        int same = same(term, word);
        if (term.length() <= SHORT) {
            return same == term.length() && Stream.of("s", "es").anyMatch(word.substring(same)::equals);
        }
        boolean isCyrillic = Character.UnicodeScript.of(term.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
        int lost = term.length() - same;
        int more = word.length() - same;
        return isCyrillic
                ? lost <= SHORT_ENDING && more <= ENDING
                : lost == 0 && isEnding(word.substring(same)) || lost == 1 && more <= ENDING && word.endsWith("s");
    }

    private static boolean isEnding(String rest) {
        return Stream.of("s", "es", "e", "a", "as", "n", "en", "x").anyMatch(rest::equals);
    }

    /** Whether a word of a translation can be a form of a glossary's word. Both folded. */
    static boolean isForm(String wanted, String word) {
        if (wanted.equals(word)) {
            return true;
        }
        if (isArabic(wanted)) {
            return isArabicForm(arabicStem(wanted), arabicStem(word));
        }
        int same = same(wanted, word);
        int more = word.length() - same;
        if (wanted.length() <= SHORT) {
            return same == wanted.length() && more <= SHORT_ENDING;
        }
        boolean isStemThere =
                same >= Math.max(SHORT, Math.ceil(STEM * wanted.length())) && wanted.length() - same <= MOST_LOST;
        return isStemThere && more <= (wanted.length() <= MIDDLING ? ENDING : LONG_ENDING)
                || wanted.length() >= MIDDLING && word.contains(wanted);
    }

    private static boolean isArabicForm(String one, String other) {
        int same = same(one, other);
        return one.equals(other)
                || same >= SHORT && one.length() - same <= SHORT_ENDING && other.length() - same <= SHORT_ENDING;
    }

    /** Without what is written together with it before and after. */
    static String arabicStem(String word) {
        Matcher before = ARABIC_BEFORE.matcher(word);
        return ARABIC_AFTER.matcher(before.replaceFirst("")).replaceFirst("");
    }

    private static int same(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int at = 0;
        while (at < most && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
