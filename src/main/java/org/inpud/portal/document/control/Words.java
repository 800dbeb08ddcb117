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

    private Words() {}

    /** How many words a coded text has; numbers are words, punctuation is not. */
    public static int count(String coded, LanguageTag language) {
        Queue<BreakIterator> idle = IDLE.computeIfAbsent(language, key -> new ConcurrentLinkedQueue<>());
        BreakIterator words =
                Optional.ofNullable(idle.poll()).orElseGet(() -> BreakIterator.getWordInstance(language.locale()));
        try {
            return count(words, CodedText.plain(coded));
        } finally {
            idle.offer(words);
        }
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
