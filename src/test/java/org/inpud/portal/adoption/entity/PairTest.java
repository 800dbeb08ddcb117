package org.inpud.portal.adoption.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.inpud.portal.document.entity.ParallelPair;
import org.inpud.portal.kernel.Outcome;
import org.junit.jupiter.api.Test;

/** Whatever a person does with pairs, they follow each other without gaps, and nothing stands in two of them. */
class PairTest {

    @Test
    void aDoubtfulPairIsSettledByAnyDecision() {
        Pair pair = pair(0, 1, 0, 1, 30);
        assertTrue(pair.isDoubtful());
        pair.confirm();
        assertFalse(pair.isDoubtful());
        assertTrue(pair.isTaken());
        pair.leaveOut();
        assertFalse(pair.isTaken());
        pair.reopen();
        assertTrue(pair.isDoubtful());
    }

    @Test
    void onlyWhatHasNoSourceIsAdded() {
        assertEquals(
                AdoptionRefusal.HAS_A_SOURCE,
                pair(0, 1, 0, 1, 90).add().refusals().get(0).code());
        Pair alone = pair(3, 3, 2, 4, 0);
        assertTrue(alone.add().isDone());
        assertEquals(PairDecision.ADDED, alone.decision());
    }

    @Test
    void whatAPersonPutsTogetherIsLookedAtAgain() {
        Pair one = pair(0, 1, 0, 1, 95);
        one.confirm();
        one.mergeWith(pair(1, 2, 1, 2, 95));
        assertEquals(2, one.sourceTo());
        assertEquals(Sentence.place(2), one.targetTo());
        assertEquals(PairDecision.OPEN, one.decision());
        assertTrue(one.isDoubtful());
    }

    @Test
    void aSplitLeavesSomethingOnBothSides() {
        Pair pair = pair(0, 2, 0, 1, 50);
        assertFalse(pair.split(0, 0).isDone());
        assertFalse(pair.split(2, Sentence.place(1)).isDone());
        assertFalse(pair.split(3, 0).isDone());
        Pair rest = pair.split(1, Sentence.place(1)).value();
        assertEquals(1, pair.sourceTo());
        assertEquals(0, rest.confidence());
        assertFalse(rest.hasTarget());
    }

    @Test
    void aBorderStaysBetweenItsPairs() {
        Pair one = pair(0, 1, 0, 1, 50);
        Pair next = pair(1, 2, 1, 2, 50);
        assertThrows(IllegalArgumentException.class, () -> one.meet(next, 3, 0));
        assertThrows(IllegalArgumentException.class, () -> one.meet(next, 2, Sentence.place(2)));
        assertThrows(IllegalArgumentException.class, () -> one.meet(next, 0, 0));
        one.meet(next, 1, Sentence.place(2));
        assertFalse(next.hasTarget());
        assertTrue(next.hasSource());
    }

    @Test
    void aPairTakesInTheOneBeforeIt() {
        Pair next = pair(1, 2, 1, 2, 95);
        next.confirm();
        next.mergeWithBefore(pair(0, 1, 0, 1, 95));
        assertEquals(0, next.sourceFrom());
        assertEquals(0, next.targetFrom());
        assertTrue(next.isDoubtful());
    }

    /** A thousand random acts: both sides stay covered once, in order. */
    @Test
    void pairsAlwaysFollowEachOther() {
        Random random = new Random(7);
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            pairs.add(pair(at, at + 1, at, at + 1, 50));
        }
        for (int act = 0; act < 1000; act++) {
            int at = random.nextInt(pairs.size());
            Pair pair = pairs.get(at);
            if (random.nextBoolean() && at + 1 < pairs.size()) {
                Pair next = pairs.get(at + 1);
                if (random.nextInt(3) == 0) {
                    pair.mergeWith(next);
                    pairs.remove(at + 1);
                } else {
                    int source = between(random, pair.sourceFrom(), next.sourceTo());
                    int target = between(random, pair.targetFrom(), next.targetTo());
                    if (source == next.sourceTo() && target == next.targetTo()) {
                        pair.mergeWith(next);
                        pairs.remove(next);
                    } else if (source == pair.sourceFrom() && target == pair.targetFrom()) {
                        next.mergeWithBefore(pair);
                        pairs.remove(pair);
                    } else {
                        pair.meet(next, source, target);
                    }
                }
            } else {
                Outcome<Pair> rest = pair.split(
                        between(random, pair.sourceFrom(), pair.sourceTo()),
                        between(random, pair.targetFrom(), pair.targetTo()));
                if (rest.isDone()) {
                    pairs.add(at + 1, rest.value());
                }
            }
            assertCovered(pairs);
        }
    }

    private static void assertCovered(List<Pair> pairs) {
        int source = 0;
        int target = 0;
        for (Pair pair : pairs) {
            assertTrue(pair.hasSource() || pair.hasTarget());
            assertEquals(source, pair.sourceFrom());
            assertEquals(target, pair.targetFrom());
            source = pair.sourceTo();
            target = pair.targetTo();
        }
        assertEquals(20, source);
        assertEquals(Sentence.place(20), target);
    }

    private static int between(Random random, int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    private static Pair pair(int sourceFrom, int sourceTo, int targetFrom, int targetTo, int confidence) {
        return Pair.of(1, new ParallelPair(sourceFrom, sourceTo, targetFrom, targetTo, confidence));
    }
}
