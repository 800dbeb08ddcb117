package org.inpud.portal.publication.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which parts of a newer text are which parts of the older one, keeping the order: first what is the same
 * (by hash: those that occur once anchor the others), then, between two of these, what is similar.
 * Takes n log n steps, so that a wholly rewritten text of any length is no harder than an unchanged one.
 */
final class Alignment {

    /** Tells whether an older part and a newer part, by their indexes, are versions of the same. */
    interface Likeness {
        boolean alike(int older, int newer);
    }

    /** How many older parts a newer one is compared with before it counts as new. */
    private static final int REACH = 12;

    private static final int NONE = -1;

    private final List<String> older;
    private final List<String> newer;
    private final int[] olderOfNewer;

    private Alignment(List<String> older, List<String> newer) {
        this.older = older;
        this.newer = newer;
        this.olderOfNewer = new int[newer.size()];
        Arrays.fill(olderOfNewer, NONE);
    }

    /** For each newer part the index of its older version, or -1. */
    static int[] of(List<String> older, List<String> newer, Likeness likeness) {
        Alignment alignment = new Alignment(older, newer);
        alignment.anchor();
        alignment.fillGaps(likeness);
        return alignment.olderOfNewer;
    }

    private void anchor() {
        Map<String, Integer> onceInOlder = once(older);
        Map<String, Integer> onceInNewer = once(newer);
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < newer.size(); i++) {
            Integer same = onceInOlder.get(newer.get(i));
            if (same != null && same >= 0 && onceInNewer.get(newer.get(i)) >= 0) {
                pairs.add(new int[] {same, i});
            }
        }
        for (int[] pair : longestRise(pairs)) {
            olderOfNewer[pair[1]] = pair[0];
        }
    }

    /** The index of each value that occurs once, a negative one for those that occur more often. */
    private static Map<String, Integer> once(List<String> values) {
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            indexes.merge(values.get(i), i, (one, other) -> NONE);
        }
        return indexes;
    }

    /** The longest run of pairs whose older indexes rise too (patience sorting). */
    private static List<int[]> longestRise(List<int[]> pairs) {
        int[] tops = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int piles = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tops[middle])[0] < pairs.get(i)[0]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? NONE : tops[low - 1];
            tops[low] = i;
            piles = Math.max(piles, low + 1);
        }
        List<int[]> rise = new ArrayList<>();
        for (int i = piles == 0 ? NONE : tops[piles - 1]; i != NONE; i = before[i]) {
            rise.add(pairs.get(i));
        }
        return rise;
    }

    private void fillGaps(Likeness likeness) {
        int olderFrom = 0;
        int newerFrom = 0;
        for (int i = 0; i <= newer.size(); i++) {
            boolean isEnd = i == newer.size();
            if (isEnd || olderOfNewer[i] != NONE) {
                int olderTo = isEnd ? older.size() : olderOfNewer[i];
                fillGap(olderFrom, olderTo, newerFrom, i, likeness);
                olderFrom = olderTo + 1;
                newerFrom = i + 1;
            }
        }
    }

    /** Between two anchors: what is the same at either end, then what is similar, in order. */
    private void fillGap(int olderFrom, int olderTo, int newerFrom, int newerTo, Likeness likeness) {
        int first = olderFrom;
        int end = olderTo;
        int from = newerFrom;
        int to = newerTo;
        while (first < end && from < to && isSame(first, from)) {
            olderOfNewer[from++] = first++;
        }
        while (first < end && from < to && isSame(end - 1, to - 1)) {
            olderOfNewer[--to] = --end;
        }
        for (int i = from; i < to; i++) {
            for (int candidate = first; candidate < Math.min(end, first + REACH); candidate++) {
                if (isSame(candidate, i) || likeness.alike(candidate, i)) {
                    olderOfNewer[i] = candidate;
                    first = candidate + 1;
                    break;
                }
            }
        }
    }

    private boolean isSame(int olderIndex, int newerIndex) {
        return older.get(olderIndex).equals(newer.get(newerIndex));
    }
}
