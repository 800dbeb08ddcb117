package org.inpud.portal.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Keeps files by the hash of their content, in streams: no file is ever held in memory whole by the store. */
public interface FileStore {

    /**
     * @param digest SHA-256 of the content, lower-case hexadecimal
     * @param size in bytes
     */
    record Stored(String digest, long size) {}

    /** Keeps the content, within the caller's transaction; the same content is kept once. */
    Stored keep(InputStream content) throws IOException;

    /** Writes the content out; a fault where the digest is not kept. */
    void send(String digest, OutputStream to) throws IOException;

    Optional<Stored> find(String digest);

    /** The whole content, for files that were bounded when they came in; a fault where the digest is not kept. */
    byte[] bytes(String digest);
}
