package org.inpud.portal.publication.control;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.inpud.portal.kernel.LanguageTag;

/** What changed between two wordings of a sentence, word by word. */
public final class Wording {

    /** What became of some words. */
    public enum Fate {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    /** Some words that share their fate, in the order of reading. */
    public record Run(Fate fate, String text) {}

    private Wording() {}

    public static List<Run> compare(String before, String after, LanguageTag language) {
        List<String> older = words(before, language);
        List<String> newer = words(after, language);
        List<Run> runs = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(older, newer, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(runs, Fate.KEPT, delta.getSource().getLines());
            } else {
                add(runs, Fate.TAKEN_OUT, delta.getSource().getLines());
                add(runs, Fate.PUT_IN, delta.getTarget().getLines());
            }
        }
        return runs;
    }

    private static void add(List<Run> runs, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(fate, String.join("", words)));
        }
    }

    private static List<String> words(String text, LanguageTag language) {
        BreakIterator breaks = BreakIterator.getWordInstance(language.locale());
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }
}
