package org.inpud.portal.publication.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is remembered of a text to tell how alike another one is: its letters and its runs of three letters. Letters in
 * the same order weigh most (they survive a changed comma as well as a changed word), shared runs keep two texts of the
 * same language, which always share letters, from looking alike.
 */
final class Print {

    /** Longer texts are compared word by word. */
    private static final int MOST_LETTERS = 2000;

    private static final double OF_RUNS = 0.3;
    private static final double OF_ORDER = 0.7;
    private static final int BINS = 32;
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");

    private final String text;
    private final int[] letters;
    private final int[] runs;
    private final int[] counts = new int[BINS];
    private Sequence sequence;
    private Sequence words;

    private Print(String text) {
        this.text = text;
        letters = text.chars().toArray();
        runs = new int[Math.max(1, letters.length - 2)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = text.substring(i, Math.min(letters.length, i + 3)).hashCode();
        }
        Arrays.sort(runs);
        for (int letter : letters) {
            counts[letter % BINS]++;
        }
    }

    static Print of(String plain) {
        return new Print(SPACE.matcher(plain.strip()).replaceAll(" ").toLowerCase(Locale.ROOT));
    }

    int length() {
        return letters.length;
    }

    /** Hashes of its runs of three letters, in the order of these numbers, repeats included. */
    int[] runs() {
        return runs;
    }

    /** How alike they are, from 0 to 1; 0 as soon as it is certain that it is less than the floor. */
    double likeness(Print other, double floor) {
        double together = (double) letters.length + other.letters.length;
        if (together == 0) {
            return 1;
        }
        if (OF_RUNS + OF_ORDER * 2 * atMost(other) / together < floor) {
            return 0;
        }
        double shared = OF_RUNS * 2 * shared(other) / (runs.length + (double) other.runs.length);
        if (shared + OF_ORDER * 2 * atMost(other) / together < floor) {
            return 0;
        }
        double likeness = shared + OF_ORDER * order(other);
        return likeness < floor ? 0 : likeness;
    }

    /** No more letters than these can stand in both. */
    private int atMost(Print other) {
        int most = 0;
        for (int i = 0; i < BINS; i++) {
            most += Math.min(counts[i], other.counts[i]);
        }
        return most;
    }

    private int shared(Print other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < runs.length && theirs < other.runs.length) {
            int order = Integer.compare(runs[mine], other.runs[theirs]);
            if (order == 0) {
                shared++;
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private double order(Print other) {
        boolean isLong = letters.length > MOST_LETTERS || other.letters.length > MOST_LETTERS;
        return isLong ? words().ratio(other.words()) : sequence().ratio(other.sequence());
    }

    private Sequence sequence() {
        if (sequence == null) {
            sequence = new Sequence(letters);
        }
        return sequence;
    }

    private Sequence words() {
        if (words == null) {
            words = new Sequence(
                    Arrays.stream(text.split(" ")).mapToInt(String::hashCode).toArray());
        }
        return words;
    }
}
