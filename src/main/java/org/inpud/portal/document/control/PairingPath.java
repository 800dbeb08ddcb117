package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way through two sequences by dynamic programming, in the manner of Gale and Church (1993): each step
 * takes none to a few parts of either side. Only a band around an expected way is searched, so that time and memory
 * grow with the length and not with its square.
 */
final class PairingPath {

    /** What it costs to take these parts together. */
    interface Cost {
        double of(int source, int sources, int target, int targets);
    }

    /** The target at which a source is expected. */
    interface Centre {
        int of(int source);
    }

    /** One step: where it begins, and how much it takes of either side. */
    record Step(int source, int sources, int target, int targets) {}

    private static final int[][] MOVES = {{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {2, 2}, {3, 1}, {1, 3}, {4, 1}, {1, 4}
    };

    /** The most parts of one side that a step takes. */
    static final int REACH = 4;

    private final int sources;
    private final int targets;
    private final int width;
    private final int[] from;
    private final byte[][] moves;

    private PairingPath(int sources, int targets, int width, Centre centre) {
        this.sources = sources;
        this.targets = targets;
        this.width = Math.min(targets + 1, 2 * width + 1);
        this.from = new int[sources + 1];
        this.moves = new byte[sources + 1][this.width];
        for (int i = 1; i <= sources; i++) {
            int begin = Math.max(from[i - 1], centre.of(i) - width);
            from[i] = Math.max(0, Math.min(begin, targets + 1 - this.width));
        }
        // Both ends lie in the band whatever was expected.
        from[sources] = Math.max(0, targets + 1 - this.width);
    }

    static List<Step> cheapest(int sources, int targets, int width, Centre centre, Cost cost) {
        return new PairingPath(sources, targets, width, centre).search(cost);
    }

    private List<Step> search(Cost cost) {
        double[][] best = new double[REACH + 1][];
        for (int i = 0; i <= sources; i++) {
            double[] row = new double[width];
            Arrays.fill(row, Double.POSITIVE_INFINITY);
            best[i % (REACH + 1)] = row;
            for (int at = 0; at < width; at++) {
                fill(best, row, i, from[i] + at, cost);
            }
        }
        return way();
    }

    private void fill(double[][] best, double[] row, int i, int j, Cost cost) {
        int at = j - from[i];
        if (i == 0 && j == 0) {
            row[at] = 0;
            return;
        }
        for (int move = 0; move < MOVES.length; move++) {
            int i0 = i - MOVES[move][0];
            int j0 = j - MOVES[move][1];
            if (i0 < 0 || j0 < from[i0] || j0 >= from[i0] + width) {
                continue;
            }
            double before = best[i0 % (REACH + 1)][j0 - from[i0]];
            if (before < row[at]) {
                double whole = before + cost.of(i0, MOVES[move][0], j0, MOVES[move][1]);
                if (whole < row[at]) {
                    row[at] = whole;
                    moves[i][at] = (byte) (move + 1);
                }
            }
        }
    }

    private List<Step> way() {
        List<Step> steps = new ArrayList<>();
        int i = sources;
        int j = targets;
        while (i > 0 || j > 0) {
            int move = moves[i][j - from[i]] - 1;
            if (move < 0) {
                throw new IllegalStateException("no way through the band at " + i + ", " + j);
            }
            i -= MOVES[move][0];
            j -= MOVES[move][1];
            steps.add(new Step(i, MOVES[move][0], j, MOVES[move][1]));
        }
        Collections.reverse(steps);
        return steps;
    }
}
