package org.inpud.portal.document.control;

import static org.inpud.portal.document.control.Documents.mergedText;
import static org.inpud.portal.document.control.Documents.reading;
import static org.inpud.portal.document.control.Documents.taken;
import static org.inpud.portal.document.control.Documents.texts;
import static org.inpud.portal.document.control.Documents.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.document.entity.SourcePassage;
import org.junit.jupiter.api.Test;

class MarkdownDocumentsTest {

    private static final String GUIDE = """
            # Safer use

            Read **this** first. Then go to [our page](https://inpud.net/), which
            is short.

            - Water
              - Clean water
            - Filters

            1. Breathe

            > A quotation.

            | Substance | Dose |
            |-----------|------|
            | Naloxone | 0.4 mg |

            ```
            not to translate
            ```

            ## The end
            """;

    private final SourceDocument document = taken(GUIDE, "guide.md");

    @Test
    void what_programs_read_is_no_text() {
        String original = "Go to [the next lesson](b.md){:target=\"_blank\"} or [the first](a.md){.button .green}.\n\n"
                + "{% include nav.html %}\n\nWritten by {{ page.author }} for {everybody}.\n";
        SourceDocument taken = taken(original, "guide.md");

        assertEquals(
                List.of(
                        List.of("Go to {1}the next lesson{/1}{2/} or {3}the first{/3}{4/}."),
                        List.of("Written by {1/} for {{everybody}.")),
                texts(taken));
        assertEquals(
                original.replace("the next lesson", "la suite"),
                mergedText(
                        original,
                        taken,
                        PassageVersion.translated(0, List.of("Go to {1}la suite{/1}{2/} or {3}the first{/3}{4/}."))));
    }

    @Test
    void what_belongs_at_the_end_stands_behind_a_table_that_ends_the_document() {
        String original = "Before.\n\n| One | Two |\n|---|---|\n| a | b |\n";
        String merged = Documents.mergedText(
                original,
                taken(original, "guide.md"),
                PassageVersion.translated(0, List.of("Avant."))
                        .with(List.of(), List.of(new AddedPassage(List.of("À la fin"), true))));

        assertTrue(merged.startsWith("Avant.\n"), merged);
        assertTrue(merged.endsWith("| a | b |\n\nÀ la fin\n"), merged);
    }

    @Test
    void every_block_becomes_a_passage_of_its_kind() {
        assertEquals(
                List.of(
                        "heading 1 Safer use",
                        "paragraph 0 Read {1}this{/1} first.|Then go to {1}our page{/1}, which is short.",
                        "listItem 1 Water",
                        "listItem 2 Clean water",
                        "listItem 1 Filters",
                        "listItem 1 Breathe",
                        "paragraph 0 A quotation.",
                        "cell 0 Substance",
                        "cell 0 Dose",
                        "cell 0 Naloxone",
                        "cell 0 0.4 mg",
                        "heading 2 The end"),
                document.passages().stream()
                        .map(MarkdownDocumentsTest::described)
                        .toList());
    }

    private static String described(SourcePassage passage) {
        return passage.kind().apiName() + " " + passage.level() + " " + String.join("|", texts(passage));
    }

    @Test
    void an_unchanged_merge_is_the_same_to_the_letter() {
        assertEquals(GUIDE, mergedText(GUIDE, document, unchanged(document)));
        assertEquals(GUIDE, mergedText(GUIDE, document));
    }

    @Test
    void a_translation_keeps_its_markup() {
        String merged = mergedText(
                GUIDE,
                document,
                PassageVersion.translated(1, List.of("Lisez d’abord {1}ceci{/1}.", "Voyez {1}notre page{/1}.")));

        assertTrue(merged.contains("Lisez d’abord **ceci**. Voyez [notre page](https://inpud.net/).\n"), merged);
    }

    @Test
    void what_looks_like_a_tag_stays_text() {
        String merged = mergedText(
                GUIDE,
                document,
                PassageVersion.translated(0, List.of("a < b <script>"))
                        .with(List.of(), List.of(new AddedPassage(List.of("<b>x</b>")))));

        assertTrue(merged.startsWith("# a < b &lt;script>\n"), merged);
        assertFalse(merged.contains("<b>"), merged);
    }

