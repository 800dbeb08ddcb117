package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.inpud.portal.document.entity.ParallelPair;
import org.inpud.portal.document.entity.ParallelUnit;

/**
 * Pairs a text with its translation: first passage with passage, then sentence with sentence within them. It goes over
 * both texts twice; what it was sure of the first time teaches it, for the second, which words answer each other.
 */
public final class Pairing {

    /** How far from the expected place a passage is looked for, the first time and the second. */
    private static final int WIDE = 150;

    private static final int NARROW = 30;

    /** So much more is searched at first for what a long text may stray. */
    private static final int FOR_STRAYING = 50;

    /** A pair that costs less than this teaches words. */
    private static final double TEACHES = 6.5;

    private static final double FOR_JOINING_PASSAGES = 4;
    private static final double FOR_JOINING_SENTENCES = 1.2;

    private final List<PairingTraits> sources;
    private final List<PairingTraits> targets;
    private final Side sourcePassages;
    private final Side targetPassages;
    private final double ratio;
    private PairingLexicon lexicon = PairingLexicon.NONE;

    private Pairing(List<ParallelUnit> source, List<ParallelUnit> target) {
        PairingTraits.Reader reader = new PairingTraits.Reader();
        sources = source.stream().map(reader::read).toList();
        targets = target.stream().map(reader::read).toList();
        sourcePassages = Side.of(source, sources);
        targetPassages = Side.of(target, targets);
        double written = sources.stream().mapToInt(PairingTraits::length).sum() + 1.0;
        double translated = targets.stream().mapToInt(PairingTraits::length).sum() + 1.0;
        ratio = Math.min(3, Math.max(0.25, translated / written));
    }

    /** The passages of one side: where each begins among the sentences (and where the last ends), and what each shows. */
    private record Side(int[] begins, List<PairingTraits> traits) {

        static Side of(List<ParallelUnit> units, List<PairingTraits> all) {
            List<Integer> begins = new ArrayList<>();
            for (int at = 0; at < units.size(); at++) {
                if (at == 0 || units.get(at).passage() != units.get(at - 1).passage()) {
                    begins.add(at);
                }
            }
            begins.add(units.size());
            List<PairingTraits> traits = new ArrayList<>();
            for (int at = 0; at + 1 < begins.size(); at++) {
                traits.add(PairingTraits.join(all.subList(begins.get(at), begins.get(at + 1))));
            }
            return new Side(begins.stream().mapToInt(Integer::intValue).toArray(), traits);
        }
    }

    /** The pairs in order; together they hold every sentence of both sides once. */
    public static List<ParallelPair> pair(List<ParallelUnit> source, List<ParallelUnit> target) {
        return new Pairing(source, target).pair();
    }

    private List<ParallelPair> pair() {
        int count = sourcePassages.traits().size();
        int other = targetPassages.traits().size();
        List<PairingPath.Step> first = first(count, other);
        learn(first);
        int[] expected = expected(first, count);
        List<PairingPath.Step> second = passages(NARROW + 3 * (other / Math.max(1, count)), at -> expected[at]);
        learn(second);
        return sentences(second);
    }

    /**
     * A long text may stray further from where it is expected, and hardly ever does: only where the way comes near the
     * edge of what was searched, more is.
     */
    private List<PairingPath.Step> first(int count, int other) {
        int least = WIDE + Math.abs(count - other) + 3 * (other / Math.max(1, count));
        int most = least + Math.max(count, other) / 50;
        PairingPath.Centre centre = at -> (int) ((long) at * other / Math.max(1, count));
        int width = Math.min(most, least + FOR_STRAYING);
        List<PairingPath.Step> way = passages(width, centre);
        while (width < most && strays(way, centre) > width * 3 / 4) {
            width = Math.min(most, 2 * width);
            way = passages(width, centre);
        }
        return way;
    }

    private static int strays(List<PairingPath.Step> way, PairingPath.Centre centre) {
        return way.stream()
                .mapToInt(step -> Math.abs(step.target() - centre.of(step.source())))
                .max()
                .orElse(0);
    }

    private List<PairingPath.Step> passages(int width, PairingPath.Centre centre) {
        return PairingPath.cheapest(
                sourcePassages.traits().size(),
                targetPassages.traits().size(),
                width,
                centre,
                new PairingCost(
                        sourcePassages.traits(), targetPassages.traits(), ratio, FOR_JOINING_PASSAGES, lexicon));
    }

    private static int[] expected(List<PairingPath.Step> steps, int count) {
        int[] expected = new int[count + 1];
        for (PairingPath.Step step : steps) {
            for (int at = 0; at < step.sources(); at++) {
                expected[step.source() + at + 1] = step.target() + step.targets();
            }
        }
        return expected;
    }

    private void learn(List<PairingPath.Step> passages) {
        PairingCost cost = cost();
        List<PairingTraits[]> sure = new ArrayList<>();
        for (PairingPath.Step passage : passages) {
            for (PairingPath.Step step : within(passage, cost)) {
                if (isPaired(step) && cost.plain(step) < TEACHES) {
                    sure.add(new PairingTraits[] {
                        PairingTraits.join(sources.subList(step.source(), step.source() + step.sources())),
                        PairingTraits.join(targets.subList(step.target(), step.target() + step.targets()))
                    });
                }
            }
        }
        lexicon = PairingLexicon.learn(sure);
    }

    private PairingCost cost() {
        return new PairingCost(sources, targets, ratio, FOR_JOINING_SENTENCES, lexicon);
    }

    /** The steps from sentence to sentence within a pair of passages. */
    private List<PairingPath.Step> within(PairingPath.Step passage, PairingCost cost) {
        int source = sourcePassages.begins()[passage.source()];
        int target = targetPassages.begins()[passage.target()];
        int count = sourcePassages.begins()[passage.source() + passage.sources()] - source;
        int other = targetPassages.begins()[passage.target() + passage.targets()] - target;
        return PairingPath.cheapest(
                        count,
                        other,
                        WIDE + 3 * (other / Math.max(1, count)),
                        at -> (int) ((long) at * other / Math.max(1, count)),
                        (from, many, to, more) -> cost.of(source + from, many, target + to, more))
                .stream()
                .map(step -> new PairingPath.Step(
                        source + step.source(), step.sources(), target + step.target(), step.targets()))
                .toList();
    }

    private List<ParallelPair> sentences(List<PairingPath.Step> passages) {
        PairingCost cost = cost();
        List<PairingPath.Step> steps = passages.stream()
                .flatMap(passage -> within(passage, cost).stream())
                .toList();
        List<PairingPath.Step> paired = steps.stream().filter(Pairing::isPaired).toList();
        int[] trust = new PairingTrust(sources, targets, ratio, lexicon).percent(paired);
        Iterator<Integer> confidence = Arrays.stream(trust).iterator();
        return steps.stream()
                .map(step -> new ParallelPair(
                        step.source(),
                        step.source() + step.sources(),
                        step.target(),
                        step.target() + step.targets(),
                        isPaired(step) ? confidence.next() : 0))
                .toList();
    }

    private static boolean isPaired(PairingPath.Step step) {
        return step.sources() > 0 && step.targets() > 0;
    }
}
