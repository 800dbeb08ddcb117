package org.inpud.portal.document.control;

import com.ibm.icu.text.BreakIterator;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.LanguageTag;

/** Counts words as Unicode finds them, in languages without spaces by dictionary. */
public final class Words {

    /** Making one takes longer than counting the words of a sentence. */
    private static final Map<LanguageTag, Queue<BreakIterator>> IDLE = new ConcurrentHashMap<>();

    private static final int NOT_SIMPLE = -1;

    /** Signs that end a word wherever they stand. */
    private static final String BETWEEN = " ,;!?()[]/\"-\u2013\u2014\u201C\u201D\u00AB\u00BB\u2026";

    /** Signs that may stand within a word; behind it they end it. */
    private static final String WITHIN = ".'\u2019";

    /** Latin letters in one piece; what is further on may join its neighbours. */
    private static final char LAST_LATIN = '\u024F';

    private Words() {}

    /** How many words a coded text has; numbers are words, punctuation is not. */
    public static int count(String coded, LanguageTag language) {
        String plain = CodedText.plain(coded);
        int simple = simple(plain);
        if (simple != NOT_SIMPLE) {
            return simple;
        }
        Queue<BreakIterator> idle = IDLE.computeIfAbsent(language, key -> new ConcurrentLinkedQueue<>());
        BreakIterator words =
                Optional.ofNullable(idle.poll()).orElseGet(() -> BreakIterator.getWordInstance(language.locale()));
        try {
            return count(words, plain);
        } finally {
            idle.offer(words);
        }
    }

    /**
     * In a text of Latin letters and the signs between them words are runs of letters (UAX 29, WB5): counting those
     * takes a fraction of the time.
     */
    private static int simple(String plain) {
        int count = 0;
        boolean isWord = false;
        for (int at = 0; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            boolean isLetter = sign <= LAST_LATIN && Character.isLetter(sign);
            boolean isEnd = BETWEEN.indexOf(sign) >= 0
                    || WITHIN.indexOf(sign) >= 0
                            && (at + 1 == plain.length() || BETWEEN.indexOf(plain.charAt(at + 1)) >= 0);
            if (!isLetter && !isEnd) {
                return NOT_SIMPLE;
            }
            count += isLetter && !isWord ? 1 : 0;
            isWord = isLetter;
        }
        return count;
    }

    private static int count(BreakIterator words, String plain) {
        words.setText(plain);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
                count++;
            }
        }
        return count;
    }
}
