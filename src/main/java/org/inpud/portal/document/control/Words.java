package org.inpud.portal.document.control;

import com.ibm.icu.text.BreakIterator;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.LanguageTag;

/** Counts words as Unicode finds them, in languages without spaces by dictionary. */
public final class Words {

    private Words() {}

    /** How many words a coded text has; numbers are words, punctuation is not. */
    public static int count(String coded, LanguageTag language) {
        BreakIterator words = BreakIterator.getWordInstance(language.locale());
        words.setText(CodedText.plain(coded));
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
                count++;
            }
        }
        return count;
    }
}
