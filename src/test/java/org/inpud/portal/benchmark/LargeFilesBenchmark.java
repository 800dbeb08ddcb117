package org.inpud.portal.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.Test;

/** What a segment costs in files of any size, and how much memory the largest takes. */
class LargeFilesBenchmark {

    private static final Path NAME = Path.of("large.odt");
    private static final int WORDS_IN_SENTENCE = 8;

    @Test
    void aSegmentCostsTheSameInEveryFile() throws IOException {
        time(20_000);
        for (int segments : List.of(1_000, 5_000, 10_000, 50_000)) {
            long best = Long.MAX_VALUE;
            for (int round = 0; round < (segments > 5_000 ? 3 : 9); round++) {
                best = Math.min(best, time(segments));
            }
            print(
                    "%6d segments: %6d ms of a processor, %.1f µs each",
                    segments, best / 1_000_000, best / 1_000.0 / segments);
        }
    }

    private static long time(int segments) throws IOException {
        byte[] file = odt(segments);
        long begun = RealFiles.cpu();
        SourceDocument document = RealFiles.taken(file, NAME).value();
        assertEquals(segments, document.segments());
        return RealFiles.cpu() - begun;
    }

    @Test
    void twoHundredThousandWordsFitIn768Megabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LargeFilesBenchmark.class.getName())
                .inheritIO()
                .start();
        boolean hasEnded = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertEquals(0, hasEnded ? process.exitValue() : -1);
    }

    /** Imports and merges a file of 200,000 words into Arabic in this very machine, however small it is. */
    public static void main(String[] arguments) throws IOException {
        byte[] file = odt(200_000 / WORDS_IN_SENTENCE);
        long begun = System.nanoTime();
        SourceDocument document = RealFiles.taken(file, NAME).value();
        long taken = System.nanoTime();
        byte[] merged = RealFiles.unchanged(file, document, LanguageTag.of("ar"));
        long written = System.nanoTime();
        print(
                "%d segments within %d MB: taken in %d ms, written in %d ms, %d bytes",
                document.segments(),
                Runtime.getRuntime().maxMemory() >> 20,
                (taken - begun) / 1_000_000,
                (written - taken) / 1_000_000,
                merged.length);
    }

    /** Two sentences to a paragraph, one in ten words bold. */
    private static byte[] odt(int segments) throws IOException {
        StringBuilder content = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><o:document-content"
                + " xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:automatic-styles>"
                + "<style:style style:name=\"B\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/>"
                + "</style:style></o:automatic-styles><o:body><o:text>");
        for (int paragraph = 0; paragraph < segments / 2; paragraph++) {
            content.append("<text:p>Sentence number ").append(paragraph);
            content.append(" speaks of <text:span text:style-name=\"B\">water</text:span> and filters. ");
            content.append("Another one says what else ").append(paragraph).append(" can help.</text:p>");
        }
        content.append("</o:text></o:body></o:document-content>");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            put(zip, "content.xml", content.toString());
        }
        return file.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void print(String format, Object... values) {
        System.getLogger(LargeFilesBenchmark.class.getName())
                .log(System.Logger.Level.INFO, String.format(Locale.ROOT, format, values));
    }
}
