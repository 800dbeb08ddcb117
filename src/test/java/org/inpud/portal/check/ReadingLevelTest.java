package org.inpud.portal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inpud.portal.check.control.ReadingLevel;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.Test;

/** How hard a text is to read, in numbers that grow with long sentences and long words. */
class ReadingLevelTest {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    @Test
    void wordsToASentenceAndTheShareOfLongOnesAddUp() {
        ReadingLevel level = ReadingLevel.of(List.of("Bring a lot of naloxone.", "It can save a life."), ENGLISH);
        assertEquals(new ReadingLevel(10, 50, 15), level);
    }

    @Test
    void harderTextsHaveHigherNumbers() {
        ReadingLevel easy = ReadingLevel.of(List.of("Call for help. ", "Stay with them."), ENGLISH);
        ReadingLevel hard = ReadingLevel.of(
                List.of("Immediately communicate with professional emergency practitioners and subsequently"
                        + " accompany the affected individual continuously."),
                ENGLISH);
        assertTrue(hard.lix() > easy.lix() + 20, hard + " " + easy);
    }

    @Test
    void scriptsThatLeaveVowelsOutAreMeasuredBySentencesOnly() {
        ReadingLevel arabic = ReadingLevel.of(List.of("اتصل لطلب المساعدة.", "ابقَ معهم."), LanguageTag.of("ar"));
        assertEquals(0, arabic.lix());
        assertEquals(25, arabic.perSentence());
    }

    @Test
    void numbersAndSignsAreNoWords() {
        assertEquals(new ReadingLevel(0, 0, 0), ReadingLevel.of(List.of("18 – 20", ""), ENGLISH));
    }
}
