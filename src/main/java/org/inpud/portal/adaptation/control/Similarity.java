package org.inpud.portal.adaptation.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How near sentences are to one sentence: the share of words that need no change, of 100. */
final class Similarity {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    private final String sentence;
    private final List<String> words;

    private Similarity(String sentence) {
        this.sentence = sentence;
        this.words = words(sentence);
    }

    static Similarity to(String sentence) {
        return new Similarity(sentence);
    }

    int of(String other) {
        if (other.equals(sentence)) {
            return 100;
        }
        List<String> theirs = words(other);
        int longest = Math.max(words.size(), theirs.size());
        if (longest == 0) {
            return 0;
        }
        // The same words in other letters or spaces are not quite the same.
        return Math.min(99, 100 * (longest - distance(words, theirs)) / longest);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static int distance(List<String> from, List<String> to) {
        int[] row = new int[to.size() + 1];
        for (int j = 0; j <= to.size(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.size(); j++) {
                int above = row[j];
                int change = diagonal + (from.get(i - 1).equals(to.get(j - 1)) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[to.size()];
    }
}
