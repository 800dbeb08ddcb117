package org.inpud.portal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.inpud.portal.check.control.TermCheck;
import org.inpud.portal.check.entity.CheckFinding;
import org.inpud.portal.check.entity.CheckSeverity;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of the glossary that are said otherwise are told, forms of them are not. */
class TermCheckTest {

    private static final TermCheck SPANISH = glossary(
            "harm reduction", "reducción de daños",
            "drug user", "persona que usa drogas / PUD",
            "peer", "par",
            "sex work", "trabajo sexual",
            "sex worker", "persona trabajadora sexual",
            "OAT", "TAO (terapia)",
            "law", "ley");
    private static final TermCheck RUSSIAN = glossary(
            "harm reduction", "снижение вреда",
            "drug user", "человек, употребляющий наркотики",
            "community", "сообщество",
            "needle", "игла");
    private static final TermCheck ARABIC = glossary(
            "harm reduction", "الحد من الأضرار",
            "drug user", "شخص يستعمل المخدرات",
            "community", "مجتمع",
            "network", "شبكة",
            "right", "حق");

    private static TermCheck glossary(String... pairs) {
        return new TermCheck(java.util.stream.IntStream.range(0, pairs.length / 2)
                .mapToObj(at -> new TermEntry(LanguageTag.of("en"), pairs[2 * at], pairs[2 * at + 1], List.of(), ""))
                .toList());
    }

    private static List<Object> otherwise(TermCheck glossary, String source, String target) {
        return glossary.of(source, target).stream()
                .map(finding -> finding.facts().get("term"))
                .toList();
    }

    @Test
    void aTermThatIsSaidOtherwiseIsAHintThatNamesBoth() {
        CheckFinding finding = SPANISH.of("Harm reduction works.", "La disminución de riesgos funciona.")
                .get(0);

        assertEquals(CheckSeverity.HINT, finding.severity());
        assertEquals(Map.of("term", "harm reduction", "wanted", "reducción de daños"), finding.facts());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harm reduction works.           | La reducción de daños funciona.
            HARM REDUCTION                  | Reducción de daños
            Drug users know.                | Las personas que usan drogas saben.
            Drug users know.                | Las PUD saben.
            Ask {1}a peer{/1}.              | Pregunta a {1}tus pares{/1}.
            Sex workers and their laws      | Personas trabajadoras sexuales y sus leyes
            Porridge of oat                 | Gachas de avena
            Paperwork and lawns             | Papeleo y césped
            A compeer                       | Un compañero
            """)
    void formsOfTheTermAndOtherWordsAreNoFindingInSpanish(String source, String target) {
        assertEquals(List.of(), otherwise(SPANISH, source, target));
    }

    @Test
    void plantedDeparturesAreFoundInSpanish() {
        assertEquals(List.of("drug user"), otherwise(SPANISH, "Drug users know.", "Los adictos saben."));
        assertEquals(
                List.of("OAT", "peer"),
                otherwise(SPANISH, "OAT needs peers and more peers.", "La metadona pide gente y más gente."));
        assertEquals(List.of("sex worker"), otherwise(SPANISH, "A sex worker came.", "Vino una prostituta."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Programmes of harm reduction    | Программы снижения вреда
            Harm reduction saves lives.     | Снижением вреда спасают жизни.
            Drug users speak.               | Говорят люди: человека, употребляющего наркотики, слышно.
            Communities decide.             | Решают сообщества.
            Clean needles                   | Чистые иглы
            """)
    void formsOfTheTermAreNoFindingInRussian(String source, String target) {
        assertEquals(List.of(), otherwise(RUSSIAN, source, target));
    }

    @Test
    void plantedDeparturesAreFoundInRussian() {
        assertEquals(List.of("drug user"), otherwise(RUSSIAN, "Drug users speak.", "Говорят наркоманы."));
        assertEquals(List.of("harm reduction"), otherwise(RUSSIAN, "Harm reduction", "Профилактика рисков"));
        assertEquals(List.of("community"), otherwise(RUSSIAN, "The community decides.", "Решает общественность."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harm reduction                  | وبالحدّ من الأضرار
            Drug users                      | الأشخاص: كل شخص يستعمل المخدّرات
            Communities decide.             | تقرر المجتمعات.
            Our network                     | شبكتنا
            For the networks                | للشبكات
            """)
    void formsOfTheTermAreNoFindingInArabic(String source, String target) {
        assertEquals(List.of(), otherwise(ARABIC, source, target));
    }

    @Test
    void plantedDeparturesAreFoundInArabic() {
        assertEquals(List.of("drug user"), otherwise(ARABIC, "Drug users speak.", "يتكلم المدمنون."));
        assertEquals(List.of("harm reduction"), otherwise(ARABIC, "Harm reduction", "تقليل المخاطر"));
        assertEquals(List.of("network"), otherwise(ARABIC, "Our network", "جمعيتنا"));
    }

    @Test
    void sourcesInOtherScriptsAreReadToo() {
        TermCheck fromRussian = new TermCheck(
                List.of(new TermEntry(LanguageTag.of("ru"), "снижение вреда", "harm reduction", List.of(), "")));
        assertEquals(List.of("снижение вреда"), otherwise(fromRussian, "О снижении вреда", "On lowering risks"));
        assertEquals(List.of(), otherwise(fromRussian, "О снижении вреда", "On harm reduction"));
        TermCheck fromArabic =
                new TermCheck(List.of(new TermEntry(LanguageTag.of("ar"), "شبكة", "réseau", List.of(), "")));
        assertEquals(List.of("شبكة"), otherwise(fromArabic, "في الشبكات", "Dans les groupes"));
        assertEquals(List.of(), otherwise(fromArabic, "وبالشبكة", "Par le réseau"));
    }

    @Test
    void whereWordsAreNotPartedTheTermIsLookedForAsItIs() {
        TermCheck thai = glossary("harm reduction", "การลดอันตราย");
        assertEquals(List.of(), otherwise(thai, "Harm reduction works.", "เพราะการลดอันตรายได้ผล"));
        assertEquals(List.of("harm reduction"), otherwise(thai, "Harm reduction works.", "ได้ผล"));
    }

    @Test
    void nothingIsSaidOfWhatIsEmptyOrWithoutAGlossary() {
        assertEquals(List.of(), SPANISH.of("Harm reduction", ""));
        assertEquals(List.of(), TermCheck.NOTHING.of("Harm reduction", "Otra cosa"));
    }
}
