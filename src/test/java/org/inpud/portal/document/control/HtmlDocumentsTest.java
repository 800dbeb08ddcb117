package org.inpud.portal.document.control;

import static org.inpud.portal.document.control.Documents.mergedText;
import static org.inpud.portal.document.control.Documents.reading;
import static org.inpud.portal.document.control.Documents.taken;
import static org.inpud.portal.document.control.Documents.texts;
import static org.inpud.portal.document.control.Documents.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.Test;

class HtmlDocumentsTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="UTF-8"><title>Guide</title><script>if (1 < 2) { go(); }</script></head>
            <body>
            <h2 id="top" class="big">Safer use</h2>
            <p>Read <b>this</b> first. <img src="a.png" alt="A vial"> Then rest.</p>
            <ul><li>Water<li>Filters</ul>
            <table><tr><th>Dose<td>0.4</table>
            <p>https://inpud.net/</p>
            </body></html>
            """;

    private final SourceDocument document = taken(PAGE, "guide.html");

    @Test
    void every_block_becomes_a_passage_of_its_kind() {
        assertEquals(
                List.of(
                        "PARAGRAPH0 Guide",
                        "HEADING2 Safer use",
                        "PICTURE0 A vial",
                        "PARAGRAPH0 Read {1}this{/1} first. {1/} Then rest.",
                        "LIST_ITEM1 Water",
                        "LIST_ITEM1 Filters",
                        "CELL0 Dose"),
                document.passages().stream()
                        .map(passage ->
                                passage.kind().name() + passage.level() + " " + String.join(" ", texts(passage)))
                        .toList());
    }

    @Test
    void an_unchanged_merge_is_the_same_page() {
        String merged = mergedText(PAGE, document, unchanged(document));

        assertEquals(PAGE.replace("lang=\"en\"", "lang=\"fr\" dir=\"ltr\""), merged);
    }

    @Test
    void omitted_blocks_go_and_added_ones_look_like_their_neighbours() {
        AddedPassage added = new AddedPassage(List.of("A < B"));
        String merged = mergedText(
                PAGE,
                document,
                PassageVersion.kept(1).with(List.of(), List.of(added)),
                PassageVersion.omitted(4),
                PassageVersion.kept(5).with(List.of(added), List.of()));

        assertTrue(
                merged.contains("<h2 id=\"top\" class=\"big\">Safer use</h2><h2 class=\"big\">A &lt; B</h2>"), merged);
        assertTrue(merged.contains("<ul><li>A &lt; B</li><li>Filters</ul>"), merged);
    }

    @Test
    void arabic_pages_run_from_the_right() {
        byte[] content = PAGE.getBytes(StandardCharsets.UTF_8);
        String merged = new String(
                Documents.merged(content, document, LanguageTag.of("ar"), unchanged(document)), StandardCharsets.UTF_8);

        assertTrue(merged.contains("<html lang=\"ar\" dir=\"rtl\">"), merged);
    }

    @Test
    void a_page_in_an_old_code_page_goes_out_in_unicode() {
        String page = "<html><head><meta charset=\"windows-1252\"></head><body><p>caf\u00e9</body></html>";
        byte[] content = page.getBytes(Charset.forName("windows-1252"));
        SourceDocument taken = taken(content, "old.html");
        String merged = new String(
                Documents.merged(content, taken, LanguageTag.of("fr"), unchanged(taken)), StandardCharsets.UTF_8);

        assertEquals(List.of("caf\u00e9"), texts(taken.passages().get(0)));
        assertTrue(merged.contains("charset=\"UTF-8\"") && merged.contains("caf\u00e9"), merged);
    }

    @Test
    void words_on_two_lines_are_read_as_two() {
        SourceDocument taken = taken("<p>Open<br>early<br/>today</p>", "page.html");

        assertEquals(List.of(List.of("Open{1/}early{2/}today")), texts(taken));
        assertEquals("<p>Open<br>early<br>today</p>\n", new Reading().html(reading(taken)));
        assertEquals("Open\nearly\ntoday", new Reading().text(reading(taken)).strip());
    }
}
