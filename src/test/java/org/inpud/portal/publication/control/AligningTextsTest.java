package org.inpud.portal.publication.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Properties of alignment on texts made by chance, each from a seed that can be tried again. */
class AligningTextsTest {

    private static final List<String> WORDS = List.of(
            "people",
            "who",
            "use",
            "drugs",
            "know",
            "best",
            "what",
            "they",
            "need",
            "and",
            "how",
            "to",
            "get",
            "it",
            "from",
            "services",
            "that",
            "listen",
            "open",
            "door",
            "night",
            "water",
            "never",
            "always",
            "ask",
            "before",
            "count",
            "on",
            "friends",
            "health",
            "rights",
            "law",
            "police",
            "safe",
            "place",
            "talk",
            "share",
            "test");

    @RepeatedTest(60)
    void noOlderPartHasTwoSuccessors(RepetitionInfo seed) {
        Random chance = new Random(seed.getCurrentRepetition());
        List<String> older = texts(chance, chance.nextInt(40));
        int[] found = align(older, edited(chance, older));
        int[] matched = Arrays.stream(found).filter(i -> i >= 0).toArray();
        assertEquals(matched.length, Arrays.stream(matched).distinct().count());
        assertTrue(Arrays.stream(matched).allMatch(i -> i < older.size()));
    }

    @RepeatedTest(40)
    void anIdenticalTextIsMatchedWholly(RepetitionInfo seed) {
        Random chance = new Random(seed.getCurrentRepetition());
        List<String> text = new ArrayList<>(texts(chance, 1 + chance.nextInt(40)));
        text.addAll(text.subList(0, text.size() / 2));
        assertArrayEquals(IntStream.range(0, text.size()).toArray(), align(text, text));
    }

    @RepeatedTest(40)
    void everyUnchangedPartIsFoundWhereverItStands(RepetitionInfo seed) {
        Random chance = new Random(seed.getCurrentRepetition());
        List<String> older = new ArrayList<>(new HashSet<>(texts(chance, 30)));
        List<String> newer = new ArrayList<>(older);
        Collections.shuffle(newer, chance);
        int[] found = align(older, newer);
        for (int i = 0; i < found.length; i++) {
            assertEquals(newer.get(i), older.get(found[i]));
        }
    }

    @RepeatedTest(40)
    void aTextWithManyRepeatsIsMatchedAsFarAsItGoes(RepetitionInfo seed) {
        Random chance = new Random(seed.getCurrentRepetition());
        List<String> older =
                chance.ints(60, 0, 3).mapToObj(i -> "x".repeat(i + 1)).toList();
        List<String> newer =
                chance.ints(60, 0, 3).mapToObj(i -> "x".repeat(i + 1)).toList();
        int[] found = align(older, newer);
        Set<Integer> matched = Arrays.stream(found).boxed().collect(Collectors.toSet());
        for (String text : Set.of("x", "xx", "xxx")) {
            long same = IntStream.range(0, found.length)
                    .filter(i -> found[i] >= 0
                            && newer.get(i).equals(text)
                            && older.get(found[i]).equals(text))
                    .count();
            assertEquals(Math.min(Collections.frequency(older, text), Collections.frequency(newer, text)), same);
        }
        assertEquals(found.length, matched.size() + (matched.contains(-1) ? unmatched(found) - 1 : 0));
    }

    private static long unmatched(int[] found) {
        return Arrays.stream(found).filter(i -> i < 0).count();
    }

    @Test
    void anySizeIsAlignedInTime() {
        Random chance = new Random(7);
        List<String> older = texts(chance, 50_000);
        List<String> newer = edited(chance, older);
        List<String> other = texts(new Random(8), 50_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> align(older, newer));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> align(older, other));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> align(Collections.nCopies(20_000, "same"), Collections.nCopies(15_000, "same")));
    }

    private static int[] align(List<String> older, List<String> newer) {
        return Alignment.of(parts(older), parts(newer), Alignment.IN_PLACE);
    }

    private static List<Part> parts(List<String> texts) {
        return texts.stream().map(text -> Part.of(text, () -> text)).toList();
    }

    private static List<String> texts(Random chance, int size) {
        return IntStream.range(0, size).mapToObj(i -> text(chance)).toList();
    }

    private static String text(Random chance) {
        return IntStream.range(0, 3 + chance.nextInt(25))
                .mapToObj(i -> WORDS.get(chance.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    /** Some parts reworded, some dropped, some moved, some new. */
    private static List<String> edited(Random chance, List<String> older) {
        List<String> newer = new ArrayList<>();
        for (String text : older) {
            switch (chance.nextInt(12)) {
                case 0 -> newer.add(text.replaceFirst(" ", ", "));
                case 1 -> newer.add(text(chance));
                case 2 -> newer.add(chance.nextInt(newer.size() + 1), text);
                case 3 -> newer.add(text + " " + text(chance));
                case 4 -> {
                    // Dropped.
                }
                default -> newer.add(text);
            }
        }
        return newer;
    }
}
