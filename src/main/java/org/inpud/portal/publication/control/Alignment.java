package org.inpud.portal.publication.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.inpud.portal.publication.control.HeaviestChain.Pair;

/**
 * Finds which parts of a newer text are which parts of the older one. First what is the same, wherever it stands; the
 * longest run of it that kept its order parts the text into gaps. In each gap then what is most alike in all, in order;
 * at last what is alike enough to have been moved and reworded. Whatever the texts are, the work grows with n log n:
 * in small gaps everything is compared with everything, in large ones only with what shares its rarest letters.
 */
final class Alignment {

    /** In its place a text is the same one reworded if it is at least so much alike; elsewhere it must be more. */
    static final double IN_PLACE = 0.525;

    static final double ELSEWHERE = 0.64;

    /** Shorter texts are not looked for elsewhere. */
    private static final int TELLING = 12;

    /** Gaps with no more comparisons are compared wholly. */
    private static final int SMALL = 2500;

    private static final int NEAR = 4;
    private static final int NONE = -1;

    private final List<Part> older;
    private final List<Part> newer;
    private final int[] olderOfNewer;
    private final boolean[] taken;
    private final double floor;

    private Alignment(List<Part> older, List<Part> newer, double floor) {
        this.older = older;
        this.newer = newer;
        this.floor = floor;
        this.taken = new boolean[older.size()];
        this.olderOfNewer = new int[newer.size()];
        Arrays.fill(olderOfNewer, NONE);
    }

    /** For each newer part the index of its older version, or -1. */
    static int[] of(List<Part> older, List<Part> newer, double floor) {
        Alignment alignment = new Alignment(older, newer, floor);
        alignment.matchSame(Part::exact);
        alignment.matchSame(Part::loose);
        alignment.matchSame(Part::words);
        alignment.gaps().forEach(gap -> alignment.match(HeaviestChain.of(alignment.likely(gap), older.size())));
        alignment.matchMoved();
        return alignment.olderOfNewer;
    }

    private void match(List<Pair> pairs) {
        for (Pair pair : pairs) {
            if (olderOfNewer[pair.newer()] == NONE && !taken[pair.older()]) {
                olderOfNewer[pair.newer()] = pair.older();
                taken[pair.older()] = true;
            }
        }
    }

