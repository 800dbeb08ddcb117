package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inpud.portal.document.entity.ParallelPair;
import org.inpud.portal.document.entity.ParallelUnit;
import org.inpud.portal.document.entity.PassageKind;
import org.junit.jupiter.api.Test;

/** A text and its translation are paired sentence by sentence, and nothing of either is lost. */
class PairingTest {

    private static final List<String> ENGLISH = List.of(
            "# The open house",
            "The house opens at 18:30 on 12 March.|Bring water and a warm jacket.",
            "- Call +44 20 7946 0018 before you come.",
            "- Write to us at hello@example.org.",
            "# What happens afterwards",
            "We cook together and we talk.|Nobody has to say anything.|At 22:00 the last bus leaves.");

    private static final List<String> SPANISH = List.of(
            "# La casa abierta",
            "La casa abre a las 18:30 el 12 de marzo.|Trae agua y una chaqueta de abrigo.",
            "- Llama al +44 20 7946 0018 antes de venir.",
            "- Escríbenos a hello@example.org.",
            "# Lo que pasa después",
            "Cocinamos juntas y hablamos.|Nadie tiene que decir nada.|A las 22:00 sale el último autobús.");

    @Test
    void whatSaysTheSameIsPaired() {
        List<ParallelPair> pairs = Pairing.pair(units(ENGLISH), units(SPANISH));
        assertEquals(IntStream.range(0, 9).mapToObj(at -> at + "-" + at).toList(), shapes(pairs));
    }

    @Test
    void whatATranslationLeavesOutHasNoPartner() {
        List<String> shorter = without(SPANISH, 2);
        List<ParallelPair> pairs = Pairing.pair(units(ENGLISH), units(shorter));
        ParallelPair alone =
                pairs.stream().filter(pair -> !pair.isPaired()).findFirst().orElseThrow();
        assertEquals(3, alone.sourceFrom());
        assertEquals(0, alone.confidence());
        assertEquals(1, pairs.stream().filter(pair -> !pair.isPaired()).count());
    }

    @Test
    void whatATranslationAddsHasNoPartner() {
        List<ParallelPair> pairs = Pairing.pair(units(without(ENGLISH, 3)), units(SPANISH));
        ParallelPair alone =
                pairs.stream().filter(pair -> !pair.isPaired()).findFirst().orElseThrow();
        assertEquals(4, alone.targetFrom());
    }

    @Test
    void oneSentenceCanBecomeTwo() {
        List<String> cut = new ArrayList<>(SPANISH);
        cut.set(5, "Cocinamos juntas.|Hablamos.|Nadie tiene que decir nada.|A las 22:00 sale el último autobús.");
        List<ParallelPair> pairs = Pairing.pair(units(ENGLISH), units(cut));
        assertEquals(2, pairs.get(6).targets());
        assertTrue(pairs.stream().allMatch(ParallelPair::isPaired));
    }

    @Test
    void textsWithoutAnythingInCommonLoseNothing() {
        List<ParallelUnit> none = List.of();
        List<ParallelUnit> some = units(ENGLISH);
        assertWhole(some, none, Pairing.pair(some, none));
        assertWhole(none, some, Pairing.pair(none, some));
        assertEquals(List.of(), Pairing.pair(none, none));
    }

    /** Whatever the shapes of both texts: every sentence of both sides stands in one pair, in order. */
    @Test
    void anyTwoTextsAreCoveredOnceAndInOrder() {
        Random random = new Random(20261122);
        for (int round = 0; round < 60; round++) {
            List<ParallelUnit> source = any(random);
            List<ParallelUnit> target = any(random);
            assertWhole(source, target, Pairing.pair(source, target));
        }
    }

    @Test
    void aVeryLongTranslationOfAShortTextIsStillCovered() {
        List<ParallelUnit> target = units(IntStream.range(0, 1500)
                .mapToObj(at -> "Palabra número " + at + ".")
                .toList());
        assertWhole(units(ENGLISH), target, Pairing.pair(units(ENGLISH), target));
        assertWhole(target, units(ENGLISH), Pairing.pair(target, units(ENGLISH)));
    }

    private static List<ParallelUnit> any(Random random) {
        List<String> passages = IntStream.range(0, random.nextInt(40))
                .mapToObj(passage -> IntStream.rangeClosed(0, random.nextInt(4))
                        .mapToObj(sentence -> random.ints(1 + random.nextInt(12), 1, 9)
                                .mapToObj(length -> "abcdefghij".substring(random.nextInt(2), 1 + length))
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("|")))
                .toList();
        return units(passages);
    }

    private static void assertWhole(List<ParallelUnit> source, List<ParallelUnit> target, List<ParallelPair> pairs) {
        int sources = 0;
        int targets = 0;
        for (ParallelPair pair : pairs) {
            assertEquals(sources, pair.sourceFrom());
            assertEquals(targets, pair.targetFrom());
            assertTrue(pair.sources() + pair.targets() > 0);
            assertTrue(pair.confidence() >= 0 && pair.confidence() <= 100);
            sources = pair.sourceTo();
            targets = pair.targetTo();
        }
        assertEquals(source.size(), sources);
        assertEquals(target.size(), targets);
    }

    private static List<String> shapes(List<ParallelPair> pairs) {
        return pairs.stream()
                .map(pair -> IntStream.range(pair.sourceFrom(), pair.sourceTo())
                                .mapToObj(String::valueOf)
                                .collect(Collectors.joining("+"))
                        + "-"
                        + IntStream.range(pair.targetFrom(), pair.targetTo())
                                .mapToObj(String::valueOf)
                                .collect(Collectors.joining("+")))
                .toList();
    }

    private static List<String> without(List<String> passages, int index) {
        List<String> fewer = new ArrayList<>(passages);
        fewer.remove(index);
        return fewer;
    }

    private static List<ParallelUnit> units(List<String> passages) {
        List<ParallelUnit> units = new ArrayList<>();
        for (int passage = 0; passage < passages.size(); passage++) {
            String text = passages.get(passage);
            PassageKind kind = text.startsWith("# ")
                    ? PassageKind.HEADING
                    : text.startsWith("- ") ? PassageKind.LIST_ITEM : PassageKind.PARAGRAPH;
            int at = passage;
            Arrays.stream(text.replaceFirst("^[#-] ", "").split("\\|"))
                    .forEach(sentence ->
                            units.add(new ParallelUnit(at, kind, kind == PassageKind.PARAGRAPH ? 0 : 1, sentence, "")));
        }
        return units;
    }
}
