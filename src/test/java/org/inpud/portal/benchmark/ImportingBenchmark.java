package org.inpud.portal.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inpud.portal.benchmark.Measures.Took;
import org.inpud.portal.document.control.Scrubbing;
import org.inpud.portal.support.RestCaller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole imports, through the portal and into its database, as a program makes them over HTTP: a file is looked at,
 * cleaned, taken apart and stored before the answer comes. Beside it, in the same run and on the same file, what bare
 * Okapi takes to read it, what our extraction and what cleaning take alone, and what the way over HTTP takes.
 * The table at the end has it all. {@code mvn -B -DskipTests package && mvn -B test -Dtest=ImportingBenchmark}
 */
class ImportingBenchmark {

    private static final String[] ENDINGS = {".docx", ".odt", ".pptx", ".idml", ".html", ".xhtml", ".md", ".txt"};
    private static final double MOST = 1.5;
    private static final int ROUNDS = 3;
    private static final int ROUNDS_OF_LARGE = 3;

    /** So many files of a format are taken in at least while the clock runs. */
    private static final int ENOUGH = 120;

    /** And so many before it does: a portal runs for months, and its statements and pages warm slowlier than a parser. */
    private static final int WARM = 600;

    /** {@code -Dmost=40} measures no more files of a format than these, taken evenly from all. */
    private static final int MOST_FILES = Integer.getInteger("most", Integer.MAX_VALUE);

    private static final ImportTable TABLE = new ImportTable();

    private static final int WORST = 5;

    @TempDir
    Path folder;

    private enum Part {
        OKAPI,
        EXTRACTING,
        CLEANING,
        WAY,
        IMPORTING
    }

    private record Measured(Path file, Part part) {}

    @AfterAll
    static void theTableIsShown() {
        TABLE.lines().forEach(line -> print("%s", line));
    }

    @Test
    void aSegmentCostsTheSameInEveryFile() throws Exception {
        try (BenchmarkPortal portal = BenchmarkPortal.start(folder)) {
            RestCaller secretariat = portal.caller("secretariat");
            for (SizedFile format : SizedFile.wanted()) {
                Queue<String> free = new ArrayDeque<>(
                        portal.publications("large-" + format.name().toLowerCase(Locale.ROOT), 1_000));
                Flatness flatness = new Flatness(portal::processorTime, ROUNDS_OF_LARGE);
                Flatness.Apart apart = flatness.of(format, (file, segments) -> {
                    RestCaller.Answer answer = upload(secretariat, free.remove(), format.path(), file);
                    assertEquals(
                            segments,
                            answer.expect(201).object().get("segments").getAsInt());
                });
                print("imported %s", apart.said());
                TABLE.flat(format.ending(), apart);
                beside(format, apart);
            }
        }
    }

    /** In some of these files, bare as they are, Okapi finds nothing to read: then there is no peer. */
    private void beside(SizedFile format, Flatness.Apart apart) throws Exception {
        for (int size : Flatness.SIZES) {
            Files.write(sized(format, size), format.of(size));
        }
        if (BareOkapi.reads(sized(format, Flatness.SIZES.get(0))) == 0) {
            print("%-8s Okapi finds no text in it", format);
            return;
        }
        Flatness.Apart okapi = new Flatness(ProcessorTime::ours, ROUNDS_OF_LARGE)
                .of(format, (file, segments) -> BareOkapi.reads(sized(format, segments)));
        print("by Okapi %s", okapi.said());
        print("%-8s whole imports, in times of Okapi’s reading: %s", format, apart.times(okapi));
    }

    private Path sized(SizedFile format, int segments) {
        return folder.resolve(segments + "." + format.ending());
    }

    @Test
    void everyFileCostsLittleMoreThanOkapiAlone() throws Exception {
        try (BenchmarkPortal portal = BenchmarkPortal.start(folder)) {
            RestCaller secretariat = portal.caller("secretariat");
            for (String ending : Stream.of(ENDINGS)
                    .filter(one -> RealFiles.isAskedFor(one.substring(1)))
                    .toList()) {
                List<Path> files = new ArrayList<>(RealFiles.of("office", ending));
                files.addAll(RealFiles.of("parallel", ending));
                files = evenly(files);
                files.removeIf(file -> !isTaken(file));
                int rounds = Math.max(ROUNDS, ENOUGH / files.size());
                int all = rounds + Math.max(ROUNDS, WARM / files.size());
                Queue<String> free =
                        new ArrayDeque<>(portal.publications("real-" + ending.substring(1), all * files.size()));
                Measures<Measured> warming = new Measures<>();
                Measures<Measured> measures = new Measures<>();
                for (int round = 0; round < all; round++) {
                    for (Path file : files) {
                        measure(portal, secretariat, free.remove(), file, round < all - rounds ? warming : measures);
                    }
                }
                tell(ending, files, rounds, measures);
            }
        }
    }

