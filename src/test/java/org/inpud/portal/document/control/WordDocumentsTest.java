package org.inpud.portal.document.control;

import static org.inpud.portal.document.control.Documents.merged;
import static org.inpud.portal.document.control.Documents.reading;
import static org.inpud.portal.document.control.Documents.taken;
import static org.inpud.portal.document.control.Documents.texts;
import static org.inpud.portal.document.control.Documents.unchanged;
import static org.inpud.portal.document.control.WordFile.heading;
import static org.inpud.portal.document.control.WordFile.item;
import static org.inpud.portal.document.control.WordFile.link;
import static org.inpud.portal.document.control.WordFile.note;
import static org.inpud.portal.document.control.WordFile.paragraph;
import static org.inpud.portal.document.control.WordFile.plain;
import static org.inpud.portal.document.control.WordFile.run;
import static org.inpud.portal.document.control.WordFile.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordDocumentsTest {

    private static final LanguageTag FRENCH = LanguageTag.of("fr");
    private static final String PART = "word/document.xml";

    private static byte[] file;
    private static SourceDocument document;

    @BeforeAll
    static void takeApart() {
        file = WordFile.withBody(
                        heading(1, "Safer use"),
                        paragraph(
                                run("", "Read "),
                                run("<w:b/>", "this"),
                                run("", " first. Then go to "),
                                link("our page"),
                                run("", ".")),
                        item(0, "Water"),
                        item(1, "Clean water"),
                        item(0, "Filters"),
                        table(new String[] {"Substance", "Dose"}, new String[] {"Naloxone", "0.4 mg"}),
                        paragraph(run("", "With a note"), note(), run("", ". And {braces}.")))
                .bytes();
        document = taken(file, "guide.docx");
    }

    @Test
    void every_block_becomes_a_passage_of_its_kind() {
        List<PassageKind> kinds =
                document.passages().stream().map(SourcePassage::kind).toList();

        assertEquals(
                List.of(
                        PassageKind.HEADING,
                        PassageKind.PARAGRAPH,
                        PassageKind.LIST_ITEM,
                        PassageKind.LIST_ITEM,
                        PassageKind.LIST_ITEM,
                        PassageKind.CELL,
                        PassageKind.CELL,
                        PassageKind.CELL,
                        PassageKind.CELL,
                        PassageKind.PARAGRAPH,
                        PassageKind.NOTE),
                kinds);
        assertEquals(
                List.of(1, 0, 1, 2, 1),
                document.passages().stream().map(SourcePassage::level).limit(5).toList());
    }

    @Test
    void sentences_become_segments_with_numbered_codes() {
        assertEquals(
                List.of("Read {1}this{/1} first.", "Then go to {1}our page{/1}."),
                texts(document.passages().get(1)));
        assertEquals(
                List.of("With a note{1/}.", "And {{braces}."),
                texts(document.passages().get(9)));
    }

    @Test
    void bold_and_links_are_seen_in_the_reading_text() {
        String html = new Reading().html(reading(document));

        assertTrue(html.contains("<h1>Safer use</h1>"), html);
        assertTrue(
                html.contains("<p>Read <strong>this</strong> first. Then go to "
                        + "<a href=\"https://inpud.net/\" rel=\"noopener noreferrer\">our page</a>.</p>"),
                html);
        assertTrue(
                html.contains("<ol>\n<li>Water<ul>\n<li>Clean water</li>\n</ul>\n</li>\n<li>Filters</li>\n</ol>"),
                html);
        assertTrue(html.contains("<tr><td>Substance</td><td>Dose</td></tr>"), html);
        assertTrue(html.contains("<section class=\"notes\">\n<p>A note.</p>\n</section>"), html);
    }

    @Test
    void an_unchanged_merge_has_the_same_passages() {
        byte[] merged = merged(file, document, FRENCH, unchanged(document));

        assertEquals(document.passages(), taken(merged, "guide.docx").passages());
    }

    @Test
    void a_translation_takes_the_place_of_the_source_and_keeps_its_codes() {
        byte[] merged = merged(
                file,
                document,
                FRENCH,
                PassageVersion.translated(0, List.of("Usage à moindre risque")),
                PassageVersion.translated(1, List.of("Lisez d’abord {1}ceci{/1}.", "Allez à {1}notre page{/1}.")));

        SourceDocument again = taken(merged, "guide.docx");
        assertEquals(List.of("Usage à moindre risque"), texts(again.passages().get(0)));
        assertEquals(
                List.of("Lisez d’abord {1}ceci{/1}.", "Allez à {1}notre page{/1}."),
                texts(again.passages().get(1)));
        assertEquals(texts(document).subList(2, 11), texts(again).subList(2, 11));
    }

    @Test
    void broken_codes_never_break_the_file() {
        byte[] merged = merged(
                file,
                document,
                FRENCH,
                PassageVersion.translated(1, List.of("{/1}Lisez {1}ceci {9} {{5}", "Allez {/1}à {1}notre{1} page")));

        assertEquals(11, taken(merged, "guide.docx").passages().size());
    }

    @Test
    void an_omitted_paragraph_leaves_and_an_omitted_cell_is_emptied() {
        byte[] merged = merged(file, document, FRENCH, PassageVersion.omitted(3), PassageVersion.omitted(7));

        SourceDocument again = taken(merged, "guide.docx");
        assertEquals(9, again.passages().size());
        assertFalse(texts(again).contains(List.of("Clean water")));
        assertFalse(texts(again).contains(List.of("Naloxone")));
        assertEquals(4, count(WordFile.read(merged, PART), "<w:tc>"));
        assertFalse(Markers.isIn(WordFile.read(merged, PART)));
    }

    @Test
    void replaced_and_added_passages_stand_in_the_style_of_their_neighbours() {
        byte[] merged = merged(
                file,
                document,
                FRENCH,
                PassageVersion.replaced(1, List.of("Autre chose.", "Encore.")),
                PassageVersion.translated(2, List.of("De l’eau"))
                        .with(
                                List.of(new AddedPassage(List.of("Avant"))),
                                List.of(new AddedPassage(List.of("Après <1> & {{2}")))));

        SourceDocument again = taken(merged, "guide.docx");
        assertEquals(
                List.of(
                        List.of("Safer use"),
                        List.of("Autre chose.", "Encore."),
                        List.of("Avant"),
                        List.of("De l’eau"),
                        List.of("Après <1> & {{2}")),
                texts(again).subList(0, 5));
        assertEquals(PassageKind.LIST_ITEM, again.passages().get(2).kind());
        assertEquals(PassageKind.LIST_ITEM, again.passages().get(4).kind());
    }

    @Test
    void what_belongs_at_the_end_stands_behind_a_table_that_ends_the_document() {
        byte[] ending = WordFile.withBody(paragraph(run("", "Before.")), table(new String[] {"One", "Two"}))
                .bytes();
        SourceDocument taken = taken(ending, "guide.docx");
        byte[] merged = merged(
                ending,
                taken,
                FRENCH,
                PassageVersion.translated(0, List.of("Avant."))
                        .with(List.of(), List.of(new AddedPassage(List.of("À la fin"), true))));

        SourceDocument again = taken(merged, "guide.docx");
        assertEquals(
                List.of(List.of("Avant."), List.of("One"), List.of("Two"), List.of("À la fin")),
                texts(again).subList(0, 4));
        assertEquals(PassageKind.PARAGRAPH, again.passages().get(3).kind());
    }

    @Test
    void an_omitted_passage_can_have_additions() {
        byte[] merged = merged(
                file,
                document,
                FRENCH,
                PassageVersion.omitted(0).with(List.of(), List.of(new AddedPassage(List.of("Un autre titre")))));

        SourceDocument again = taken(merged, "guide.docx");
        assertEquals(List.of("Un autre titre"), texts(again.passages().get(0)));
        assertEquals(PassageKind.HEADING, again.passages().get(0).kind());
        assertEquals(11, again.passages().size());
    }

    @Test
    void a_right_to_left_translation_is_set_right_to_left() {
        byte[] merged = merged(
                file, document, LanguageTag.of("ar"), PassageVersion.translated(0, List.of("استخدام أكثر أمانًا")));

        assertTrue(WordFile.read(merged, PART).contains("<w:bidi"), WordFile.read(merged, PART));
    }

    @Test
    void what_was_bold_large_and_slanted_is_so_from_the_right() {
        byte[] bold = WordFile.withBody(
                        WordFile.paragraph(run("<w:b/><w:sz w:val=\"32\"/>", "Safer use")),
                        WordFile.paragraph(run("<w:b w:val=\"0\"/><w:i/>", "Nobody is alone")),
                        WordFile.paragraph(run("<w:sz w:val=\"20\"/><w:szCs w:val=\"24\"/>", "Carry naloxone")))
                .bytes();
        SourceDocument source = taken(bold, "guide.docx");
        byte[] merged = merged(
                bold,
                source,
                LanguageTag.of("ar"),
                PassageVersion.translated(0, List.of("استخدام أكثر أمانًا")),
                PassageVersion.translated(1, List.of("لا أحد وحده")),
                PassageVersion.translated(2, List.of("احمل النالوكسون")));
        String content = WordFile.read(merged, PART);

        assertTrue(content.contains("<w:b/><w:bCs/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"), content);
        assertTrue(content.contains("<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/><w:i/><w:iCs/>"), content);
        assertTrue(content.contains("<w:szCs w:val=\"24\"/>"), content);
        assertFalse(WordFile.read(merged(bold, source, FRENCH), PART).contains("<w:bCs"));
    }

    @Test
    void a_style_is_as_bold_from_the_right() {
        byte[] styled = WordFile.withBody(WordFile.heading(1, "Safer use"))
                .part(
                        "word/styles.xml",
                        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/>"
                                + "<w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr></w:style></w:styles>")
                .bytes();
        byte[] merged = merged(
                styled,
                taken(styled, "guide.docx"),
                LanguageTag.of("fa"),
                PassageVersion.translated(0, List.of("مصرف ایمن‌تر")));
        String styles = WordFile.read(merged, "word/styles.xml");

        assertTrue(styles.contains("<w:b/><w:bCs/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"), styles);
    }

    @Test
    void as_many_targets_are_wanted_as_there_are_segments() {
        PassageVersion tooFew = PassageVersion.translated(1, List.of("une seule"));

        assertThrows(IllegalArgumentException.class, () -> merged(file, document, FRENCH, tooFew));
    }

    @Test
    void a_paragraph_without_text_stays_though_it_is_no_passage() {
        byte[] original = WordFile.withBody(plain("One"), "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>", plain("Two"))
                .bytes();
        SourceDocument pages = taken(original, "pages.docx");

        byte[] merged = merged(original, pages, FRENCH, unchanged(pages));

        assertEquals(3, pages.passages().size(), "two paragraphs and the note");
        assertEquals(3, count(WordFile.read(merged, PART), "</w:p>"));
    }

    @Test
    void a_lost_half_of_an_element_does_not_break_the_file() {
        byte[] original = WordFile.withBody(paragraph(
                        run("", "Before "), "<w:dir w:val=\"rtl\">", run("", "within"), "</w:dir>", run("", " after.")))
                .bytes();
        SourceDocument directed = taken(original, "directed.docx");

        for (String lost : List.of("Sans codes.", "Une moitié{1/}.", "L’autre{2/}.", "À l’envers{2/}{1/}.")) {
            byte[] merged = merged(original, directed, FRENCH, PassageVersion.translated(0, List.of(lost)));
            assertEquals(2, taken(merged, "directed.docx").passages().size(), lost);
        }
    }

    private static int count(String text, String wanted) {
        return text.split(wanted, -1).length - 1;
    }
}
