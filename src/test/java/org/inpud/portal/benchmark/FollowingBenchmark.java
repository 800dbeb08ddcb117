package org.inpud.portal.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.inpud.portal.publication.control.Succeeding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a newer edition keeps of an older one: our labels and msgmerge's fuzzy matches against the corpus' truth, on the
 * same blocks, in one run. {@code mvn -B test -Dtest=FollowingBenchmark}
 */
class FollowingBenchmark {

    @TempDir
    Path folder;

    /** What was claimed of reworded blocks, and how much of it is so. */
    private static final class Score {
        private int right;
        private int claimed;
        private int truth;
        private int carried;
        private int attention;
        private int added;
        private int dropped;
        private long nanoseconds;

        private void add(Score other) {
            right += other.right;
            claimed += other.claimed;
            truth += other.truth;
            carried += other.carried;
            attention += other.attention;
            added += other.added;
            dropped += other.dropped;
            nanoseconds += other.nanoseconds;
        }

        /** Of recall and precision. */
        private double f() {
            return 2.0 * right / Math.max(1, truth + claimed);
        }

        private String line() {
            return String.format(
                    Locale.ROOT,
                    "recall %5.1f %%  precision %5.1f %%  (%d right of %d claimed, %d in truth)  carried %d"
                            + "  attention %d  added %d  dropped %d  %.0f ms",
                    100.0 * right / Math.max(1, truth),
                    100.0 * right / Math.max(1, claimed),
                    right,
                    claimed,
                    truth,
                    carried,
                    attention,
                    added,
                    dropped,
                    nanoseconds / 1e6);
        }
    }

    @Test
    void rewordedBlocksAreFoundAgain() throws Exception {
        assumeTrue(Files.isDirectory(Revisions.CORPORA), "the corpora are not here");
        assumeTrue(Msgmerge.isThere(), "msgmerge is not here: install gettext");
        List<Revisions.Pair> pairs = Revisions.all();
        Map<String, Predicate<Revisions.Pair>> sets = new LinkedHashMap<>();
        sets.put("all", pair -> true);
        sets.put("opensource-guide", pair -> pair.set().contains("opensource-guide"));
        sets.put("umbrella", pair -> pair.set().contains("umbrella"));
        sets.put("contributor-covenant", pair -> pair.set().contains("covenant"));
        sets.put("installation-guide", pair -> pair.set().contains("installation"));
        for (String round : List.of("cold", "warm")) {
            System.out.println("== " + round);
            for (Map.Entry<String, Predicate<Revisions.Pair>> set : sets.entrySet()) {
                Score ours = new Score();
                Score theirs = new Score();
                for (Revisions.Pair pair : pairs.stream().filter(set.getValue()).toList()) {
                    ours.add(ours(pair));
                    theirs.add(theirs(pair));
                }
                System.out.println(set.getKey() + "\n  ours     " + ours.line() + "\n  msgmerge " + theirs.line());
            }
        }
        whole(pairs);
        fromFiles(pairs, sets);
        heldOut(pairs);
        disagreements(pairs);
    }

