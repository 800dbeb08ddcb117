package org.inpud.portal.release.boundary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a file waits that was made for one reader: in memory while it is small, else on disk, for a slow line takes
 * minutes. There it bears no name any more, so that it is gone as soon as nobody reads it, whatever happens.
 */
final class Spool {

    private static final int SMALL = 256 * 1024;

    private Spool() {}

    /** @return to be closed by whoever reads it */
    static InputStream of(byte[] content) {
        if (content.length <= SMALL) {
            return new ByteArrayInputStream(content);
        }
        try {
            Path file = Files.createTempFile("portal-preview-", ".tmp");
            try {
                Files.write(file, content);
                return Files.newInputStream(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
