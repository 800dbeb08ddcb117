package org.inpud.portal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Refusal;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = new Messages();

    @Test
    void theNearestLanguageSpeaks() {
        assertEquals(LanguageTag.of("fr"), Messages.nearest(LanguageTag.of("fr-CA")));
        assertEquals(LanguageTag.of("en"), Messages.nearest(LanguageTag.of("sw")));
    }

    @Test
    void theLanguageThatABrowserLikesBestIsTaken() {
        assertEquals(LanguageTag.of("ru"), Messages.accepted("de;q=0.9, ru;q=0.8, en;q=0.1"));
        assertEquals(LanguageTag.of("en"), Messages.accepted("de"));
        assertEquals(LanguageTag.of("en"), Messages.accepted(";;;"));
        assertEquals(LanguageTag.of("en"), Messages.accepted(null));
    }

    @Test
    void arabicCountsInWesternDigits() {
        Refusal refusal = Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", 20_000));
        String sentence = messages.of(LanguageTag.of("ar"), refusal);
        assertEquals(true, sentence.matches("(?s).*20[.,]000.*"), sentence);
    }

    @Test
    void daysAreWrittenAsTheLanguageWritesThem() {
        assertEquals("3 de octubre de 2026", messages.day(LanguageTag.of("es"), LocalDate.of(2026, 10, 3)));
    }

    @Test
    void aMomentSaysItsZoneAndEnglishPutsTheDayFirst() {
        Instant moment = Instant.parse("2026-10-03T18:04:59Z");
        assertEquals("3 Oct 2026, 18:04 UTC", messages.moment(LanguageTag.of("en"), moment));
        assertEquals("3 October 2026", messages.day(LanguageTag.of("en"), LocalDate.of(2026, 10, 3)));
        for (LanguageTag language : Messages.LANGUAGES) {
            String written = messages.moment(language, moment);
            assertTrue(written.contains("18:04") && written.endsWith(" UTC") && written.contains("2026"), written);
        }
    }

    @Test
    void countsCarryTheMarksOfTheLanguage() {
        assertEquals("12,480", messages.number(LanguageTag.of("en"), 12_480));
        assertEquals("12\u00a0480", messages.number(LanguageTag.of("ru"), 12_480));
        assertTrue(messages.number(LanguageTag.of("ar"), 12_480).startsWith("12"));
    }

    @Test
    void languagesAreNamedInTheirOwnAndInOtherLanguages() {
        assertEquals("Español", messages.ownNameOf(LanguageTag.of("es")));
        assertEquals("испанский", messages.nameOf(LanguageTag.of("es"), LanguageTag.of("ru")));
    }
}
