package org.inpud.portal.publication.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Of possible pairs, those that keep the order on both sides and weigh most together: the optimum, in k log n steps. */
final class HeaviestChain {

    /** An older part and a newer part that may be versions of each other. */
    record Pair(int older, int newer, double weight) {}

    private final List<Pair> pairs;
    private final double[] weights;
    private final int[] before;
    private final int[] best;

    private HeaviestChain(List<Pair> pairs, int olderSize) {
        this.pairs = pairs.stream()
                .sorted(Comparator.comparingInt(Pair::newer)
                        .thenComparing(Comparator.comparingInt(Pair::older).reversed()))
                .toList();
        weights = new double[pairs.size()];
        before = new int[pairs.size()];
        best = new int[olderSize + 1];
        java.util.Arrays.fill(best, -1);
    }

    /** @param olderSize above every index of an older part */
    static List<Pair> of(List<Pair> pairs, int olderSize) {
        return pairs.isEmpty() ? List.of() : new HeaviestChain(pairs, olderSize).chain();
    }

    private List<Pair> chain() {
        int heaviest = 0;
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            before[i] = bestBelow(pair.older());
            weights[i] = pair.weight() + (before[i] < 0 ? 0 : weights[before[i]]);
            note(pair.older(), i);
            heaviest = weights[i] > weights[heaviest] ? i : heaviest;
        }
        List<Pair> chain = new ArrayList<>();
        for (int i = heaviest; i >= 0; i = before[i]) {
            chain.add(pairs.get(i));
        }
        java.util.Collections.reverse(chain);
        return chain;
    }

    /** The pair that ends the heaviest chain on older parts before this one, or -1 (a Fenwick tree of maxima). */
    private int bestBelow(int older) {
        int found = -1;
        for (int at = older; at > 0; at -= at & -at) {
            found = heavier(best[at], found);
        }
        return found;
    }

    private void note(int older, int pair) {
        for (int at = older + 1; at < best.length; at += at & -at) {
            best[at] = heavier(pair, best[at]);
        }
    }

    private int heavier(int one, int other) {
        return other < 0 || one >= 0 && weights[one] > weights[other] ? one : other;
    }
}
