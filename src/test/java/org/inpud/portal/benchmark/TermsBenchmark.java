package org.inpud.portal.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.inpud.portal.check.control.TermCheck;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.support.RestCaller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What looking for the glossary's terms costs: a sentence looked at, a glossary laid out, and saves over HTTP into a
 * language with many terms and into one without, one by one in turn.
 * {@code mvn -B -DskipTests package && mvn -B test -Dtest=TermsBenchmark}
 */
class TermsBenchmark {

    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final int TERMS = Integer.getInteger("benchmark.terms", 2_000);
    private static final int SAVES = Integer.getInteger("benchmark.saves", 1_500);
    private static final String SOURCE = "Sentence 7 tells people where clean water 12 and a warm room are";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path folder;

    @Test
    void looks() {
        List<TermEntry> entries = IntStream.range(0, TERMS)
                .mapToObj(at -> new TermEntry(LanguageTag.of("en"), term(at), "agua limpia " + at, List.of(), ""))
                .toList();
        long begun = System.nanoTime();
        TermCheck check = new TermCheck(entries);
        long laidOut = System.nanoTime() - begun;
        int found = 0;
        for (int turn = 0; turn < 20_000; turn++) {
            found += check.of(SOURCE, "La frase dice dónde hay agua y un cuarto tibio")
                    .size();
        }
        begun = System.nanoTime();
        for (int turn = 0; turn < 20_000; turn++) {
            found += check.of(SOURCE, "La frase dice dónde hay agua y un cuarto tibio")
                    .size();
        }
        System.out.printf(
                "%d terms laid out in %.1f ms; a sentence looked at in %.1f µs (%d findings)%n",
                TERMS, laidOut / 1e6, (System.nanoTime() - begun) / 20_000 / 1e3, found);
    }

    private static String term(int at) {
        return List.of("clean water ", "warm room ", "sentence ", "harm reduction ", "people ")
                        .get(at % 5)
                + at;
    }

    @Test
    void saves() throws Exception {
        try (BenchmarkPortal portal = BenchmarkPortal.start(folder)) {
            String with = portal.adaptation("terms-benchmark", 200);
            RestCaller coordinator = portal.caller("coordinator." + BenchmarkPortal.NETWORK);
            coordinator
                    .post(
                            "/api/v1/adaptations",
                            "{\"publication\":\"terms-benchmark\",\"edition\":1,\"network\":\""
                                    + BenchmarkPortal.NETWORK + "\",\"language\":\"pt\"}")
                    .expect(201);
            String without = with.replace(".es", ".pt");
            coordinator
                    .post("/api/v1/adaptations/" + without + "/steps", "{\"step\":\"START\"}")
                    .expect(200);
            try (Connection connection = portal.database()) {
                BenchmarkPortal.run(
                        connection,
                        "insert into term (network, language, source_language, source, target, discouraged, note,"
                                + " changed_at, version) select ?, 'es', 'en', (array['clean water ', 'warm room ',"
                                + " 'sentence ', 'harm reduction ', 'people '])[1 + at % 5] || at, 'agua limpia ' || at,"
                                + " '', '', now(), 1 from generate_series(1, ?) at",
                        BenchmarkPortal.NETWORK,
                        TERMS);
            }
            String person = portal.translators(1).get(0);
            run(portal, person, with, without, 300);
            List<long[]> times = run(portal, person, with, without, SAVES);
            tell("with " + TERMS + " terms", times.get(0));
            tell("without", times.get(1));
        }
    }

    private List<long[]> run(BenchmarkPortal portal, String person, String with, String without, int saves)
            throws Exception {
        List<long[]> times = new ArrayList<>(List.of(new long[saves], new long[saves]));
        List<String> ids = List.of(with, without);
        long[] versions = {0, 0};
        for (int which = 0; which < 2; which++) {
            versions[which] = version(client.send(
                    portal.request(person, path(ids.get(which))).GET().build(),
                    HttpResponse.BodyHandlers.ofByteArray()));
        }
        for (int turn = 0; turn < saves; turn++) {
            for (int at = 0; at < 2; at++) {
                int which = (turn + at) % 2;
                long begun = System.nanoTime();
                versions[which] = version(portal.save(
                        client,
                        person,
                        path(ids.get(which)),
                        versions[which],
                        "Agua limpia {1}y un cuarto{/1} tibio, vez " + turn + " de " + saves));
                times.get(which)[turn] = System.nanoTime() - begun;
            }
        }
        return times;
    }

    private static String path(String id) {
        return "/api/v1/adaptations/" + id + "/segments/s7";
    }

    private static long version(HttpResponse<byte[]> answer) throws IOException {
        Matcher found = VERSION.matcher(Gzip.text(answer));
        if (answer.statusCode() != 200 || !found.find()) {
            throw new IllegalStateException("answer " + answer.statusCode() + " " + Gzip.text(answer));
        }
        return Long.parseLong(found.group(1));
    }

    private static void tell(String what, long[] nanoseconds) {
        long[] sorted = java.util.Arrays.stream(nanoseconds).sorted().toArray();
        System.out.printf(
                "%s: p50 %.2f ms, p95 %.2f ms, mean %.2f ms of %d saves%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                java.util.Arrays.stream(sorted).average().orElse(0) / 1e6,
                sorted.length);
    }
}
