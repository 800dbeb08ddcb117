package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.Test;

class SegmentingTest {

    private static List<String> french(String text) {
        return Segmenting.sentences(text, LanguageTag.of("fr"));
    }

    @Test
    void what_french_quotation_marks_enclose_stays_with_them() {
        assertEquals(
                List.of("« Nous sommes là. »", "Ensuite, ils partent."),
                french("« Nous sommes là. » Ensuite, ils partent."));
    }

    @Test
    void french_abbreviations_end_no_sentence() {
        assertEquals(List.of("Voir p. 12, et p. ex. Paris."), french("Voir p. 12, et p. ex. Paris."));
        assertEquals(List.of("Voir « La page »."), french("Voir « La page »."));
    }

    @Test
    void a_note_number_belongs_to_its_sentence() {
        assertEquals(List.of("Fondé en 2005.¹", "Depuis, il croît."), french("Fondé en 2005.¹ Depuis, il croît."));
    }

    @Test
    void sentences_of_other_scripts_are_found() {
        assertEquals(List.of("هل هذا آمن؟", "نعم."), Segmenting.sentences("هل هذا آمن؟ نعم.", LanguageTag.of("ar")));
        assertEquals(
                List.of("Это первое.", "Это второе."),
                Segmenting.sentences("Это первое. Это второе.", LanguageTag.of("ru")));
    }

    @Test
    void words_are_counted_without_codes_and_punctuation() {
        assertEquals(4, Words.count("Read {1}this{/1}, page 12 – ", LanguageTag.of("en")));
        assertEquals(0, Words.count("", LanguageTag.of("en")));
    }
}
