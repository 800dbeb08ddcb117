package org.inpud.portal.adoption.control;

import java.util.OptionalInt;

/**
 * What is done with a pair, and where.
 *
 * @param sources for {@code SPLIT}: how many source sentences the first part keeps; one where nothing is said
 * @param targets for {@code SPLIT}: how many sentences of the translation it keeps; one where nothing is said
 * @param sentence for {@code CUT}: the place of the sentence
 * @param at for {@code CUT}: UTF-16 units of its text
 */
public record PairChange(PairAct act, OptionalInt sources, OptionalInt targets, int sentence, int at) {

    public static PairChange of(PairAct act) {
        return new PairChange(act, OptionalInt.empty(), OptionalInt.empty(), 0, 0);
    }

    public static PairChange split(int sources, int targets) {
        return new PairChange(PairAct.SPLIT, OptionalInt.of(sources), OptionalInt.of(targets), 0, 0);
    }

    public static PairChange cut(int sentence, int at) {
        return new PairChange(PairAct.CUT, OptionalInt.empty(), OptionalInt.empty(), sentence, at);
    }
}
