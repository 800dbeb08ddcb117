package org.inpud.portal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"es, es", "FR-ca, fr-CA", "pt-BR, pt-BR", "zh-hant, zh-Hant", "sw, sw", "ckb, ckb"})
    void tagsAreKeptInCanonicalCase(String given, String kept) {
        assertEquals(kept, LanguageTag.of(given).value());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "xx", "english", "e", "es_MX", "es--mx", "und", "12", "es-", "../etc"})
    void whatNamesNoLanguageIsNoTag(String given) {
        assertTrue(LanguageTag.parse(given).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> LanguageTag.of(given));
    }

    @Test
    void aLanguageCoversItsVarietiesButNoVarietyCoversAnother() {
        assertTrue(LanguageTag.of("fr").covers(LanguageTag.of("fr-CA")));
        assertFalse(LanguageTag.of("fr-CA").covers(LanguageTag.of("fr")));
        assertFalse(LanguageTag.of("fr-CA").covers(LanguageTag.of("fr-FR")));
        assertFalse(LanguageTag.of("es").covers(LanguageTag.of("pt")));
    }

    @Test
    void arabicReadsFromRightToLeft() {
        assertEquals("rtl", LanguageTag.of("ar-EG").direction());
        assertEquals("ltr", LanguageTag.of("ru").direction());
    }
}
