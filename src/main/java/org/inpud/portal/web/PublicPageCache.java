package org.inpud.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.inpud.portal.kernel.Text;

/**
 * Public pages as bytes: each is rendered once per address, which names its language, and kept until something public
 * changes. Then all are dropped at once, so that what was withdrawn is gone with the next request. The least used go
 * first when there are too many.
 */
@ApplicationScoped
public class PublicPageCache {

    private static final long CAPACITY = 64L * 1024 * 1024;

    private final long capacity;
    private final Map<String, Kept> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long weight;
    private long generation;

    public PublicPageCache() {
        this(CAPACITY);
    }

    PublicPageCache(long capacity) {
        this.capacity = capacity;
    }

    /**
     * A page in both codings.
     *
     * @param tag strong, of the plain bytes, without quotes
     */
    record Kept(byte[] plain, byte[] packed, String tag) {

        static Kept of(byte[] page) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream(page.length / 3);
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(page);
            } catch (IOException inMemory) {
                throw new UncheckedIOException(inMemory);
            }
            byte[] digest = Text.sha256().digest(page);
            return new Kept(
                    page, packed.toByteArray(), HexFormat.of().formatHex(digest).substring(0, 32));
        }

        private long weight() {
            return (long) plain.length + packed.length;
        }
    }

    synchronized Optional<Kept> find(String address) {
        return Optional.ofNullable(pages.get(address));
    }

    /** Ask before rendering: what was rendered before a drop is not kept after it. */
    synchronized long generation() {
        return generation;
    }

    /** Keeps a page that was begun in this generation; answers it in either case. */
    Kept keep(String address, long begunIn, byte[] page) {
        Kept kept = Kept.of(page);
        synchronized (this) {
            if (begunIn == generation && kept.weight() <= capacity) {
                Kept before = pages.put(address, kept);
                weight += kept.weight() - (before == null ? 0 : before.weight());
                shrink();
            }
        }
        return kept;
    }

    private void shrink() {
        Iterator<Kept> leastUsed = pages.values().iterator();
        while (weight > capacity && leastUsed.hasNext()) {
            weight -= leastUsed.next().weight();
            leastUsed.remove();
        }
    }

    /** Something public has changed: every page is rendered anew when it is asked for. */
    public synchronized void drop() {
        generation++;
        pages.clear();
        weight = 0;
    }
}
