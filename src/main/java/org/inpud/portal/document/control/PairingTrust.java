package org.inpud.portal.document.control;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How likely a pair is right, from 0 to 100: by what its sides show, by how much more they show of each other than of
 * sentences elsewhere in the text, by its neighbours, and by whether the two texts answer each other at all. A pair does
 * not vouch for itself: words count that other pairs teach. The weights are fitted to real translations in which some
 * passages were replaced by others, and to texts that are no translations of each other.
 */
final class PairingTrust {

    /** So far away stand sentences with which a pair is compared. */
    private static final int[] ELSEWHERE = {3, 7, 13, 23, 37, 53, 71, 97};

    private static final int NEIGHBOURS = 3;
    private static final double FOR_WORDS = 5;

    /** Where no word is known. */
    private static final double UNKNOWN = 0.4;

    private final List<PairingTraits> sources;
    private final List<PairingTraits> targets;
    private final double ratio;
    private final PairingLexicon lexicon;

    PairingTrust(List<PairingTraits> sources, List<PairingTraits> targets, double ratio, PairingLexicon lexicon) {
        this.sources = sources;
        this.targets = targets;
        this.ratio = ratio;
        this.lexicon = lexicon;
    }

    /** For each pair, in order. */
    int[] percent(List<PairingPath.Step> pairs) {
        Evidence[] all = pairs.stream().map(this::evidence).toArray(Evidence[]::new);
        double[] contrasts = Arrays.stream(all).mapToDouble(Evidence::contrast).toArray();
        double[] sorted = contrasts.clone();
        Arrays.sort(sorted);
        double usual = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        return IntStream.range(0, all.length)
                .map(at -> percent(all[at].weight() + 0.295 * around(contrasts, at) + 0.539 * usual - 0.249))
                .toArray();
    }

    private static int percent(double weight) {
        return (int) Math.round(100 / (1 + Math.exp(-weight)));
    }

    /** How much more the pairs beside a pair show of each other than of others; those without neighbours know nothing. */
    private static double around(double[] contrasts, int at) {
        int from = Math.max(0, at - NEIGHBOURS);
        int to = Math.min(contrasts.length, at + NEIGHBOURS + 1);
        return to - from == 1 ? 0 : (Arrays.stream(contrasts, from, to).sum() - contrasts[at]) / (to - from - 1);
    }

    /**
     * What is weighed of one pair.
     *
     * @param contrast how much more its sides show of each other than the source shows of the likeliest sentence elsewhere
     */
    private record Evidence(
            double contrast,
            double length,
            int shared,
            int missing,
            double signs,
            double part,
            int joined,
            double letters) {

        /** Strangers to each other by kind or joined from several are rarer among right pairs than the fit could see. */
        double weight() {
            return 0.664 * contrast
                    - 0.977 * Math.min(5, length)
                    + 0.226 * Math.min(3, shared)
                    - 2.544 * Math.min(2, missing)
                    - 4.242 * Math.min(0.75, signs)
                    - 0.35 * Math.min(3, part)
                    - 0.35 * Math.min(3, joined)
                    + 0.187 * letters;
        }
    }

    private Evidence evidence(PairingPath.Step step) {
        PairingTraits one = PairingTraits.join(sources.subList(step.source(), step.source() + step.sources()));
        PairingTraits other = PairingTraits.join(targets.subList(step.target(), step.target() + step.targets()));
        int shared = PairingTraits.shared(one.anchors(), other.anchors());
        return new Evidence(
                contrast(step, one, other),
                PairingCost.length(one, other, ratio),
                shared,
                one.anchors().length + other.anchors().length - 2 * shared,
                PairingCost.signs(one, other),
                PairingCost.part(one, other),
                Math.max(step.sources(), step.targets()) - 1,
                Math.log(1 + Math.min(one.length(), other.length())));
    }

    private double contrast(PairingPath.Step step, PairingTraits one, PairingTraits other) {
        PairingLexicon.Question question = lexicon.ask(one.words());
        double likeliest = Arrays.stream(ELSEWHERE)
                .flatMap(away -> IntStream.of(step.target() - away, step.target() + step.targets() - 1 + away))
                .filter(at -> at >= 0 && at < targets.size())
                .mapToDouble(at -> unlike(one, question, targets.get(at)))
                .min()
                .orElse(Double.NaN);
        return Double.isNaN(likeliest) ? 0 : likeliest - unlike(one, question, other);
    }

    /** How little a target shows of the words, names and numbers of a source. */
    private static double unlike(PairingTraits one, PairingLexicon.Question question, PairingTraits other) {
        double known = Math.min(1, question.size() / 4.0);
        double answered = known == 0 ? 0 : Math.min(1, 1.4 * question.answeredElsewhere(other.words()));
        return PairingCost.anchors(one, other)
                + PairingCost.alike(one, other)
                + FOR_WORDS * (known * (1 - answered) + (1 - known) * UNKNOWN);
    }
}
