package org.inpud.portal.document.control;

import static org.inpud.portal.document.control.Documents.merged;
import static org.inpud.portal.document.control.Documents.texts;
import static org.inpud.portal.document.control.Documents.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.kernel.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files, where they are present: taken apart and put together again they say the same. */
class RealDocumentsTest {

    /** The quick build tries every third file, {@code -Dportal.corpora.all} all of them. */
    private static final int EVERY = System.getProperty("portal.corpora.all") == null ? 4 : 1;

    @ParameterizedTest
    @ValueSource(strings = {"office/docx", "office/umbrella-4formats/docx"})
    void word_documents_come_back_with_the_same_passages(String folder) throws IOException {
        List<Path> files = Corpora.files(folder, ".docx");
        for (int at = 0; at < files.size(); at += EVERY) {
            Path file = files.get(at);
            byte[] content = Files.readAllBytes(file);
            Outcome<SourceDocument> outcome = extracted(content, file);
            if (outcome.isDone()) {
                SourceDocument document = outcome.value();
                byte[] merged = merged(content, document, document.language(), unchanged(document));
                SourceDocument again = extracted(merged, file).value();
                assertEquals(document.passages(), again.passages(), file.toString());
            } else {
                // Fields alone, computed by Word: nothing that anybody could translate.
                assertEquals("FieldCodes.docx", file.getFileName().toString());
                assertEquals(DocumentRefusal.NO_TEXT, outcome.refusals().get(0).code());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"office .odt", "office .pptx", "office .idml", "office .html", "parallel .html", "xliff .xlf"})
    void documents_come_back_with_the_same_passages_in_any_format(String kind) throws IOException {
        List<Path> files = Corpora.files(kind.split(" ")[0], kind.split(" ")[1]);
        int step = EVERY == 1 ? 1 : Math.max(1, files.size() / 6);
        for (int at = 0; at < files.size(); at += step) {
            Path file = files.get(at);
            byte[] content = Files.readAllBytes(file);
            Outcome<SourceDocument> outcome = extracted(content, file);
            if (outcome.isDone()) {
                SourceDocument document = outcome.value();
                byte[] merged = merged(content, document, document.language(), unchanged(document));
                assertEquals(
                        document.passages(), extracted(merged, file).value().passages(), file.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office .docx",
                "office .odt",
                "office .pptx",
                "office .idml",
                "office .html",
                "parallel .md",
                "xliff .xlf"
            })
    void a_clean_file_says_the_same_whether_it_is_looked_through_again_or_not(String kind) throws IOException {
        List<Path> files = Corpora.files(kind.split(" ")[0], kind.split(" ")[1]);
        int step = EVERY == 1 ? 1 : Math.max(1, files.size() / 6);
        for (int at = step / 2; at < files.size(); at += step) {
            Path file = files.get(at);
            Outcome<Scrubbing.Scrubbed> clean = new Scrubbing()
                    .admit(Files.readAllBytes(file), file.getFileName().toString());
            if (clean.isDone()) {
                Scrubbing.Scrubbed one = clean.value();
                Outcome<SourceDocument> again = extracted(one.content(), file);
                Outcome<SourceDocument> straight =
                        new Extraction().extractClean(one.content(), one.format(), Documents.ENGLISH);
                assertEquals(again.isDone(), straight.isDone(), file.toString());
                if (again.isDone()) {
                    assertEquals(again.value(), straight.value(), file.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"parallel", "office/umbrella-4formats/md"})
    void markdown_comes_back_with_the_same_text(String folder) throws IOException {
        List<Path> files = Corpora.files(folder, ".md");
        for (int at = 0; at < files.size(); at += EVERY * 2) {
            Path file = files.get(at);
            byte[] content = Files.readAllBytes(file);
            SourceDocument document = extracted(content, file).value();
            byte[] merged = merged(content, document, document.language(), unchanged(document));
            assertEquals(words(document), words(extracted(merged, file).value()), file.toString());
        }
    }

    @Test
    void plain_text_has_a_paragraph_for_every_line_with_words() throws IOException {
        Path plan = Corpora.folder("../domain").resolve("strategic-plan-2025-2029.fr.txt");
        byte[] content = Files.readAllBytes(plan);
        SourceDocument document = extracted(content, plan).value();

        // One of 193 lines is an address alone.
        assertEquals(192, document.passages().size());
        assertTrue(Arrays.equals(content, merged(content, document, document.language(), unchanged(document))));
    }

    @Test
    void hostile_files_are_refused_or_read_whatever_they_are_called() throws IOException {
        List<Path> files = Corpora.files("hostile", "");
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            for (String ending : Stream.of("", ".docx", ".md", ".txt").toList()) {
                String name = file.getFileName() + ending;
                Outcome<SourceDocument> outcome = new Extraction().extract(content, name, Documents.ENGLISH);
                assertTrue(outcome.isDone() || !outcome.refusals().isEmpty());
            }
        }
    }

    private static Outcome<SourceDocument> extracted(byte[] content, Path file) {
        return new Extraction().extract(content, file.getFileName().toString(), Documents.ENGLISH);
    }

    private static String words(SourceDocument document) {
        return texts(document).stream()
                .flatMap(List::stream)
                .collect(Collectors.joining(" "))
                .replaceAll("\\{/?[0-9]+/?\\}", "")
                .replaceAll("[\\s\\u00A0]+", " ");
    }
}
