package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import net.sf.okapi.lib.segmentation.SRXDocument;
import net.sf.okapi.lib.segmentation.SRXSegmenter;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.Test;

class SegmentingTest {

    private static final LanguageTag EN = LanguageTag.of("en");

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
    void an_address_is_not_cut_however_long_it_is() {
        String address = "https://pictures.example.org/people/who/use/drugs/portraits?size=180";
        assertEquals(List.of("See " + address + " for it."), Segmenting.sentences("See " + address + " for it.", EN));
    }

    @Test
    void codes_that_close_stay_with_the_sentence_before_them() {
        TextFragment text = new TextFragment("Stay ");
        text.append(TagType.OPENING, "b", "<b>");
        text.append("safe.");
        text.append(TagType.CLOSING, "b", "</b>");
        text.append(" ");
        text.append(TagType.OPENING, "i", "<i>");
        text.append("Test first.");
        text.append(TagType.CLOSING, "i", "</i>");
        TextContainer container = new TextContainer(text);
        Segmenting.cut(container, EN);
        assertEquals(
                List.of("Stay <b>safe.</b>", "<i>Test first.</i>"),
                container.getSegments().asList().stream().map(Object::toString).toList());
    }

    /** Our way of applying the rules is Okapi’s, only quicker. */
    @Test
    void sentences_end_where_okapi_itself_ends_them() {
        Map<String, String> texts = Map.of(
                "en",
                        "Dr. Smith came at 5 p.m. on Jan. 3. He saw the U.S. team (e.g. nurses). Why? Because! Wait... No.",
                "fr", "M. Dupont, cf. p. 12, arrive. Il dit : « Bonjour. » Puis il part… Ensuite ? Rien.",
                "es", "El Sr. Pérez llegó a las 3.15 h. ¿Por qué? ¡No sé! Vive en EE. UU. desde ene. 2001. Fin.",
                "ru", "См. стр. 5 и т. д. Иванов И. И. пришёл в 10:30. Зачем? Не знаю! «Да.» Так и было...",
                "ar", "هل هذا آمن؟ نعم. انظر ص. 5. شكرا! وبعد ذلك: لا شيء.",
                "pt", "O Dr. Silva chegou. Por quê? Não sei! Ver pág. 3, etc. Fim da história...",
                "de", "Z. B. am 3. Mai kam Dr. Maier an. Warum? Das weiß man nicht. Ende d. J. ging er.");
        texts.forEach((language, text) ->
                assertEquals(byOkapi(text, language), Segmenting.sentences(text, LanguageTag.of(language)), language));
    }

    private static List<String> byOkapi(String text, String language) {
        SRXDocument rules = SegmentationRules.load();
        ISegmenter segmenter = rules.compileLanguageRules(LocaleId.fromBCP47(language), new SRXSegmenter());
        segmenter.computeSegments(new TextContainer(text));
        return segmenter.getRanges().stream()
                .map(range -> text.substring(range.start, range.end))
                .toList();
    }

    /** What is counted without Unicode’s rules is what they count. */
    @Test
    void wordsAreCountedAsUnicodeFindsThem() {
        Random random = new Random(7);
        String signs = "aAbé ßœ.,;:!?'’“”«»…–—-()[]/\"_1 20°ªº·漢я\u0301\t\u00A0\u00AD";
        for (String tag : List.of("en", "fr", "es", "fi", "ru")) {
            LanguageTag language = LanguageTag.of(tag);
            for (int round = 0; round < 20_000; round++) {
                StringBuilder text = new StringBuilder();
                for (int length = random.nextInt(12); length > 0; length--) {
                    text.append(signs.charAt(random.nextInt(signs.length())));
                }
                BreakIterator words = BreakIterator.getWordInstance(language.locale());
                words.setText(text.toString());
                int expected = 0;
                while (words.next() != BreakIterator.DONE) {
                    expected += words.getRuleStatus() == BreakIterator.WORD_NONE ? 0 : 1;
                }
                assertEquals(expected, Words.count(text.toString(), language), tag + " “" + text + "”");
            }
        }
    }

    @Test
    void words_are_counted_without_codes_and_punctuation() {
        assertEquals(4, Words.count("Read {1}this{/1}, page 12 – ", LanguageTag.of("en")));
        assertEquals(0, Words.count("", LanguageTag.of("en")));
    }
}