    private static List<Path> evenly(List<Path> files) {
        int step = (files.size() - 1) / MOST_FILES + 1;
        return IntStream.range(0, files.size())
                .filter(at -> at % step == 0)
                .mapToObj(files::get)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void measure(
            BenchmarkPortal portal, RestCaller caller, String key, Path file, Measures<Measured> measures)
            throws Exception {
        byte[] content = Files.readAllBytes(file);
        LongSupplier here = ProcessorTime::ours;
        LongSupplier there = portal::processorTime;
        measures.add(new Measured(file, Part.OKAPI), Measures.took(here, () -> BareOkapi.reads(file)));
        measures.add(new Measured(file, Part.EXTRACTING), Measures.took(here, () -> RealFiles.taken(content, file)));
        measures.add(new Measured(file, Part.CLEANING), Measures.took(here, () -> new Scrubbing()
                .admit(content, file.getFileName().toString())));
        measures.add(
                new Measured(file, Part.WAY), Measures.took(there, () -> upload(caller, "nowhere-at-all", file, content)
                        .expect(404)));
        measures.add(new Measured(file, Part.IMPORTING), Measures.took(there, () -> upload(caller, key, file, content)
                .expect(201)));
    }

    private static void tell(String ending, List<Path> files, int rounds, Measures<Measured> measures) {
        print("%s: %d files, median of %d, milliseconds for all of them", ending, files.size(), rounds);
        Took okapi = sum(files, Part.OKAPI, measures);
        Took stored = sum(files, Part.IMPORTING, measures)
                .minus(sum(files, Part.WAY, measures))
                .minus(sum(files, Part.CLEANING, measures));
        TABLE.real(ending.substring(1), files.size(), okapi, sum(files, Part.EXTRACTING, measures), stored);
        for (Part part : Part.values()) {
            Took took = sum(files, part, measures);
            print(
                    "  %-10s %,8.1f of a processor, %,8.1f by the clock: %.2f and %.2f of Okapi’s",
                    part.name().toLowerCase(Locale.ROOT),
                    took.processor() / 1e6,
                    took.wall() / 1e6,
                    (double) took.processor() / okapi.processor(),
                    (double) took.wall() / okapi.wall());
        }
        worst(files, measures, "extracting, of a processor", file -> share(measures, file, Took::processor, false));
        worst(
                files,
                measures,
                "extracting and storing, of a processor",
                file -> share(measures, file, Took::processor, true));
        worst(files, measures, "extracting and storing, by the clock", file -> share(measures, file, Took::wall, true));
    }

    private static Took sum(List<Path> files, Part part, Measures<Measured> measures) {
        return files.stream()
                .map(file -> measures.median(new Measured(file, part)))
                .reduce(new Took(0, 0), Took::plus);
    }

    /** In thousandths of Okapi’s; storing is what an import takes beyond its way and cleaning. */
    private static long share(Measures<Measured> measures, Path file, ToLongFunction<Took> kind, boolean isStored) {
        ToLongFunction<Part> of = part -> kind.applyAsLong(measures.median(new Measured(file, part)));
        long ours = isStored
                ? of.applyAsLong(Part.IMPORTING) - of.applyAsLong(Part.WAY) - of.applyAsLong(Part.CLEANING)
                : of.applyAsLong(Part.EXTRACTING);
        return 1_000 * ours / Math.max(1, of.applyAsLong(Part.OKAPI));
    }

    private static void worst(List<Path> files, Measures<Measured> measures, String what, ToLongFunction<Path> share) {
        List<Path> over = files.stream()
                .filter(file -> share.applyAsLong(file) > 1_000 * MOST)
                .sorted((one, other) -> Long.compare(share.applyAsLong(other), share.applyAsLong(one)))
                .toList();
        print("  %s: %d of %d files within %.1f", what, files.size() - over.size(), files.size(), MOST);
        over.stream()
                .limit(WORST)
                .forEach(file -> print(
                        "    %.2f %s, where Okapi takes %.1f ms",
                        share.applyAsLong(file) / 1e3,
                        RealFiles.corpora().relativize(file),
                        measures.median(new Measured(file, Part.OKAPI)).processor() / 1e6));
    }

    private static boolean isTaken(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            boolean isTaken = RealFiles.taken(content, file).isDone()
                    && new Scrubbing()
                            .admit(content, file.getFileName().toString())
                            .isDone();
            if (!isTaken) {
                print(
                        "refused, and therefore not measured: %s",
                        RealFiles.corpora().relativize(file));
            }
            return isTaken;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static RestCaller.Answer upload(RestCaller caller, String key, Path file, byte[] content) {
        return caller.upload(
                "/api/v1/publications/" + key + "/editions",
                "file",
                file.getFileName().toString(),
                content,
                Map.of());
    }

    private static void print(String format, Object... values) {
        System.getLogger(ImportingBenchmark.class.getName())
                .log(System.Logger.Level.INFO, String.format(Locale.ROOT, format, values));
    }
}
