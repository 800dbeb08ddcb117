package org.inpud.portal.document.control;

import java.util.List;
import java.util.stream.IntStream;
import org.inpud.portal.document.entity.PassageKind;

/**
 * How unlikely it is that two stretches of text say the same: by their lengths (Gale and Church), by what a translation
 * leaves as it is, by words that answer each other, and by the part they play. Never negative.
 */
final class PairingCost implements PairingPath.Cost {

    /** What it costs that a part has no partner. */
    static final double ALONE = 6.5;

    /** Variance of the length of a translation, for each letter: Gale and Church have 6.8 for closer languages. */
    private static final double VARIANCE = 9;

    private static final double MOST_FOR_LENGTH = 9;
    private static final double FOR_ANCHORS = 2;
    private static final double FOR_ALIKE = 2.5;
    private static final double FOR_WORDS = 5;

    /** A heading and the paragraph below it are hardly one. */
    private static final double FOR_MIXTURE = 3;

    /** A stretch of either side and what is known of its words. */
    private record Stretch(PairingTraits traits, PairingLexicon.Question question, double unlike) {}

    private final List<List<Stretch>> sources;
    private final List<List<Stretch>> targets;
    private final double ratio;
    private final double forJoining;

    /**
     * @param ratio how many letters the translation takes for one of the source
     * @param forJoining what it costs to take parts together: passages are joined more rarely than sentences
     */
    PairingCost(
            List<PairingTraits> sources,
            List<PairingTraits> targets,
            double ratio,
            double forJoining,
            PairingLexicon lexicon) {
        this.sources = stretches(sources, lexicon);
        this.targets = stretches(targets, PairingLexicon.NONE);
        this.ratio = ratio;
        this.forJoining = forJoining;
    }

    /** By how many parts, then by where it begins: every stretch is met often, and made once. */
    private static List<List<Stretch>> stretches(List<PairingTraits> parts, PairingLexicon lexicon) {
        return IntStream.rangeClosed(1, PairingPath.REACH)
                .mapToObj(count -> IntStream.rangeClosed(0, parts.size() - count)
                        .mapToObj(from -> stretch(parts.subList(from, from + count), lexicon))
                        .toList())
                .toList();
    }

    private static Stretch stretch(List<PairingTraits> parts, PairingLexicon lexicon) {
        PairingTraits joined = PairingTraits.join(parts);
        long others =
                parts.stream().filter(part -> part.kind() != joined.kind()).count();
        return new Stretch(joined, lexicon.ask(joined.words()), FOR_MIXTURE * Math.min(1, others));
    }

    @Override
    public double of(int source, int sourceCount, int target, int targetCount) {
        if (sourceCount == 0 || targetCount == 0) {
            return ALONE;
        }
        Stretch one = sources.get(sourceCount - 1).get(source);
        Stretch other = targets.get(targetCount - 1).get(target);
        double size = (sourceCount + targetCount) / 2.0;
        return length(one.traits, other.traits)
                + togetherness(sourceCount, targetCount)
                + one.unlike
                + other.unlike
                + size * likeness(one, other);
    }

    /** How much a pair costs for what its two sides say, whatever its shape. */
    double plain(PairingPath.Step step) {
        Stretch one = sources.get(step.sources() - 1).get(step.source());
        Stretch other = targets.get(step.targets() - 1).get(step.target());
        return length(one.traits, other.traits)
                + likeness(one, other)
                + togetherness(step.sources(), step.targets()) / 2;
    }

    private double togetherness(int sourceCount, int targetCount) {
        int most = Math.max(sourceCount, targetCount);
        if (most == 1) {
            return 0;
        }
        return Math.min(sourceCount, targetCount) == 1 ? forJoining + 0.8 * (most - 1) : forJoining + 5;
    }

    private double length(PairingTraits one, PairingTraits other) {
        return length(one, other, ratio);
    }

    static double length(PairingTraits one, PairingTraits other, double ratio) {
        double expected = one.length() * ratio;
        double mean = (expected + other.length()) / 2 + 1;
        double z = Math.abs(other.length() - expected) / Math.sqrt(VARIANCE * mean);
        return Math.min(MOST_FOR_LENGTH, 0.4 * z * z + 0.75 * z);
    }

    private static double likeness(Stretch source, Stretch target) {
        PairingTraits one = source.traits;
        PairingTraits other = target.traits;
        return anchors(one, other)
                + alike(one, other)
                + words(source.question, other)
                + signs(one, other)
                + part(one, other);
    }

    static double anchors(PairingTraits one, PairingTraits other) {
        int shared = PairingTraits.shared(one.anchors(), other.anchors());
        int missing = one.anchors().length + other.anchors().length - 2 * shared;
        return FOR_ANCHORS - Math.min(FOR_ANCHORS, shared) + 0.7 * Math.min(4, missing);
    }

    static double alike(PairingTraits one, PairingTraits other) {
        int all = one.alike().length + other.alike().length;
        double share = 2.0 * PairingTraits.shared(one.alike(), other.alike()) / Math.max(1, all);
        double certain = Math.min(1, all / 8.0);
        return FOR_ALIKE * (certain * (1 - Math.min(1, 3 * share)) + (1 - certain) * 0.6);
    }

    private static double words(PairingLexicon.Question question, PairingTraits other) {
        double certain = Math.min(1, question.size() / 4.0);
        double answered = certain == 0 ? 0 : Math.min(1, 1.4 * question.answered(other.words()));
        return FOR_WORDS * (certain * (1 - answered) + (1 - certain) * 0.4);
    }

    static double signs(PairingTraits one, PairingTraits other) {
        return 0.25 * Math.min(6, Integer.bitCount(one.signs() ^ other.signs()));
    }

    static double part(PairingTraits one, PairingTraits other) {
        if (one.kind() == other.kind()) {
            return one.level() == other.level() ? 0 : 0.6;
        }
        boolean isApart = sets(one.kind()) || sets(other.kind());
        return isApart ? 3 : 0.8;
    }

    /** Headings, notes and pictures are no running text. */
    private static boolean sets(PassageKind kind) {
        return kind == PassageKind.HEADING || kind == PassageKind.NOTE || kind == PassageKind.PICTURE;
    }
}
