package org.inpud.portal.document.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on disk for as long as something needs one, because zip files can only be opened there. */
final class Scratch {

    @FunctionalInterface
    interface Work<T> {
        T on(Path file) throws IOException;
    }

    private Scratch() {}

    static <T> T with(byte[] content, Work<T> work) throws IOException {
        Path file = Files.createTempFile("portal-document-", ".tmp");
        try {
            Files.write(file, content);
            return work.on(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
