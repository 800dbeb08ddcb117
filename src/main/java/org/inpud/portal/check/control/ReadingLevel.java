package org.inpud.portal.check.control;

import java.text.BreakIterator;
import java.util.List;
import java.util.Set;
import org.inpud.portal.kernel.LanguageTag;

/**
 * How hard a text is to read: words to a sentence and, where a script marks length by letters, Björnsson's LIX, which
 * adds the share of words of more than six letters and holds for many languages. A measure to compare by, not to obey.
 *
 * @param words how many there are
 * @param perSentence words to a sentence, in tenths
 * @param lix words to a sentence and percent of long words; 0 where letters do not tell length
 */
public record ReadingLevel(int words, int perSentence, int lix) {

    private static final int LONG = 6;
    private static final int TENTHS = 10;
    private static final int PERCENT = 100;

    /** LIX was made for scripts that write every vowel. */
    private static final Set<Character.UnicodeScript> SPELT_OUT =
            Set.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.GREEK);

    /** @param sentences plain, one by one */
    public static ReadingLevel of(List<String> sentences, LanguageTag language) {
        BreakIterator breaks = BreakIterator.getWordInstance(language.locale());
        int words = 0;
        int longOnes = 0;
        int told = 0;
        int speltOut = 0;
        for (String sentence : sentences) {
            breaks.setText(sentence);
            int before = words;
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                if (Character.isLetter(sentence.codePointAt(from))) {
                    words++;
                    longOnes += sentence.codePointCount(from, to) > LONG ? 1 : 0;
                    speltOut += SPELT_OUT.contains(Character.UnicodeScript.of(sentence.codePointAt(from))) ? 1 : 0;
                }
            }
            told += words > before ? 1 : 0;
        }
        if (told == 0) {
            return new ReadingLevel(0, 0, 0);
        }
        int lix = Math.round((float) words / told + (float) PERCENT * longOnes / words);
        return new ReadingLevel(words, Math.round((float) TENTHS * words / told), 2 * speltOut > words ? lix : 0);
    }
}
