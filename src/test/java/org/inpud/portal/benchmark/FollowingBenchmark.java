package org.inpud.portal.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
        disagreements(pairs);
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
