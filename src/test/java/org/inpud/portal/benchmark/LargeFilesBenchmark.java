package org.inpud.portal.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.Test;

/** What a segment costs in files of any size, and how much memory the largest takes. */
class LargeFilesBenchmark {

    private static final int ROUNDS = 7;
    private static final int WORDS_IN_SENTENCE = 8;

    @Test
    void aSegmentCostsTheSameInEveryFile() throws Exception {
        Flatness flatness = new Flatness(ProcessorTime::ours, ROUNDS);
        for (SizedFile format : SizedFile.wanted()) {
            Flatness.Apart apart = flatness.of(
                    format,
                    (file, segments) -> assertEquals(
                            segments,
                            RealFiles.taken(file, format.path()).value().segments()));
            print("extracted %s", apart.said());
        }
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
        byte[] file = SizedFile.ODT.of(200_000 / WORDS_IN_SENTENCE);
        long begun = System.nanoTime();
        SourceDocument document = RealFiles.taken(file, SizedFile.ODT.path()).value();
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

    private static void print(String format, Object... values) {
        System.getLogger(LargeFilesBenchmark.class.getName())
                .log(System.Logger.Level.INFO, String.format(Locale.ROOT, format, values));
    }
}
