package org.inpud.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small rooms: a file that no longer fits into a head is two files. */
class SizesTest {

    private static final int LONGEST_SOURCE = 350;
    private static final int LONGEST_PAGE = 200;

    @Test
    void noSourceFileIsOverTheLimit() throws IOException {
        assertEquals(List.of(), longer(Path.of("src"), ".java", LONGEST_SOURCE));
        assertEquals(List.of(), longer(Path.of("src/main/webapp"), ".js", LONGEST_SOURCE));
    }

    @Test
    void noPageIsOverTheLimit() throws IOException {
        assertEquals(List.of(), longer(Path.of("src/main/webapp"), ".xhtml", LONGEST_PAGE));
    }

    private static List<String> longer(Path root, String ending, int limit) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> lines(file) > limit)
                    .map(file -> file + " has " + lines(file) + " lines, " + limit + " at most")
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
