package org.inpud.portal.document.control;

import static org.inpud.portal.document.control.Documents.mergedText;
import static org.inpud.portal.document.control.Documents.reading;
import static org.inpud.portal.document.control.Documents.taken;
import static org.inpud.portal.document.control.Documents.texts;
import static org.inpud.portal.document.control.Documents.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourceDocument;
import org.junit.jupiter.api.Test;

class TextDocumentsTest {

    private static final String LETTER = "Dear all\n\nFirst thing. Second {thing}.\n  indented\n\n\nThe end";

    private final SourceDocument document = taken(LETTER, "letter.txt");

    @Test
    void every_line_with_text_is_a_paragraph() {
        assertEquals(
                List.of(
                        List.of("Dear all"),
                        List.of("First thing.", "Second {{thing}."),
                        List.of("indented"),
                        List.of("The end")),
                texts(document));
    }

    @Test
    void an_unchanged_merge_is_the_same_to_the_letter() {
        assertEquals(LETTER, mergedText(LETTER, document, unchanged(document)));
    }

    @Test
    void spaces_between_sentences_and_around_lines_stay() {
        assertEquals(
                "Dear all\n\nUn. Deux {ok}.\n  trois\n\n\nThe end",
                mergedText(
                        LETTER,
                        document,
                        PassageVersion.translated(1, List.of("Un.", "Deux {{ok}.")),
                        PassageVersion.translated(2, List.of("trois"))));
    }

    @Test
    void paragraphs_come_and_go() {
        List<AddedPassage> added = List.of(new AddedPassage(List.of("Neu.", "Noch\nneuer.")));

        assertEquals(
                "Neu. Noch neuer.\n\nDear all\n\n  indented\n\n\nThe end\n\nNeu. Noch neuer.",
                mergedText(
                        LETTER,
                        document,
                        PassageVersion.kept(0).with(added, List.of()),
                        PassageVersion.omitted(1),
                        PassageVersion.kept(3).with(List.of(), added)));
    }

    @Test
    void text_in_other_unicode_encodings_is_read() {
        SourceDocument wide = taken("Grüße\n".getBytes(StandardCharsets.UTF_16), "a.txt");

        assertEquals(List.of(List.of("Grüße")), texts(wide));
    }

    @Test
    void readers_get_paragraphs() {
        assertEquals(
                "<p>Dear all</p>\n<p>First thing. Second {thing}.</p>\n<p>indented</p>\n<p>The end</p>\n",
                new Reading().html(reading(document)));
    }

    @Test
    void characters_of_private_use_pass_unharmed() {
        String strange = "a\uE101\uE110b \uE103 [#$dp1] c\n";
        SourceDocument read = taken(strange, "a.txt");

        assertEquals(strange, mergedText(strange, read, unchanged(read)));
    }
}