    /** The same question as people ask it who keep translations in message files: po4a takes the real files apart. */
    private void fromFiles(List<Revisions.Pair> pairs, Map<String, Predicate<Revisions.Pair>> sets) throws Exception {
        if (!Po4a.isThere()) {
            System.out.println("== po4a is not here: install po4a");
            return;
        }
        System.out.println("== messages made by po4a from the real files");
        Po4a po4a = new Po4a(folder);
        Map<Revisions.Pair, Po4a.Merged> merged = new HashMap<>();
        for (Revisions.Pair pair : pairs) {
            try {
                merged.put(pair, po4a.merge(pair.files().get(0), pair.files().get(1), pair.older(), pair.newer()));
            } catch (IOException unreadable) {
                System.out.println("  left out, po4a can't read it: " + pair.file());
            }
        }
        sets.forEach((name, which) -> {
            List<Revisions.Pair> some =
                    pairs.stream().filter(which).filter(merged::containsKey).toList();
            Score ours = new Score();
            some.forEach(pair -> ours.add(ours(pair)));
            int truth = 0;
            int right = 0;
            int claimed = 0;
            int lost = 0;
            long apart = 0;
            long merging = 0;
            for (Revisions.Pair pair : some) {
                Po4a.Merged theirs = merged.get(pair);
                Set<List<String>> reworded = new HashSet<>();
                pair.reworded().forEach(one -> reworded.add(texts(pair, one[0], one[1])));
                Set<List<String>> found = new HashSet<>();
                theirs.claimed().forEach(one -> found.add(texts(pair, one.get(0), one.get(1))));
                // Where only the markup differs, the texts that are counted are the same.
                found.removeIf(one -> one.get(0).equals(one.get(1)));
                truth += reworded.size();
                claimed += found.size() + theirs.lost();
                lost += theirs.lost();
                apart += theirs.takingApart();
                merging += theirs.merging();
                reworded.retainAll(found);
                right += reworded.size();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d files%n  ours     %s%n  po4a     recall %5.1f %%  precision %5.1f %%  (%d right of %d claimed,"
                            + " %d in truth; %d messages in no block)  po4a %.0f ms, msgmerge %.0f ms%n",
                    name,
                    some.size(),
                    ours.line(),
                    100.0 * right / Math.max(1, truth),
                    100.0 * right / Math.max(1, claimed),
                    right,
                    claimed,
                    truth,
                    lost,
                    apart / 1e6,
                    merging / 1e6);
        });
    }

    private static List<String> texts(Revisions.Pair pair, int older, int newer) {
        return List.of(pair.older().get(older), pair.newer().get(newer));
    }

    /** Whether the likeness that makes a text the same one reworded was only learnt by heart: chosen on one half. */
    private static void heldOut(List<Revisions.Pair> pairs) {
        System.out.println("== the threshold chosen on one half of the pairs, reported on the other (blocks alone)");
        for (int half = 0; half < 2; half++) {
            int tuned = half;
            List<Revisions.Pair> here = every(pairs, tuned);
            List<Revisions.Pair> there = every(pairs, 1 - tuned);
            double best = 0;
            double likeness = 0;
            for (double floor = 0.40; floor < 0.705; floor += 0.025) {
                Score score = at(here, floor);
                if (score.f() > best + 1e-9) {
                    best = score.f();
                    likeness = floor;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "  chosen %.3f (there F %.3f); on the other half %s%n  as built 0.525 on the other half %s%n",
                    likeness,
                    best,
                    at(there, likeness).line(),
                    at(there, 0.525).line());
        }
    }

    /** Every other pair that has anything reworded; the sets are spread over both halves. */
    private static List<Revisions.Pair> every(List<Revisions.Pair> pairs, int which) {
        List<Revisions.Pair> telling =
                pairs.stream().filter(pair -> pair.changed() > 0).toList();
        return IntStream.range(0, telling.size())
                .filter(at -> at % 2 == which)
                .mapToObj(telling::get)
                .toList();
    }

    private static Score at(List<Revisions.Pair> pairs, double floor) {
        Score all = new Score();
        pairs.forEach(pair -> all.add(score(pair, new Succeeding(pair.older(), pair.newer()).aligned(floor), 0)));
        return all;
    }

    private static Score ours(Revisions.Pair pair) {
        Succeeding succeeding = new Succeeding(pair.older(), pair.newer());
        long begin = System.nanoTime();
        int[] found = succeeding.predecessors();
        long end = System.nanoTime();
        return score(pair, found, end - begin);
    }

    private Score theirs(Revisions.Pair pair) throws IOException, InterruptedException {
        Path[] files = Msgmerge.files(folder, pair.older(), pair.newer());
        long begin = System.nanoTime();
        int[] found = Msgmerge.merge(files, pair.newer());
        long end = System.nanoTime();
        return score(pair, found, end - begin);
    }

    /** Pairs are told by their texts, since equal blocks can't be told apart. */
    private static Score score(Revisions.Pair pair, int[] found, long nanoseconds) {
        Score score = new Score();
        score.nanoseconds = nanoseconds;
        Set<List<String>> truth = new HashSet<>();
        pair.reworded()
                .forEach(one ->
                        truth.add(List.of(pair.older().get(one[0]), pair.newer().get(one[1]))));
        Set<List<String>> claimed = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] < 0) {
                score.added++;
            } else {
                used.add(found[i]);
                List<String> one =
                        List.of(pair.older().get(found[i]), pair.newer().get(i));
                if (one.get(0).equals(one.get(1))) {
                    score.carried++;
                } else {
                    score.attention++;
                    claimed.add(one);
                }
            }
        }
        score.dropped = pair.older().size() - used.size();
        score.truth = truth.size();
        score.claimed = claimed.size();
        claimed.retainAll(truth);
        score.right = claimed.size();
        return score;
    }

    /** The whole guide as one document, as a person would import it. */
    private void whole(List<Revisions.Pair> pairs) throws IOException, InterruptedException {
        List<String> older = new ArrayList<>();
        List<String> newer = new ArrayList<>();
        pairs.stream().filter(pair -> pair.set().contains("installation")).forEach(pair -> {
            older.addAll(pair.older());
            newer.addAll(pair.newer());
        });
        Revisions.Pair all = new Revisions.Pair("", "", older, newer, 0, 0, 0, 0, List.of());
        System.out.println("installation guide in one piece, " + older.size() + " and " + newer.size() + " blocks"
                + "\n  ours     " + ours(all).line() + "\n  msgmerge "
                + theirs(all).line());
    }

    private static void disagreements(List<Revisions.Pair> pairs) {
        System.out.println("== where we and the truth disagree, by file (counts: same/changed/new/removed)");
        for (Revisions.Pair pair : pairs) {
            Score ours = ours(pair);
            if (ours.right < ours.truth || ours.right < ours.claimed) {
                System.out.printf(
                        "  %s: %d of %d, %d claimed; ours %d/%d/%d/%d, truth %d/%d/%d/%d%n",
                        pair.file(),
                        ours.right,
                        ours.truth,
                        ours.claimed,
                        ours.carried,
                        ours.attention,
                        ours.added,
                        ours.dropped,
                        pair.same(),
                        pair.changed(),
                        pair.added(),
                        pair.removed());
            }
        }
    }
}
