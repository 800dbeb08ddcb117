package org.inpud.portal.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opening the editor and moving in it, in an adaptation of 50 segments and in one of 5,000, turn by turn in one run: the
 * server's time for the page, for the first sentences and for some in the middle, and how much goes over the line.
 * {@code mvn -B -DskipTests package && mvn -B test -Dtest=OpeningBenchmark}
 */
class OpeningBenchmark {

    private static final int ROUNDS = 150;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path folder;

    @Test
    void opensAndMoves() throws Exception {
        try (BenchmarkPortal portal = BenchmarkPortal.start(folder)) {
            String small = portal.adaptation("opening-small", 50);
            String large = portal.adaptation("opening-large", 5000);
            String session = portal.translators(1).get(0);
            compare(portal, session, "the page", page(small), page(large));
            compare(portal, session, "first sentences", window(small, 0, 50), window(large, 0, 50));
            compare(portal, session, "moving", window(small, 0, 50), window(large, 50, 50));
            compare(portal, session, "going to a sentence", offset(small, 25), offset(large, 2500));
            System.out.printf(
                    Locale.ROOT,
                    "over the line, compressed: page %d bytes, its first 100 sentences %d bytes%n",
                    size(portal, session, page(large)),
                    size(portal, session, window(large, 0, 100)));
        }
    }

    private static String page(String id) {
        return "/adaptation/editor?id=" + id;
    }

    private static String window(String id, int page, int size) {
        return "/api/v1/adaptations/" + id + "/segments?page=" + page + "&size=" + size;
    }

    private static String offset(String id, int segment) {
        return "/api/v1/adaptations/" + id + "/segments/s" + segment + "/offset";
    }

    private void compare(BenchmarkPortal portal, String session, String what, String small, String large)
            throws Exception {
        long[][] nanoseconds = new long[2][ROUNDS];
        for (int round = -40; round < ROUNDS; round++) {
            for (int which = 0; which < 2; which++) {
                long begun = System.nanoTime();
                get(portal, session, which == 0 ? small : large);
                if (round >= 0) {
                    nanoseconds[which][round] = System.nanoTime() - begun;
                }
            }
        }
        double few = median(nanoseconds[0]);
        double many = median(nanoseconds[1]);
        System.out.printf(
                Locale.ROOT, "%-20s 50: %.1f ms, 5,000: %.1f ms (%+.0f %%)%n", what, few, many, 100 * many / few - 100);
    }

    private static double median(long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        return nanoseconds[nanoseconds.length / 2] / 1e6;
    }

    private long size(BenchmarkPortal portal, String session, String path) throws Exception {
        return get(portal, session, path).body().length;
    }

    private HttpResponse<byte[]> get(BenchmarkPortal portal, String session, String path) throws Exception {
        HttpResponse<byte[]> answer =
                client.send(portal.request(session, path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode(), path);
        return answer;
    }
}
