package org.inpud.portal.document.control;

import static org.inpud.portal.document.control.Documents.mergedText;
import static org.inpud.portal.document.control.Documents.taken;
import static org.inpud.portal.document.control.Documents.texts;
import static org.inpud.portal.document.control.Documents.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourceDocument;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

    private static final String GUIDE =
            "---\nlang: en\ntitle: Safer use # first\ndescription: 'Don''t rush. Take time.'\n"
                    + "image: /a.png\norder: 3\n---\n\nRead this first.\n";

    private final SourceDocument document = taken(GUIDE, "guide.md");

    @Test
    void what_is_meant_for_readers_is_offered() {
        assertEquals(
                List.of(List.of("Safer use"), List.of("Don't rush.", "Take time."), List.of("Read this first.")),
                texts(document));
        assertEquals(PassageKind.HEADING, document.passages().get(0).kind());
        assertEquals("frontMatter", document.passages().get(0).place().get("part"));
    }

    @Test
    void an_unchanged_merge_is_the_same_text() {
        assertEquals(GUIDE, mergedText(GUIDE, document, unchanged(document)));
    }

    @Test
    void a_translation_stands_in_quotes_and_all_else_stays() {
        String merged = mergedText(
                GUIDE,
                document,
                PassageVersion.translated(0, List.of("Usage : \"moindre\" risque"))
                        .with(List.of(), List.of(new AddedPassage(List.of("Neuf.")))),
                PassageVersion.translated(2, List.of("Lisez.")));

        assertEquals(
                "---\nlang: en\ntitle: \"Usage : \\\"moindre\\\" risque\"\ndescription: 'Don''t rush. Take time.'\n"
                        + "image: /a.png\norder: 3\n---\nNeuf.\n\n\nLisez.\n",
                merged);
    }

    @Test
    void what_never_ends_is_text() {
        String guide = "---\n\nSafer use.\n\nRead this first.\n";
        SourceDocument document = taken(guide, "guide.md");

        assertEquals(List.of(List.of("Safer use."), List.of("Read this first.")), texts(document));
        assertEquals(guide, mergedText(guide, document, unchanged(document)));
    }
}
