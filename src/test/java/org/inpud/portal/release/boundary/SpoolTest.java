package org.inpud.portal.release.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 256 * 1024, 256 * 1024 + 1, 3_000_000})
    void whatWaitsComesBackWhole(int size) throws IOException {
        byte[] content = content(size);
        try (InputStream waiting = Spool.of(content)) {
            assertArrayEquals(content, waiting.readAllBytes());
        }
    }

    @Test
    void aLargeFileBearsNoNameWhileItWaits() throws IOException {
        Set<Path> before = spooled();
        try (InputStream waiting = Spool.of(content(1_000_000))) {
            assertEquals(before, spooled());
            assertEquals(1_000_000, waiting.readAllBytes().length);
        }
    }

    private static Set<Path> spooled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("portal-preview-"))
                    .collect(Collectors.toSet());
        }
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(1).nextBytes(content);
        return content;
    }
}
