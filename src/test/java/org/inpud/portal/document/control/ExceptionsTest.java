package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.RefusalCode;
import org.junit.jupiter.api.Test;

/** Every real file comes in, but those that are named here, each for its reason. */
class ExceptionsTest {

    private static final Map<String, RefusalCode> EXCEPTIONS = Map.of(
            // Fields alone, computed by Word: nothing that anybody could translate.
            "FieldCodes.docx",
            DocumentRefusal.NO_TEXT,
            // A template: every frame waits for its text.
            "magazineA-template.idml",
            DocumentRefusal.NO_TEXT,
            // A program (StarBasic) in it, whose parts declare document types to be fetched: refused before it is
            // parsed.
            "test1.odt",
            DocumentRefusal.EXTERNAL_ENTITY);

    @Test
    void everyRealFileComesInButThese() throws IOException {
        Map<String, RefusalCode> refused = new TreeMap<>();
        for (String folder : new String[] {"office", "parallel"}) {
            for (Path file : Corpora.files(folder, "")) {
                String name = file.getFileName().toString();
                if (Stream.of(".docx", ".odt", ".pptx", ".idml", ".html", ".xhtml", ".md", ".txt")
                        .anyMatch(name::endsWith)) {
                    imported(file).refusals().forEach(refusal -> refused.put(name, refusal.code()));
                }
            }
        }

        assertEquals(new TreeMap<>(EXCEPTIONS), refused);
    }

    /** As an import does it: cleaned, then taken apart. */
    private static Outcome<?> imported(Path file) throws IOException {
        return new Scrubbing()
                .admit(Files.readAllBytes(file), file.getFileName().toString())
                .then(clean -> new Extraction()
                        .extract(clean.content(), "a." + clean.format().extension(), Documents.ENGLISH));
    }
}
