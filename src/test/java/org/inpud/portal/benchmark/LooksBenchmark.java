package org.inpud.portal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        Office office = Office.in(folder);
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
        office.convert(originals, "pdf");
        office.convert(merged, "pdf");
        int same = 0;
        int all = 0;
        for (Path pages : Office.list(originals, ".pdf")) {
            all++;
            Path others = merged.resolve(pages.getFileName());
            if (looksLike(office, pages, others)) {
                same++;
            } else if (Files.exists(others) && timeless(office.words(pages)).equals(timeless(office.words(others)))) {
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

    private boolean looksLike(Office office, Path pages, Path others) throws IOException, InterruptedException {
        List<Path> one = pictures(office, pages, "a");
        List<Path> two = pictures(office, others, "b");
        boolean isSame = one.size() == two.size();
        for (int at = 0; isSame && at < one.size(); at++) {
            isSame = Arrays.equals(Files.readAllBytes(one.get(at)), Files.readAllBytes(two.get(at)));
        }
        return isSame;
    }

    private List<Path> pictures(Office office, Path pages, String name) throws IOException, InterruptedException {
        if (!Files.exists(pages)) {
            return List.of();
        }
        Path to = Files.createTempDirectory(folder, name);
        office.run(
                "pdftoppm",
                "-r",
                RESOLUTION,
                "-png",
                pages.toString(),
                to.resolve("page").toString());
        return Office.list(to, ".png");
    }

    /** Without the time of day: some files show when they are printed. */
    private static String timeless(String words) {
        return words.replaceAll("\\d{1,2}:\\d{2}(:\\d{2})?", "");
    }

    /** LibreOffice opens every file that we write in Arabic, and tells which paragraphs run from the right. */
    @Test
    void arabicFilesOpenAndRunFromTheRight() throws IOException, InterruptedException {
        Office office = Office.in(folder);
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
            office.convert(written, flat);
            int opened = 0;
            int fromTheRight = 0;
            int paragraphs = 0;
            for (Path page : Office.list(written, flat)) {
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
}
