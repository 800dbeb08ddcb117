package org.inpud.portal.document.control;

import static org.inpud.portal.document.control.Documents.merged;
import static org.inpud.portal.document.control.Documents.reading;
import static org.inpud.portal.document.control.Documents.taken;
import static org.inpud.portal.document.control.Documents.texts;
import static org.inpud.portal.document.control.Documents.unchanged;
import static org.inpud.portal.document.control.OdtFile.bold;
import static org.inpud.portal.document.control.OdtFile.heading;
import static org.inpud.portal.document.control.OdtFile.list;
import static org.inpud.portal.document.control.OdtFile.note;
import static org.inpud.portal.document.control.OdtFile.picture;
import static org.inpud.portal.document.control.OdtFile.plain;
import static org.inpud.portal.document.control.OdtFile.table;
import static org.inpud.portal.document.control.OdtFile.unseen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OdtDocumentsTest {

    private static final LanguageTag FRENCH = LanguageTag.of("fr");

    private static byte[] file;
    private static SourceDocument document;

    @BeforeAll
    static void takeApart() {
        file = OdtFile.withBody(
                        heading(2, "Safer use"),
                        plain("Rea" + unseen("d ") + bold("th") + bold("is") + " first<text:line-break/>and then"
                                + "<text:s/>rest." + note("A note.")),
                        list(plain("Water") + list(plain("Clean water")), plain("Filters")),
                        table(new String[] {"Dose", "0.4"}, new String[] {"Time", "https://inpud.net/"}),
                        plain(picture("A vial")))
                .bytes();
        document = taken(file, "guide.odt");
    }

    private static String content(byte[] merged) {
        return WordFile.read(merged, "content.xml");
    }

    @Test
    void every_block_becomes_a_passage_of_its_kind() {
        assertEquals(
                List.of(
                        "HEADING2",
                        "PARAGRAPH0",
                        "NOTE0",
                        "LIST_ITEM1",
                        "LIST_ITEM2",
                        "LIST_ITEM1",
                        "CELL0",
                        "CELL0",
                        "PICTURE0",
                        "PARAGRAPH0"),
                document.passages().stream()
                        .map(passage -> passage.kind().name() + passage.level())
                        .toList());
    }

    @Test
    void inline_marks_are_codes_where_a_reader_sees_them() {
        assertEquals(
                List.of("Read {1}this{/1} first{2/}and then rest.{3/}"),
                texts(document.passages().get(1)));
        assertEquals(List.of("A vial"), texts(document.passages().get(8)));
        assertEquals(List.of("Safer use, page {1/}"), texts(document.passages().get(9)));
    }

    @Test
    void numbers_and_addresses_alone_are_shown_but_not_offered() {
        String html = new Reading().html(reading(document));

        assertTrue(html.contains("<tr><td>Dose</td><td>0.4</td></tr>"), html);
        assertTrue(
                html.contains("<ul>\n<li>Water<ol>\n<li>Clean water</li>\n</ol>\n</li>\n<li>Filters</li>\n</ul>"),
                html);
        assertTrue(html.contains("Read <strong>this</strong> first<br>and then rest."), html);
    }

    @Test
    void an_unchanged_merge_is_the_same_text() {
        byte[] merged = merged(file, document, Documents.ENGLISH, unchanged(document));

        assertEquals(document.passages(), taken(merged, "guide.odt").passages());
        assertEquals(
                content(file).replaceAll(" ?/>", "/>").length(),
                content(merged).replaceAll(" ?/>", "/>").length(),
                60);
    }

    @Test
    void the_media_type_comes_first_and_is_not_compressed() {
        byte[] merged = merged(file, document, FRENCH, unchanged(document));

        assertEquals(
                "mimetypeapplication/vnd.oasis.opendocument.text",
                new String(merged, 30, 47, StandardCharsets.US_ASCII));
    }

    @Test
    void a_translation_keeps_codes_notes_and_styles() {
        byte[] merged = merged(
                file,
                document,
                FRENCH,
                PassageVersion.translated(1, List.of("{1}Ceci{/1}  d’abord{3/}")),
                PassageVersion.translated(8, List.of("Une fiole")));

        assertTrue(
                content(merged)
                        .contains(
                                "<text:span text:style-name=\"B\">Ceci</text:span> <text:s text:c=\"1\"/>d’abord<text:note"),
                content(merged));
        assertTrue(content(merged).contains("<svg:desc>Une fiole</svg:desc>"), content(merged));
        assertTrue(WordFile.read(merged, "styles.xml").contains("fo:language=\"fr\""));
    }

    @Test
    void a_note_outlives_a_translation_that_forgets_it() {
        byte[] merged = merged(file, document, FRENCH, PassageVersion.translated(1, List.of("Ceci")));

        assertTrue(content(merged).contains("A note."), content(merged));
    }

    @Test
    void omitted_passages_go_and_added_ones_look_like_their_neighbours() {
        AddedPassage added = new AddedPassage(List.of("New."));
        byte[] merged = merged(
                file,
                document,
                FRENCH,
                PassageVersion.omitted(0),
                PassageVersion.omitted(4),
                PassageVersion.kept(5).with(List.of(added), List.of(added)),
                PassageVersion.omitted(6));
        String content = content(merged);

        assertFalse(content.contains("Safer use"), content);
        assertTrue(
                content.contains("<text:list-item><text:p>Water</text:p></text:list-item>"
                        + "<text:list-item><text:p>New.</text:p></text:list-item>"
                        + "<text:list-item><text:p>Filters</text:p></text:list-item>"
                        + "<text:list-item><text:p>New.</text:p></text:list-item></text:list>"),
                content);
        assertTrue(content.contains("<table:table-cell><text:p/></table:table-cell>"), content);
    }

    @Test
    void arabic_runs_from_the_right() {
        byte[] merged = merged(file, document, LanguageTag.of("ar"), unchanged(document));
        String styles = WordFile.read(merged, "styles.xml");

        assertTrue(styles.contains("<style:page-layout-properties style:writing-mode=\"rl-tb\"/>"), styles);
        assertTrue(styles.contains("<style:paragraph-properties style:writing-mode=\"rl-tb\"/>"), styles);
        assertTrue(styles.contains("style:language-complex=\"ar\""), styles);
        String content = WordFile.read(merged, "content.xml");
        assertTrue(content.contains("style:font-weight-complex=\"bold\""), content);
    }
}
