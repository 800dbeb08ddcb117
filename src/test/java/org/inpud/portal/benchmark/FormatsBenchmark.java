package org.inpud.portal.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.okapi.common.ISegmenter;
import org.inpud.portal.document.control.Inline;
import org.inpud.portal.document.control.Scrubbing;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.kernel.Outcome;
import org.junit.jupiter.api.Test;

/**
 * Every real file imported and merged unchanged, and what an import costs beside Okapi’s bare extraction.
 * {@code mvn -B test -Dtest=FormatsBenchmark}
 */
class FormatsBenchmark {

    private static final String[] ENDINGS = {".docx", ".odt", ".pptx", ".idml", ".html", ".xhtml", ".md", ".txt"};
    private static final int WARMING = 8;
    private static final int ROUNDS = 6;
    private static final int FEW = 3;

    /** The clock of the processor ticks every ten milliseconds. */
    private static final long LONG_ENOUGH = 400_000_000;

    @Test
    void everyFileComesBackWithTheSameText() throws IOException {
        Map<String, int[]> counts = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>(RealFiles.of("office", ENDINGS));
        files.addAll(RealFiles.of("parallel", ENDINGS));
        List<String> exceptions = new ArrayList<>();
        for (Path file : files) {
            String name = file.toString();
            int[] count = counts.computeIfAbsent(name.substring(name.lastIndexOf('.')), ending -> new int[2]);
            count[1]++;
            byte[] content = Files.readAllBytes(file);
            Outcome<SourceDocument> taken = RealFiles.taken(content, file);
            if (!taken.isDone()) {
                exceptions.add("refused " + file + " " + taken.refusals().get(0).code());
                continue;
            }
            SourceDocument document = taken.value();
            byte[] merged = RealFiles.unchanged(content, document, RealFiles.ENGLISH);
            SourceDocument again = RealFiles.taken(merged, file).value();
            if (again.passages().equals(document.passages())) {
                count[0]++;
            } else if (RealFiles.texts(again).equals(RealFiles.texts(document))) {
                count[0]++;
                exceptions.add("same text, codes described otherwise " + file);
            } else {
                exceptions.add("differs " + file);
            }
        }
        counts.forEach((ending, count) -> print("%-7s %d of %d", ending, count[0], count[1]));
        exceptions.forEach(exception -> print("%s", exception));
    }

    /**
     * What is extracted here is what an edition is stored from: passages with their kinds and places, cut into sentences,
     * after the file was looked at for harm. Okapi does no more than read the file, and once more with its own rules for
     * sentences. Cleaning a file has no peer and is told beside it.
     */
    @Test
    void importCostsLittleMoreThanOkapiAlone() throws IOException {
        ISegmenter rules = BareOkapi.rules();
        for (String ending : List.of(".docx", ".odt", ".pptx", ".idml", ".html", ".md")) {
            List<Path> files = new ArrayList<>(RealFiles.of("office", ending));
            files.removeIf(file -> !isTaken(file));
            Work bare = BareOkapi::reads;
            Work cut = file -> BareOkapi.reads(file, rules);
            Work ours = file -> RealFiles.taken(Files.readAllBytes(file), file);
            Work clean = file -> new Scrubbing()
                    .admit(Files.readAllBytes(file), file.getFileName().toString());
            int times = (int) Math.max(1, LONG_ENOUGH / Math.max(1, least(files, bare, WARMING, 1)));
            long alone = least(files, bare, ROUNDS, times);
            long whole = least(files, ours, ROUNDS, times);
            // Once more in turn: a machine that was busy in between disturbs both or is seen.
            alone = Math.min(alone, least(files, bare, ROUNDS, times));
            whole = Math.min(whole, least(files, ours, ROUNDS, times));
            long inSentences = least(files, cut, FEW, 1);
            long cleaning = least(files, clean, FEW, times);
            print(
                    "%-6s %3d files  Okapi bare %6.1f ms, cut into sentences %6.1f ms, ours %6.1f ms: %.2f and %.2f;"
                            + " cleaning beside it %6.1f ms",
                    ending,
                    files.size(),
                    alone / 1e6,
                    inSentences / 1e6,
                    whole / 1e6,
                    (double) whole / alone,
                    (double) whole / inSentences,
                    cleaning / 1e6);
        }
    }

    @FunctionalInterface
    private interface Work {
        void on(Path file) throws IOException;
    }

    /** The least that all files took in several rounds, in nanoseconds of a processor. */
    private static long least(List<Path> files, Work work, int rounds, int times) throws IOException {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long begun = RealFiles.cpu();
            for (int time = 0; time < times; time++) {
                for (Path file : files) {
                    work.on(file);
                }
            }
            least = Math.min(least, (RealFiles.cpu() - begun) / times);
        }
        return least;
    }

    private static boolean isTaken(Path file) {
        try {
            return RealFiles.taken(Files.readAllBytes(file), file).isDone();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void theSameLessonHasTheSameSegmentsInFourFormats() throws IOException {
        List<Path> lessons = RealFiles.of("office/umbrella-4formats/docx", ".docx");
        for (String format : List.of("odt", "html", "md")) {
            int same = 0;
            int segments = 0;
            Differences differences = new Differences();
            for (Path word : lessons) {
                Path other = Path.of(word.toString().replace("docx", format));
                if (Files.exists(other)) {
                    List<String> expected = words(word);
                    List<String> found = words(other);
                    segments += expected.size();
                    same += found.equals(expected) ? 1 : 0;
                    differences.add(expected, found);
                } else {
                    print("no %s", other.getFileName());
                }
            }
            print("%s: %d of %d lessons have the %d segments of DOCX", format, same, lessons.size(), segments);
            differences.causes().forEach(cause -> print("  %s", cause));
            assertEquals(format.equals("odt") ? lessons.size() : same, same);
        }
    }

    /** The words of every segment, without codes and without what formats write differently between words. */
    private static List<String> words(Path file) throws IOException {
        SourceDocument document =
                RealFiles.taken(Files.readAllBytes(file), file).value();
        return document.passages().stream()
                .filter(passage -> passage.kind() != PassageKind.PICTURE)
                .flatMap(passage -> passage.segments().stream())
                .map(segment -> Inline.plain(segment.text(), segment.codes()))
                .map(text -> text.replaceAll("[\\s\\u00A0]+", " ").strip())
                .toList();
    }

    private static void print(String format, Object... values) {
        System.getLogger(FormatsBenchmark.class.getName())
                .log(System.Logger.Level.INFO, String.format(Locale.ROOT, format, values));
    }
}