    @Test
    void omitting_takes_whole_blocks_and_empties_cells() {
        String merged = mergedText(
                GUIDE,
                document,
                PassageVersion.omitted(0),
                PassageVersion.omitted(3),
                PassageVersion.omitted(6),
                PassageVersion.omitted(10));

        SourceDocument again = taken(merged, "guide.md");
        assertEquals(document.passages().size() - 4, again.passages().size(), merged);
        assertTrue(merged.startsWith("Read **this**"), merged);
        assertTrue(merged.contains("- Water\n- Filters\n"), merged);
        assertEquals(3, merged.lines().filter(line -> line.startsWith("|")).count());
    }

    @Test
    void omitting_an_item_leaves_the_items_below_it() {
        String merged = mergedText(GUIDE, document, PassageVersion.omitted(2));

        assertTrue(merged.contains("Clean water"), merged);
        assertFalse(merged.contains("- Water"), merged);
    }

    @Test
    void additions_take_the_shape_of_their_neighbour() {
        String merged = mergedText(
                GUIDE,
                document,
                added(0, "Titre avant", "Titre après"),
                added(1, "Avant", "Après"),
                added(4, "Seringues", "Garrot"),
                added(9, "Nom", "Dose"));

        assertTrue(merged.startsWith("# Titre avant\n\n# Safer use\n\n# Titre après\n\nAvant\n\nRead"), merged);
        assertTrue(merged.contains("is short.\n\nAprès\n\n- Water"), merged);
        assertTrue(merged.contains("- Seringues\n- Filters\n- Garrot\n"), merged);
        assertTrue(merged.contains("| Nom<br>Naloxone<br>Dose | 0.4 mg |"), merged);
        assertEquals(
                PassageKind.LIST_ITEM,
                taken(merged, "guide.md").passages().get(9).kind());
    }

    private static PassageVersion added(int index, String before, String after) {
        return PassageVersion.kept(index)
                .with(List.of(new AddedPassage(List.of(before))), List.of(new AddedPassage(List.of(after))));
    }

    @Test
    void readers_see_structure_and_emphasis() {
        String html = new Reading().html(reading(document));

        assertTrue(
                html.startsWith("<h1>Safer use</h1>\n<p>Read <strong>this</strong> first. Then go to <a href="), html);
        assertTrue(html.contains("<td>0.4 mg</td>"), html);
        assertFalse(html.contains("not to translate"), html);
    }

    @Test
    void escaped_signs_are_read_without_their_escape() {
        SourceDocument escaped = taken("Not \\*bold\\*, but **bold**.\n", "a.md");

        assertEquals("<p>Not *bold*, but <strong>bold</strong>.</p>\n", new Reading().html(reading(escaped)));
        assertEquals("Not *bold*, but bold.\n", new Reading().text(reading(escaped)));
    }

    @Test
    void a_hard_line_break_survives_translation() {
        String text = "First line  \nsecond line.\n";
        SourceDocument broken = taken(text, "a.md");

        assertEquals(List.of(List.of("First line{1/} second line.")), texts(broken));
        assertEquals("Un  \ndeux.\n", mergedText(text, broken, PassageVersion.translated(0, List.of("Un{1/} deux."))));
        assertEquals("<p>First line<br> second line.</p>\n", new Reading().html(reading(broken)));
    }

    @Test
    void letters_that_are_named_cut_no_passage() {
        String guide =
                "Cuando t&uacute; [creas](https://inpud.net/) algo y lee `&uacute;`.\n\n" + "```\nt&uacute;\n```\n";
        SourceDocument document = taken(guide, "guide.md");

        assertEquals(1, document.passages().size());
        String merged = mergedText(guide, document, unchanged(document));
        assertEquals(guide.replaceFirst("&uacute;", "ú"), merged);
        assertEquals(texts(document), texts(taken(merged, "guide.md")));
    }
}
