package org.inpud.portal.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PublicPageCacheTest {

    private static byte[] page(int size) {
        byte[] page = new byte[size];
        new java.util.Random(size).nextBytes(page);
        return page;
    }

    @Test
    void keepsAPageInBothCodings() throws IOException {
        PublicPageCache cache = new PublicPageCache(1 << 20);
        byte[] page = page(1000);

        cache.keep("/en/library", cache.generation(), page);

        PublicPageCache.Kept kept = cache.find("/en/library").orElseThrow();
        assertArrayEquals(page, kept.plain());
        assertArrayEquals(page, new GZIPInputStream(new ByteArrayInputStream(kept.packed())).readAllBytes());
    }

    @Test
    void theSameBytesHaveTheSameTag() {
        PublicPageCache cache = new PublicPageCache(1 << 20);
        String tag = cache.keep("/a", 0, page(10)).tag();

        assertEquals(tag, cache.keep("/b", 0, page(10)).tag());
        assertFalse(tag.equals(cache.keep("/c", 0, page(11)).tag()));
    }

    @Test
    void theLeastUsedGoesFirst() {
        PublicPageCache cache = new PublicPageCache(7000);
        cache.keep("/a", 0, page(1500));
        cache.keep("/b", 0, page(1501));
        cache.find("/a");
        cache.keep("/c", 0, page(1502));

        assertTrue(cache.find("/a").isPresent());
        assertTrue(cache.find("/b").isEmpty());
        assertTrue(cache.find("/c").isPresent());
    }

    @Test
    void nothingThatWasBegunBeforeADropIsKeptAfterIt() {
        PublicPageCache cache = new PublicPageCache(1 << 20);
        cache.keep("/a", cache.generation(), page(10));
        long begunIn = cache.generation();
        cache.drop();

        cache.keep("/b", begunIn, page(10));

        assertTrue(cache.find("/a").isEmpty());
        assertTrue(cache.find("/b").isEmpty());
    }

    @Test
    void conditionsAndCodingsAreReadAsTheStandardSays() {
        assertTrue(PublicAnswers.isKnown("\"a\"", "\"b\", W/\"a\""));
        assertTrue(PublicAnswers.isKnown("\"a\"", "*"));
        assertFalse(PublicAnswers.isKnown("\"a\"", "\"b\""));
        assertTrue(PublicAnswers.takesGzip("br, gzip;q=0.8"));
        assertTrue(PublicAnswers.takesGzip("*"));
        assertFalse(PublicAnswers.takesGzip("gzip;q=0, identity"));
        assertFalse(PublicAnswers.takesGzip(null));
    }
}
