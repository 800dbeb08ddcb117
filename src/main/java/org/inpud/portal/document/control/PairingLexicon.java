package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Which words stand for which, learnt from the pairs of the two texts themselves: words that come and go together
 * (Dice's coefficient). Small texts teach little, and then it says little.
 */
final class PairingLexicon {

    static final PairingLexicon NONE = new PairingLexicon(Map.of());

    /** Two words must have met this often. */
    private static final int MEETINGS = 3;

    private static final double TOGETHER = 0.34;
    private static final int WORDS_OF_A_PAIR = 40;
    private static final int MOST_PAIRS = 4000;
    private static final int CANDIDATES = 4;

    /** What a word may become: other words, how surely, and how surely without any one pair; and how much it tells. */
    private record Entry(int[] words, float[] sureness, float[] elsewhere, float weight) {}

    /** What is known of the words of one stretch of the source. */
    record Question(List<Entry> known) {

        static final Question NOTHING = new Question(List.of());

        int size() {
            return known.size();
        }

        /** How well the words of a target answer, from 0 to 1. */
        double answered(int[] target) {
            return answered(target, Entry::sureness);
        }

        /** The same by what all other pairs teach: a pair does not vouch for itself. */
        double answeredElsewhere(int[] target) {
            return answered(target, Entry::elsewhere);
        }

        private double answered(int[] target, Function<Entry, float[]> how) {
            double all = 0;
            double answered = 0;
            for (Entry entry : known) {
                all += entry.weight;
                float[] sureness = how.apply(entry);
                for (int at = 0; at < entry.words.length; at++) {
                    if (sureness[at] > 0 && Arrays.binarySearch(target, entry.words[at]) >= 0) {
                        answered += entry.weight * Math.max(0.6, sureness[at]);
                        break;
                    }
                }
            }
            return all == 0 ? 0 : answered / all;
        }
    }

    private final Map<Integer, Entry> entries;

    private PairingLexicon(Map<Integer, Entry> entries) {
        this.entries = entries;
    }

    /** Learns from pairs of source and target that are likely right. */
    static PairingLexicon learn(List<PairingTraits[]> pairs) {
        List<PairingTraits[]> used = pairs.size() > MOST_PAIRS ? pairs.subList(0, MOST_PAIRS) : pairs;
        Map<Integer, Integer> inSource = count(used, 0);
        Map<Integer, Integer> inTarget = count(used, 1);
        Map<Integer, List<float[]>> found = new HashMap<>();
        long[] meetings = meetings(used);
        for (int from = 0; from < meetings.length; ) {
            int to = from;
            while (to < meetings.length && meetings[to] == meetings[from]) {
                to++;
            }
            int source = (int) (meetings[from] >> 32);
            int target = (int) meetings[from];
            double together = 2.0 * (to - from) / (inSource.get(source) + inTarget.get(target));
            if (to - from >= MEETINGS && together >= TOGETHER) {
                found.computeIfAbsent(source, word -> new ArrayList<>()).add(new float[] {
                    Float.intBitsToFloat(target),
                    (float) Math.min(1, 1.3 * together),
                    elsewhere(to - from, inSource.get(source), inTarget.get(target))
                });
            }
            from = to;
        }
        Map<Integer, Entry> entries = new HashMap<>();
        found.forEach((word, candidates) -> entries.put(
                word, entry(candidates, (float) Math.max(0.3, Math.log((used.size() + 1.0) / inSource.get(word))))));
        return new PairingLexicon(entries);
    }

    private static float elsewhere(int meetings, int inSource, int inTarget) {
        double together = 2.0 * (meetings - 1) / Math.max(1, inSource + inTarget - 2);
        return meetings > MEETINGS && together >= TOGETHER ? (float) Math.min(1, 1.3 * together) : 0;
    }

    /** Every meeting of a source's with a target's word, sorted, as one number each. */
    private static long[] meetings(List<PairingTraits[]> pairs) {
        int all = pairs.stream()
                .mapToInt(pair -> few(pair[0].words()).length * few(pair[1].words()).length)
                .sum();
        long[] meetings = new long[all];
        int at = 0;
        for (PairingTraits[] pair : pairs) {
            for (int source : few(pair[0].words())) {
                for (int target : few(pair[1].words())) {
                    meetings[at++] = (long) source << 32 | target & 0xffffffffL;
                }
            }
        }
        Arrays.sort(meetings);
        return meetings;
    }

    private static int[] few(int[] words) {
        return words.length > WORDS_OF_A_PAIR ? Arrays.copyOf(words, WORDS_OF_A_PAIR) : words;
    }

    private static Map<Integer, Integer> count(List<PairingTraits[]> pairs, int side) {
        Map<Integer, Integer> times = new HashMap<>();
        for (PairingTraits[] pair : pairs) {
            for (int word : few(pair[side].words())) {
                times.merge(word, 1, Integer::sum);
            }
        }
        return times;
    }

    private static Entry entry(List<float[]> candidates, float weight) {
        List<float[]> best = candidates.stream()
                .sorted((one, other) -> Float.compare(other[1], one[1]))
                .limit(CANDIDATES)
                .toList();
        int[] words = new int[best.size()];
        float[] sureness = new float[best.size()];
        float[] elsewhere = new float[best.size()];
        for (int at = 0; at < words.length; at++) {
            words[at] = Float.floatToRawIntBits(best.get(at)[0]);
            sureness[at] = best.get(at)[1];
            elsewhere[at] = best.get(at)[2];
        }
        return new Entry(words, sureness, elsewhere, weight);
    }

    Question ask(int[] source) {
        return entries.isEmpty()
                ? Question.NOTHING
                : new Question(Arrays.stream(source)
                        .mapToObj(entries::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
