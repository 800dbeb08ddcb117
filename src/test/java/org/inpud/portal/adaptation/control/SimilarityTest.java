package org.inpud.portal.adaptation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Sentences are compared by their words. */
class SimilarityTest {

    @Test
    void oneWordOfTenIsTenOfAHundred() {
        Similarity sentence = Similarity.to("Open the door at six and wait for the people");
        assertEquals(100, sentence.of("Open the door at six and wait for the people"));
        assertEquals(90, sentence.of("Open the door at ten and wait for the people"));
        assertEquals(99, sentence.of("open  the door at six and wait for the people"));
        assertEquals(0, sentence.of(""));
    }

    @Test
    void wordsPutInCountAgainstTheLongerSentence() {
        assertEquals(75, Similarity.to("Bring clean water").of("Bring much clean water"));
        assertEquals(0, Similarity.to("Bring water").of("جلب الماء معك"));
    }
}
