package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.inpud.portal.document.entity.Trace;
import org.junit.jupiter.api.Test;

/** Files of strangers: cleaned, none of them holds what a second look, or a plain search through its parts, can find. */
class ScrubbingRealDocumentsTest {

    private static final Pattern TRACES = Pattern.compile(
            "<(dc:creator|meta:initial-creator|cp:lastModifiedBy|Company|Manager"
                    + "|w:ins|w:del|w:comment|w:moveFrom|text:tracked-changes|office:annotation|Change|Note|w:rPrChange)[ >/]"
                    + "|w:rsid\\w*=|officeooo:rsid|UserName=\"[^\"]|LinkResourceURI=\"file:/|attachedTemplate|(?<!\\x00\\x22)Exif\\x00\\x00");

    @Test
    void nothingIsLeftInAnyOfficeFile() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        int files = 0;
        for (Path file : office()) {
            files++;
            byte[] content = Files.readAllBytes(file);
            try {
                Tally found = new Tally();
                Tally seen = new Tally();
                byte[] clean = CleanPackage.of(content, found, seen);
                Tally left = new Tally();
                CleanPackage.of(clean, left, new Tally());
                if (!left.found().equals(Map.<Trace, Integer>of())) {
                    wrong.add(file + " keeps " + left.found());
                }
                if (!seen.found().equals(left.found())) {
                    wrong.add(file + " says of itself that it keeps " + seen.found());
                }
                traces(clean).forEach(trace -> wrong.add(file + ": " + trace));
            } catch (CleanPackage.ActiveContent program) {
                refused.add(file.getFileName().toString());
            } catch (RuntimeException broken) {
                wrong.add(file + " breaks: " + broken);
            }
        }
        assertTrue(files > 100, "only " + files);
        assertEquals(List.of(), wrong);
        // Its Basic library searches the registry of the office program.
        assertEquals(List.of("test1.odt"), refused);
    }

    private static List<Path> office() throws IOException {
        try (Stream<Path> all = Files.walk(Corpora.folder("office"))) {
            return all.filter(path -> path.toString().matches(".*\\.(docx|odt|pptx|idml)"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> traces(byte[] clean) throws IOException {
        List<String> traces = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(clean))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Matcher matcher = TRACES.matcher(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
                if (matcher.find()) {
                    traces.add(entry.getName() + " " + matcher.group());
                }
            }
        }
        return traces;
    }
}
