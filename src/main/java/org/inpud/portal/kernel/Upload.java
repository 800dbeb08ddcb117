package org.inpud.portal.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** What somebody sends to be read: how large it may be is said here, and nowhere else. */
public final class Upload {

    public static final long MOST_BYTES = 64L * 1024 * 1024;

    public static final long MOST_MEGABYTES = MOST_BYTES / 1024 / 1024;

    private Upload() {}

    /** All of it, or that it is too large: then no more was read than was needed to know. */
    public static Outcome<byte[]> read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes((int) MOST_BYTES + 1);
        return bytes.length > MOST_BYTES ? Outcome.refused(tooLarge()) : Outcome.done(bytes);
    }

    public static Refusal tooLarge() {
        return Refusal.of(KernelRefusal.TOO_LARGE, Map.of("megabytes", MOST_MEGABYTES));
    }
}
