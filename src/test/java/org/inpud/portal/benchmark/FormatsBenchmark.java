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
import net.sf.okapi.common.Event;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.filters.html.HtmlFilter;
import net.sf.okapi.filters.idml.IDMLFilter;
import net.sf.okapi.filters.markdown.MarkdownFilter;
import net.sf.okapi.filters.openoffice.OpenOfficeFilter;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.inpud.portal.document.control.Inline;
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
    private static final int ROUNDS = 12;

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

    @Test
    void importCostsLittleMoreThanOkapiAlone() throws IOException {
        ISegmenter rules = rules();
        for (String ending : List.of(".docx", ".odt", ".pptx", ".idml", ".html", ".md")) {
            List<Path> files = new ArrayList<>(RealFiles.of("office", ending));
            files.removeIf(file -> !isTaken(file));
            long[] best = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
            for (int round = 0; round < ROUNDS; round++) {
                long begun = RealFiles.cpu();
                for (Path file : files) {
                    bare(file, ending, null);
                }
                best[0] = Math.min(best[0], RealFiles.cpu() - begun);
                begun = RealFiles.cpu();
                for (Path file : files) {
                    bare(file, ending, rules);
                }
                best[1] = Math.min(best[1], RealFiles.cpu() - begun);
                begun = RealFiles.cpu();
                for (Path file : files) {
                    RealFiles.taken(Files.readAllBytes(file), file);
                }
                best[2] = Math.min(best[2], RealFiles.cpu() - begun);
            }
            print(
                    "%-6s %3d files  Okapi bare %6d ms, cut into sentences %6d ms, ours %6d ms: %.2f and %.2f",
                    ending,
                    files.size(),
                    best[0] / 1_000_000,
                    best[1] / 1_000_000,
                    best[2] / 1_000_000,
                    (double) best[2] / best[0],
                    (double) best[2] / best[1]);
        }
    }

    private static boolean isTaken(Path file) {
        try {
            return RealFiles.taken(Files.readAllBytes(file), file).isDone();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Okapi's own reading of a file, with its own rules for sentences where they are given. */
    private static void bare(Path file, String ending, ISegmenter rules) {
        IFilter filter =
                switch (ending) {
                    case ".odt" -> new OpenOfficeFilter();
                    case ".idml" -> new IDMLFilter();
                    case ".html" -> new HtmlFilter();
                    case ".md" -> new MarkdownFilter();
                    default -> new OpenXMLFilter();
                };
        LocaleId english = LocaleId.fromBCP47("en");
        try (RawDocument raw = new RawDocument(file.toUri(), "UTF-8", english, english)) {
            filter.open(raw);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (rules != null && event.isTextUnit()) {
                    TextContainer source = event.getTextUnit().getSource();
                    rules.computeSegments(source);
                    source.getSegments().create(rules.getRanges());
                }
            }
        } finally {
            filter.close();
        }
    }

    private static ISegmenter rules() throws IOException {
        SRXDocument rules = new SRXDocument();
        try (var standard = SRXDocument.class.getResourceAsStream("defaultSegmentation.srx")) {
            rules.loadRules(standard);
        }
        return rules.compileLanguageRules(LocaleId.fromBCP47("en"), null);
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
