package org.inpud.portal.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whether a file that is merged unchanged looks as it did: both rendered to pages by LibreOffice and compared as
 * pictures; and whether what is written in Arabic opens and runs from the right. Needs Debian’s {@code libreoffice-writer libreoffice-impress poppler-utils}.
 * {@code mvn -B test -Dtest=LooksBenchmark}
 */
class LooksBenchmark {

    private static final String RESOLUTION = "50";

    @TempDir
    Path folder;

    @Test
    void mergedFilesLookAsTheyDid() throws IOException, InterruptedException {
        assumeTrue(isThere("soffice") && isThere("pdftoppm"), "LibreOffice and poppler are not installed");
        Path originals = Files.createDirectories(folder.resolve("original"));
        Path merged = Files.createDirectories(folder.resolve("merged"));
        List<Path> files = new ArrayList<>(RealFiles.of("office", ".docx", ".odt", ".pptx"));
        List<String> told = new ArrayList<>();
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            Outcome<SourceDocument> taken = RealFiles.taken(content, file);
            if (taken.isDone()) {
                // The same lesson stands in several formats; pages are named after files.
                String name = file.getFileName().toString().replace('.', '_') + ending(file);
                Files.write(originals.resolve(name), content);
                Files.write(merged.resolve(name), RealFiles.unchanged(content, taken.value(), RealFiles.ENGLISH));
            } else {
                told.add("refused " + file.getFileName() + " "
                        + taken.refusals().get(0).code());
            }
        }
        convert(originals, "pdf");
        convert(merged, "pdf");
        int same = 0;
        int all = 0;
        for (Path pages : list(originals, ".pdf")) {
            all++;
            Path others = merged.resolve(pages.getFileName());
            if (looksLike(pages, others)) {
                same++;
            } else if (Files.exists(others) && words(pages).equals(words(others))) {
                told.add("only the clock on it runs on " + pages.getFileName());
            } else {
                told.add("looks otherwise " + pages.getFileName());
            }
        }
        told.add(String.format(Locale.ROOT, "%d of %d files have the same pages", same, all));
        told.forEach(line -> System.getLogger(LooksBenchmark.class.getName()).log(System.Logger.Level.INFO, line));
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.'));
    }

    private boolean looksLike(Path pages, Path others) throws IOException, InterruptedException {
        List<Path> one = pictures(pages, "a");
        List<Path> two = pictures(others, "b");
        boolean isSame = one.size() == two.size();
        for (int at = 0; isSame && at < one.size(); at++) {
            isSame = Arrays.equals(Files.readAllBytes(one.get(at)), Files.readAllBytes(two.get(at)));
        }
        return isSame;
    }

    private List<Path> pictures(Path pages, String name) throws IOException, InterruptedException {
        if (!Files.exists(pages)) {
            return List.of();
        }
        Path to = Files.createTempDirectory(folder, name);
        run(
                "pdftoppm",
                "-r",
                RESOLUTION,
                "-png",
                pages.toString(),
                to.resolve("page").toString());
        return list(to, ".png");
    }

    /** What the pages say, without the time of day: some files show when they are printed. */
    private String words(Path pages) throws IOException, InterruptedException {
        Path text = folder.resolve("words.txt");
        run("pdftotext", "-layout", pages.toString(), text.toString());
        return Files.readString(text).replaceAll("\\d{1,2}:\\d{2}(:\\d{2})?", "");
    }

    /** LibreOffice opens every file that we write in Arabic, and tells which paragraphs run from the right. */
    @Test
    void arabicFilesOpenAndRunFromTheRight() throws IOException, InterruptedException {
        assumeTrue(isThere("soffice"), "LibreOffice is not installed");
        List<String> told = new ArrayList<>();
        for (String ending : List.of(".docx", ".odt", ".pptx")) {
            Path written = Files.createDirectories(folder.resolve("arabic" + ending));
            int files = 0;
            for (Path file : RealFiles.of("office", ending)) {
                byte[] content = Files.readAllBytes(file);
                Outcome<SourceDocument> taken = RealFiles.taken(content, file);
                if (taken.isDone()) {
                    files++;
                    byte[] arabic = RealFiles.unchanged(content, taken.value(), LanguageTag.of("ar"));
                    Files.write(written.resolve(file.getFileName()), arabic);
                }
            }
            String flat = ending.equals(".pptx") ? "fodp" : "fodt";
            convert(written, flat);
            int opened = 0;
            int fromTheRight = 0;
            int paragraphs = 0;
            for (Path page : list(written, flat)) {
                opened++;
                FlatFile said = FlatFile.read(page);
                fromTheRight += said.fromTheRight();
                paragraphs += said.paragraphs();
                said.firstFromTheLeft()
                        .ifPresent(words -> told.add("from the left in " + page.getFileName() + ": " + words));
            }
            told.add(String.format(
                    Locale.ROOT,
                    "%s: %d of %d open, %d of %d paragraphs run from the right",
                    ending,
                    opened,
                    files,
                    fromTheRight,
                    paragraphs));
        }
        told.forEach(line -> System.getLogger(LooksBenchmark.class.getName()).log(System.Logger.Level.INFO, line));
    }

    private void convert(Path files, String to) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                files.toString()));
        list(files, "").forEach(file -> command.add(file.toString()));
        run(command.toArray(String[]::new));
    }

    private static List<Path> list(Path files, String ending) throws IOException {
        try (Stream<Path> found = Files.list(files)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isThere(String program) {
        return Stream.of("/usr/bin", "/usr/local/bin").anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(20, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(command[0] + " failed: " + Files.readString(said));
        }
    }
}
