package org.inpud.portal.release.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.document.control.Reading;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.entity.Licence;
import org.inpud.portal.publication.entity.Passage;
import org.inpud.portal.publication.entity.Segment;
import org.inpud.portal.release.entity.Concurrence;
import org.inpud.portal.release.entity.FrozenChange;
import org.inpud.portal.release.entity.Imprint;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.junit.jupiter.api.Test;

class ComposingTextTest {

    private final List<Passage> passages = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();

    {
        source(PassageKind.HEADING, 1, "A title");
        source(PassageKind.PARAGRAPH, 0, "One.", "Two.");
        source(PassageKind.HEADING, 2, "A part");
        source(PassageKind.PARAGRAPH, 0, "A fee of 10 USD.");
        source(PassageKind.PARAGRAPH, 0, "Call the police.");
        source(PassageKind.LIST_ITEM, 1, "Chairs");
        source(PassageKind.LIST_ITEM, 1, "Pens");
        source(PassageKind.PARAGRAPH, 0, "The end.");
    }

    private static final Map<String, String> SPANISH = Map.of(
            "s1", "Un título",
            "s2", "Uno.",
            "s3", "Dos <b>.",
            "s4", "Una parte",
            "s7", "Sillas",
            "s8", "Lápices",
            "s9", "Fin.");

    private void source(PassageKind kind, int level, String... sentences) {
        List<SourceSegment> source = new ArrayList<>();
        for (String sentence : sentences) {
            source.add(new SourceSegment(source.size(), sentence, ""));
        }
        Passage passage = Passage.of(
                null,
                "p" + (passages.size() + 1),
                new SourcePassage(passages.size(), kind, level, source, Map.of()),
                "");
        passages.add(passage);
        source.forEach(segment ->
                segments.add(Segment.of(passage, "s" + (segments.size() + 1), segments.size(), segment, "")));
    }

    private AdaptedText spanish() {
        Composition.Composed composed = Composition.compose(
                passages,
                segments,
                SPANISH,
                List.of(
                        new Composition.Change(1, "p4", Act.REPLACE, List.of("Un pago de 200 pesos.")),
                        new Composition.Change(2, "p5", Act.OMIT, List.of()),
                        new Composition.Change(3, "p7", Act.ADD_AFTER, List.of("Café"))));
        return new AdaptedText(
                composed.passages(),
                composed.versions(),
                List.of(change(1, Act.REPLACE, "A fee of 10 USD.", "Un pago de 200 pesos.")),
                TextPictures.NONE,
                "",
                composed.end());
    }

    private static FrozenChange change(int number, Act act, String source, String text) {
        return new FrozenChange(
                number,
                "p4",
                act,
                ChangeCode.UNIT,
                Optional.of(ChangeReason.COMPREHENSION),
                "Nadie paga en dólares.",
                "",
                source,
                text,
                Optional.empty(),
                Concurrence.NOT_ASKED);
    }

    @Test
    void theFirstHeadingIsTheTitleAndNoPartOfTheBody() {
        assertEquals(Optional.of("Un título"), spanish().title());
        assertEquals(PassageKind.PARAGRAPH, spanish().body().get(0).passage().kind());
    }

    @Test
    void theOriginalFormatGetsEveryPassageAsItsChangeWants() {
        List<PassageVersion> versions = spanish().versions();

        assertEquals(PassageVersion.translated(1, List.of("Uno.", "Dos <b>.")), bare(versions.get(1)));
        assertEquals(PassageVersion.replaced(3, List.of("Un pago de 200 pesos.")), bare(versions.get(3)));
        assertEquals(PassageVersion.omitted(4), bare(versions.get(4)));
        assertEquals(
                List.of("One.", "Two."),
                versions.get(1).cut().stream().map(SourceSegment::text).toList());
        assertEquals(List.of("Café"), versions.get(6).after().get(0).texts());
        assertEquals(7, spanish().end());
    }

    private static PassageVersion bare(PassageVersion version) {
        return version.cutAs(List.of());
    }

    @Test
    void changedStretchesStandAloneAndListsStayWhole() {
        ReadingMatter matter = new Typesetting(new Reading()).set(spanish().body(), picture -> Optional.empty());

        List<List<Integer>> changes =
                matter.blocks().stream().map(ReadingMatter.Block::changes).toList();
        assertEquals(List.of(List.of(), List.of(1), List.of(2), List.of(3), List.of()), changes);
        assertTrue(matter.blocks().get(2).isLeftOut());
        assertEquals("", matter.blocks().get(2).html().strip());
        assertTrue(matter.blocks().get(3).html().contains("Café"));
        assertTrue(matter.blocks().get(0).html().contains("Dos &lt;b&gt;."));
        assertEquals(List.of(new ReadingMatter.Part("h1", "Una parte")), matter.parts());
    }

    @Test
    void aSegmentWithoutARenderingKeepsTheWordsOfTheSource() {
        Composition.Composed composed = Composition.compose(passages, segments, Map.of(), List.of());

        assertEquals(List.of("One.", "Two."), composed.versions().get(1).targets());
    }

    @Test
    void theFilesSayWhatWasChangedAndWhereTheyComeFromAndNameNobody() {
        AdaptedText text = spanish();
        Colophon colophon = new Colophons(new EnglishWords()).write(facts(), text.changes());
        ReadingMatter matter = new Typesetting(new Reading()).set(text.body(), picture -> Optional.empty());
        LanguageTag es = LanguageTag.of("es");

        String page = new String(
                PageFile.write(es, LanguageTag.of("en"), "Un título", matter, colophon, Map.of()),
                StandardCharsets.UTF_8);
        String plain = new String(PageFile.plain("Un título", "Uno.", colophon), StandardCharsets.UTF_8);

        assertTrue(page.startsWith("<!doctype html>"), page.substring(0, 40));
        assertTrue(page.contains("<html lang=\"es\" dir=\"ltr\">"));
        assertTrue(page.contains("<h1>Un título</h1>"));
        assertTrue(page.contains("href=\"#c1\""));
        assertTrue(page.contains("Nadie paga en dólares."));
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("http:") || page.contains("https:"));
        for (String expected : List.of("Un título", "Uno.", "Nadie paga en dólares.", "CC BY 4.0", "1.0", "LANPUD")) {
            assertTrue(plain.contains(expected), expected);
        }
    }

    private static Colophons.Facts facts() {
        Imprint imprint = new Imprint(
                7,
                2,
                LanguageTag.of("en"),
                "A title",
                "Un título",
                LanguageTag.of("es"),
                Licence.CC_BY_4,
                false,
                false,
                "");
        return new Colophons.Facts(
                AdaptationId.parse("a-title.lanpud.es").orElseThrow(),
                "LANPUD",
                imprint,
                Optional.of(ReleaseNumber.FIRST),
                LocalDate.of(2026, 11, 22));
    }

    private static final class EnglishWords implements ReleaseWords {
        @Override
        public LanguageTag spokenTo(LanguageTag reader) {
            return LanguageTag.of("en");
        }

        @Override
        public String say(LanguageTag reader, String key, Map<String, Object> facts) {
            return key + facts;
        }

        @Override
        public String nameOf(LanguageTag language, LanguageTag reader) {
            return language.value();
        }

        @Override
        public String nameOf(LanguageTag language, Optional<String> country, LanguageTag reader) {
            return nameOf(language, reader)
                    + country.map(code -> " for " + code).orElse("");
        }

        @Override
        public String day(LanguageTag reader, LocalDate day) {
            return day.toString();
        }
    }
}