    /** What occurs once on both sides is the same wherever it stands; what occurs more often, by order and place. */
    private void matchSame(Function<Part, String> key) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i : open(0, older.size())) {
            places.computeIfAbsent(key.apply(older.get(i)), unused -> new ArrayList<>(1))
                    .add(i);
        }
        Map<String, Integer> counts = new HashMap<>();
        List<Integer> unmatched = unmatched(0, newer.size());
        unmatched.forEach(i -> counts.merge(key.apply(newer.get(i)), 1, Integer::sum));
        for (int i : unmatched) {
            List<Integer> same = places.getOrDefault(key.apply(newer.get(i)), List.of());
            if (same.size() == 1 && counts.get(key.apply(newer.get(i))) == 1) {
                match(List.of(new Pair(same.get(0), i, 1)));
            }
        }
        gaps().forEach(gap -> match(HeaviestChain.of(same(gap, key), older.size())));
        Map<String, Integer> used = new HashMap<>();
        for (int i : unmatched(0, newer.size())) {
            List<Integer> same = places.getOrDefault(key.apply(newer.get(i)), List.of());
            int next = used.getOrDefault(key.apply(newer.get(i)), 0);
            while (next < same.size() && taken[same.get(next)]) {
                next++;
            }
            used.put(key.apply(newer.get(i)), next);
            if (next < same.size()) {
                match(List.of(new Pair(same.get(next), i, 1)));
            }
        }
    }

    /** The stretches between what is matched and kept its order; what is matched elsewhere counts for nothing here. */
    private record Gap(List<Integer> older, List<Integer> newer) {}

    private List<Gap> gaps() {
        List<Pair> matched = new ArrayList<>();
        for (int i = 0; i < olderOfNewer.length; i++) {
            if (olderOfNewer[i] != NONE) {
                matched.add(new Pair(olderOfNewer[i], i, 1));
            }
        }
        List<Gap> gaps = new ArrayList<>();
        int olderFrom = 0;
        int newerFrom = 0;
        for (Pair kept : HeaviestChain.of(matched, older.size())) {
            addGap(gaps, olderFrom, kept.older(), newerFrom, kept.newer());
            olderFrom = kept.older() + 1;
            newerFrom = kept.newer() + 1;
        }
        addGap(gaps, olderFrom, older.size(), newerFrom, newer.size());
        return gaps;
    }

    private void addGap(List<Gap> gaps, int olderFrom, int olderTo, int newerFrom, int newerTo) {
        if (olderFrom < olderTo && newerFrom < newerTo) {
            Gap gap = new Gap(open(olderFrom, olderTo), unmatched(newerFrom, newerTo));
            if (!gap.older().isEmpty() && !gap.newer().isEmpty()) {
                gaps.add(gap);
            }
        }
    }

    private List<Integer> open(int from, int to) {
        return IntStream.range(from, to).filter(i -> !taken[i]).boxed().toList();
    }

    private List<Integer> unmatched(int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> olderOfNewer[i] == NONE)
                .boxed()
                .toList();
    }

    /** In a gap, each newer part with the nearest older ones that are the same; ranks tell what is near. */
    private List<Pair> same(Gap gap, Function<Part, String> key) {
        Map<String, List<Integer>> places = new HashMap<>();
        gap.older().forEach(i -> places.computeIfAbsent(key.apply(older.get(i)), unused -> new ArrayList<>(1))
                .add(i));
        Map<String, Integer> seen = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i : gap.newer()) {
            List<Integer> all = places.getOrDefault(key.apply(newer.get(i)), List.of());
            int rank = seen.merge(key.apply(newer.get(i)), 1, Integer::sum) - 1;
            int from = Math.max(0, Math.min(rank, all.size()) - NEAR);
            for (int at = from; at < Math.min(all.size(), rank + NEAR); at++) {
                pairs.add(new Pair(all.get(at), i, 1));
            }
        }
        return pairs;
    }

    private List<Pair> likely(Gap gap) {
        List<Pair> pairs = new ArrayList<>();
        boolean isSmall = (long) gap.older().size() * gap.newer().size() <= SMALL;
        Suspects suspects = isSmall ? null : new Suspects(gap.older(), older);
        for (int i : gap.newer()) {
            List<Integer> some =
                    isSmall ? gap.older() : suspects.of(newer.get(i).print());
            for (int candidate : some) {
                double likeness = likeness(candidate, i, floor);
                if (likeness > 0) {
                    pairs.add(new Pair(candidate, i, weight(likeness)));
                }
            }
        }
        return pairs;
    }

    /** Two poor likenesses never outweigh one good one. */
    private static double weight(double likeness) {
        return likeness * likeness * likeness;
    }

    private double likeness(int olderIndex, int newerIndex, double atLeast) {
        return older.get(olderIndex).print().likeness(newer.get(newerIndex).print(), atLeast);
    }

    /** What is left and clearly alike was moved and reworded: the most alike first. */
    private void matchMoved() {
        List<Integer> left = unmatched(0, newer.size()).stream()
                .filter(i -> newer.get(i).print().length() >= TELLING)
                .toList();
        List<Integer> free = open(0, older.size()).stream()
                .filter(i -> older.get(i).print().length() >= TELLING)
                .toList();
        if (left.isEmpty() || free.isEmpty()) {
            return;
        }
        Suspects suspects = new Suspects(free, older);
        List<Pair> pairs = new ArrayList<>();
        for (int i : left) {
            for (int candidate : suspects.of(newer.get(i).print())) {
                double likeness = likeness(candidate, i, Math.max(floor, ELSEWHERE));
                if (likeness > 0) {
                    pairs.add(new Pair(candidate, i, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::weight)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.older() - pair.newer())));
        match(pairs);
    }
}
