package org.inpud.portal.publication.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which texts might be like a given one by the rarest runs of three letters that they share; in any script. */
final class Suspects {

    /** A run that more texts have says nothing. */
    private static final int COMMON = 40;

    private static final int RAREST = 24;
    private static final int MOST = 6;

    private final Map<Integer, List<Integer>> holders = new HashMap<>();

    Suspects(List<Integer> indexes, List<Part> parts) {
        for (int index : indexes) {
            int last = 0;
            boolean isFirst = true;
            for (int run : parts.get(index).print().runs()) {
                if (isFirst || run != last) {
                    holders.computeIfAbsent(run, unused -> new ArrayList<>(2)).add(index);
                }
                isFirst = false;
                last = run;
            }
        }
        holders.values().removeIf(all -> all.size() > COMMON);
    }

    /** The indexes of those most likely to be alike, a few. */
    List<Integer> of(Print print) {
        List<List<Integer>> telling = new ArrayList<>();
        for (int i = 0; i < print.runs().length; i++) {
            if (i == 0 || print.runs()[i] != print.runs()[i - 1]) {
                List<Integer> all = holders.get(print.runs()[i]);
                if (all != null) {
                    telling.add(all);
                }
            }
        }
        telling.sort(Comparator.comparingInt(List::size));
        Map<Integer, Double> votes = new HashMap<>();
        for (List<Integer> all : telling.subList(0, Math.min(RAREST, telling.size()))) {
            all.forEach(index -> votes.merge(index, 1.0 / all.size(), Double::sum));
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
