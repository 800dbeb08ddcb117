package org.inpud.portal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inpud.portal.check.control.SegmentChecks;
import org.inpud.portal.check.control.TextChecks;
import org.inpud.portal.check.entity.Check;
import org.inpud.portal.check.entity.CheckFinding;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks find what is wrong and stay silent on what is right. */
class SegmentChecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Open the door.|es|Abre la puerta.",
                "Open the door at 18:00.|es|Abre la puerta a las 6 p. m.",
                "It cost 1,000.5 dollars.|fr|Cela a coûté 1 000,5 dollars.",
                "It cost 1,000.5 dollars.|ar|بلغت الكلفة ١٬٠٠٠٫٥ دولار.",
                "Nine networks in 2026.|ru|Девять сетей в 2026 году.",
                "12 people came.|es|Vinieron doce personas.",
                "Who comes to the door?|ar|من يأتي إلى الباب؟",
                "Who comes to the door?|el|Ποιος έρχεται στην πόρτα;",
                "We open the door.|th|เราเปิดประตู",
                "See {1}our page{/1} today.|es|Mira hoy {1}nuestra página{/1}.",
                "INPUD|es|INPUD",
                "https://inpud.net/plan-2025|es|https://inpud.net/plan-2025",
                "On 3 May 2025 we met.|es|Nos reunimos el 3 de mayo de 2025.",
                "“We are here.”|fr|« Nous sommes là. »",
                "Naïve façades à l’été|es|Façades ingenuas en verano",
            })
    void staysSilentOnWhatIsRight(String source, String language, String target) {
        assertEquals(List.of(), checks(source, language, target));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Open the door.|es|'  '|EMPTY",
                "See {1}our page{/1}.|es|Mira nuestra página.|CODES",
                "See {1}our page{/1}.|es|Mira {/1}nuestra página{1}.|CODES",
                "See the page{1/}.|es|Mira la página{1/}{1/}.|CODES",
                "Open the door.|ru|Íåïðåäíàìåðåííûå двери.|UNUSABLE",
                "Open the door.|fr|Ouvrez la porte Ã©.|UNUSABLE",
                "We open the door for people.|es|We open the door for people.|SAME_AS_SOURCE",
                "It lasted from 2019 to 2024.|es|Duró de 2019 a 2042.|NUMBERS",
                "It lasted 45 minutes.|es|Duró unos minutos.|NUMBERS",
                "Open the door.|es|' Abre la puerta.'|SPACES",
                "Open the door.|es|Abre  la puerta.|SPACES",
                "Who comes to the door?|es|Quién viene a la puerta.|END_PUNCTUATION",
            })
    void findsWhatIsWrong(String source, String language, String target, Check check) {
        assertEquals(List.of(check), checks(source, language, target));
    }

    @Test
    void suggestsTheTextWithoutTheSpace() {
        CheckFinding finding = SegmentChecks.of("Open.", LanguageTag.of("en"), "Abre. ", LanguageTag.of("es"))
                .get(0);
        assertEquals("Abre.", finding.suggestion().orElseThrow());
        assertEquals(5, finding.span().orElseThrow().start());
        assertEquals(6, finding.span().orElseThrow().end());
    }

    @Test
    void aTextByItselfIsCheckedForWhatItShows() {
        assertEquals(
                List.of(Check.UNUSABLE, Check.SPACES),
                TextChecks.of("A \uFFFD  b").stream().map(CheckFinding::check).toList());
    }

    private static List<Check> checks(String source, String language, String target) {
        return SegmentChecks.of(source, LanguageTag.of("en"), target, LanguageTag.of(language)).stream()
                .map(CheckFinding::check)
                .toList();
    }
}
