package org.inpud.portal.benchmark;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.inpud.portal.document.control.EmbeddedPictures;
import org.inpud.portal.document.control.Merging;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.PictureFile;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.support.TestPictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whether LibreOffice opens real files of which passages were left out, others added and every picture replaced, and
 * shows what was added and the new pictures. What a file holds without printing it (notes of slides, diagrams without a
 * drawing of theirs, a box that grows beyond the edge of its slide) is told as not seen. {@code mvn -B test -Dtest=AdaptedLooksBenchmark}
 */
class AdaptedLooksBenchmark {

    private static final int EVERY = 7;
    private static final String ADDED = "Zzadded";
    private static final Pattern SEEN = Pattern.compile(ADDED + "[0-9]+");

    /** A size that no picture of the corpora has. */
    private static final int WIDTH = 137;

    private static final int HEIGHT = 71;
    private static final Pattern SHOWN = Pattern.compile("\\s" + WIDTH + "\\s+" + HEIGHT + "\\s");

    @TempDir
    Path folder;

    private int added;
    private int replaced;

    @Test
    void adaptedFilesOpenAndShowWhatIsNew() throws IOException, InterruptedException {
        Office office = Office.in(folder);
        List<String> told = new ArrayList<>();
        for (String ending : List.of(".docx", ".odt", ".pptx")) {
            Path adapted = Files.createDirectories(folder.resolve("adapted" + ending));
            Map<String, int[]> wanted = new TreeMap<>();
            for (Path file : RealFiles.of("office", ending)) {
                byte[] content = Files.readAllBytes(file);
                Outcome<SourceDocument> taken = RealFiles.taken(content, file);
                if (taken.isDone()) {
                    added = 0;
                    replaced = 0;
                    String name = file.getFileName().toString().replace('.', '_');
                    Files.write(adapted.resolve(name + ending), adapted(content, taken.value()));
                    wanted.put(name, new int[] {added, replaced});
                }
            }
            office.convert(adapted, "pdf");
            told.addAll(told(office, ending, adapted, wanted));
        }
        told.forEach(
                line -> System.getLogger(AdaptedLooksBenchmark.class.getName()).log(System.Logger.Level.INFO, line));
    }

    private static List<String> told(Office office, String ending, Path adapted, Map<String, int[]> wanted)
            throws IOException, InterruptedException {
        List<String> told = new ArrayList<>();
        int opened = 0;
        int allAdded = 0;
        int seenAdded = 0;
        int withPictures = 0;
        int showing = 0;
        for (Map.Entry<String, int[]> file : wanted.entrySet()) {
            Path pages = adapted.resolve(file.getKey() + ".pdf");
            if (!Files.exists(pages)) {
                told.add("does not open: " + file.getKey());
                continue;
            }
            opened++;
            long seen = SEEN.matcher(office.words(pages))
                    .results()
                    .map(found -> found.group())
                    .distinct()
                    .count();
            allAdded += file.getValue()[0];
            seenAdded += (int) seen;
            if (seen < file.getValue()[0]) {
                told.add(String.format(
                        Locale.ROOT, "%d of %d added passages seen in %s", seen, file.getValue()[0], file.getKey()));
            }
            if (file.getValue()[1] > 0) {
                withPictures++;
                boolean isShown = SHOWN.matcher(office.run("pdfimages", "-list", pages.toString()))
                        .find();
                showing += isShown ? 1 : 0;
                if (!isShown) {
                    told.add("no new picture seen in " + file.getKey());
                }
            }
        }
        told.add(String.format(
                Locale.ROOT,
                "%s: %d of %d open; %d of %d added passages seen; new pictures seen in %d of %d files",
                ending,
                opened,
                wanted.size(),
                seenAdded,
                allAdded,
                showing,
                withPictures));
        return told;
    }

    private byte[] adapted(byte[] content, SourceDocument document) throws IOException {
        List<PassageVersion> versions = new ArrayList<>();
        for (SourcePassage passage : document.passages()) {
            PassageVersion same = PassageVersion.translated(
                    passage.index(),
                    passage.segments().stream().map(SourceSegment::text).toList());
            versions.add(passage.kind() == PassageKind.PICTURE ? pictured(passage, same) : said(passage, same));
        }
        return new Merging()
                .merge(content, document.format(), document.language(), RealFiles.ENGLISH, versions)
                .value();
    }

    private PassageVersion pictured(SourcePassage passage, PassageVersion same) {
        Optional<String> reference = EmbeddedPictures.reference(passage.place());
        if (reference.isEmpty()) {
            return same;
        }
        replaced++;
        return PassageVersion.replaced(passage.index(), same.targets())
                .showing(new PictureFile("image/png", WIDTH, HEIGHT, TestPictures.png(WIDTH, HEIGHT, Color.MAGENTA)));
    }

    private PassageVersion said(SourcePassage passage, PassageVersion same) {
        if (passage.kind() != PassageKind.PARAGRAPH) {
            return same;
        }
        return switch (passage.index() % EVERY) {
            case 1 -> PassageVersion.omitted(passage.index());
            case 3 -> same.with(List.of(), List.of(new AddedPassage(List.of(ADDED + added++))));
            default -> same;
        };
    }
}
