package org.inpud.portal.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Saving a segment over HTTP: its throughput beside a JAX-RS read by primary key and beside the same transaction by
 * bare JDBC; a hundred people at once; and whether what was acknowledged is there after kill -9.
 * {@code mvn -B -DskipTests package && mvn -B test -Dtest=SavingBenchmark}
 */
class SavingBenchmark {

    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final int WORKERS = 16;
    private static final int PEOPLE = 100;
    private static final long SECONDS = Long.getLong("benchmark.seconds", 15);
    private static final long CROWD_SECONDS = Long.getLong("benchmark.crowd.seconds", 60);

    private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The last text that the portal said it kept, and how often it said so. */
    private record Acknowledged(String target, long version, long times) {}

    @TempDir
    Path folder;

    @Test
    void saves() throws Exception {
        try (BenchmarkPortal portal = BenchmarkPortal.start(folder)) {
            String id = portal.adaptation("saving-benchmark", 5000);
            long before = Memory.of(portal.processId());
            List<String> people = portal.translators(PEOPLE);
            throughput(portal, id, people);
            crowd(portal, id, people, CROWD_SECONDS, true);
            long after = Memory.of(portal.processId());
            say(
                    "heap in use after collection: %d kB before, %d kB with %d people signed in: %.1f kB each",
                    before, after, PEOPLE, (after - before) / (double) PEOPLE);
            for (int round = 1; round <= 3; round++) {
                Thread crowd = new Thread(() -> quietly(() -> crowd(portal, id, people, 600, false)));
                crowd.setDaemon(true);
                acknowledged.clear();
                crowd.start();
                Thread.sleep(12_000);
                portal.kill();
                crowd.join(30_000);
                portal.begin();
                compare(portal, id, "kill -9, round " + round);
            }
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void quietly(Work work) {
        try {
            work.run();
        } catch (Exception ended) {
            say("  the crowd ended: %s", ended);
        }
    }

    private void throughput(BenchmarkPortal portal, String id, List<String> people) throws Exception {
        AtomicLong saves = new AtomicLong();
        for (int warming = 0; warming < 2; warming++) {
            long seconds = warming == 0 ? Math.min(8, SECONDS) : SECONDS;
            double reads = during(seconds, worker -> {
                HttpResponse<byte[]> answer = client.send(
                        portal.request(people.get(worker), "/api/v1/me/choices/editor-keys")
                                .GET()
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
                expect(answer);
            });
            Map<Integer, Long> versions = new ConcurrentHashMap<>();
            double saved = during(seconds, worker -> {
                String path = "/api/v1/adaptations/" + id + "/segments/s" + (4000 + 2 + worker);
                if (!versions.containsKey(worker)) {
                    versions.put(
                            worker,
                            version(client.send(
                                    portal.request(people.get(worker), path)
                                            .GET()
                                            .build(),
                                    HttpResponse.BodyHandlers.ofByteArray())));
                }
                versions.put(
                        worker,
                        version(expect(portal.save(
                                client,
                                people.get(worker),
                                path,
                                versions.get(worker),
                                "Agua limpia {1}y un cuarto{/1} tibio, vez " + saves.incrementAndGet()))));
            });
            double bare = jdbc(portal, id, seconds);
            if (warming == 1) {
                say(
                        "read by primary key %.0f/s, save %.0f/s (%.0f %%), bare JDBC transaction %.0f/s (save is %.0f %%)",
                        reads, saved, 100 * saved / reads, bare, 100 * saved / bare);
            }
        }
    }

    private static double jdbc(BenchmarkPortal portal, String id, long seconds) throws Exception {
        Connection[] connections = new Connection[WORKERS];
        for (int worker = 0; worker < WORKERS; worker++) {
            connections[worker] = portal.database();
            connections[worker].setAutoCommit(false);
        }
        AtomicLong number = new AtomicLong();
        double done = during(seconds, worker -> {
            Connection connection = connections[worker];
            String segment = "s" + (4100 + 2 + worker);
            read(connection, "select stage from adaptation where id = ? for share", id);
            read(
                    connection,
                    "select version from rendering where adaptation = ? and segment = ? for update",
                    id,
                    segment);
            BenchmarkPortal.run(
                    connection,
                    "update rendering_history set row_end = now() where adaptation = ? and segment = ? and row_end is null",
                    id,
                    segment);
            BenchmarkPortal.run(
                    connection,
                    "with saved as (update rendering set target = ?, state = 'DRAFT', version = version + 1,"
                            + " changed_at = now() where adaptation = ? and segment = ? returning *)"
                            + " insert into rendering_history (id, adaptation, segment, passage, position, target, state,"
                            + " hash, errors, warnings, hints, changed_at, version, row_start)"
                            + " select id, adaptation, segment, passage, position, target, state, hash, errors,"
                            + " warnings, hints, changed_at, version, changed_at from saved",
                    "Agua " + number.incrementAndGet(),
                    id,
                    segment);
            connection.commit();
        });
        for (Connection connection : connections) {
            connection.close();
        }
        return done;
    }

    private static void read(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setString(at + 1, values[at]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
            }
        }
    }

    /** A hundred people, each at sentences of their own, each saving every two seconds. */
    private void crowd(BenchmarkPortal portal, String id, List<String> people, long seconds, boolean isMeasured)
            throws Exception {
        if (isMeasured) {
            acknowledged.clear();
        }
        List<Long> nanoseconds = java.util.Collections.synchronizedList(new ArrayList<>());
        CountDownLatch ended = new CountDownLatch(people.size());
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int person = 0; person < people.size(); person++) {
            int own = person;
            Thread thread = new Thread(() -> {
                quietlyUntilTheLineBreaks(() -> {
                    Thread.sleep(20L * own);
                    for (int turn = 0; System.nanoTime() < end; turn++) {
                        long begun = System.nanoTime();
                        String segment = "s" + (2 + own * 30 + turn % 10);
                        String path = "/api/v1/adaptations/" + id + "/segments/" + segment;
                        Acknowledged last = acknowledged.get(segment);
                        long version = last != null
                                ? last.version()
                                : version(client.send(
                                        portal.request(people.get(own), path)
                                                .GET()
                                                .build(),
                                        HttpResponse.BodyHandlers.ofByteArray()));
                        String target = "Persona " + own + " {1}vez{/1} " + turn + " " + begun;
                        long sent = System.nanoTime();
                        long kept = version(expect(portal.save(client, people.get(own), path, version, target)));
                        nanoseconds.add(System.nanoTime() - sent);
                        acknowledged.merge(
                                segment,
                                new Acknowledged(target, kept, 1),
                                (old, now) -> new Acknowledged(now.target(), now.version(), old.times() + 1));
                        Thread.sleep(Math.max(0, 2000 - (System.nanoTime() - begun) / 1_000_000));
                    }
                });
                ended.countDown();
            });
            thread.setDaemon(true);
            thread.start();
        }
        ended.await();
        if (isMeasured) {
            long[] sorted =
                    nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
            say(
                    "%d people, %d saves in %d s: p50 %.0f ms, p99 %.0f ms, slowest %.0f ms",
                    people.size(), sorted.length, seconds, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
            compare(portal, id, "after the crowd");
        }
    }

    /** Once the portal is killed nobody gets an answer; that is no save that was acknowledged. */
    private static void quietlyUntilTheLineBreaks(Work work) {
        try {
            work.run();
        } catch (IOException broken) {
            return;
        } catch (Exception fault) {
            say("  somebody's fault: %s", fault);
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }

    /** Every acknowledged text against the database, and no version more often than it was saved. */
    private void compare(BenchmarkPortal portal, String id, String when) throws Exception {
        long lost = 0;
        long doubled = 0;
        try (Connection connection = portal.database();
                PreparedStatement statement = connection.prepareStatement("select"
                        + " (select count(*) from rendering_history where adaptation = ? and segment = ? and target = ?),"
                        + " (select count(*) from rendering where adaptation = ? and segment = ? and version >= ?)")) {
            for (Map.Entry<String, Acknowledged> one : Map.copyOf(acknowledged).entrySet()) {
                statement.setString(1, id);
                statement.setString(2, one.getKey());
                statement.setString(3, one.getValue().target());
                statement.setString(4, id);
                statement.setString(5, one.getKey());
                statement.setLong(6, one.getValue().version());
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    lost += row.getInt(1) == 0 || row.getInt(2) == 0 ? 1 : 0;
                    doubled += row.getInt(1) > 1 ? 1 : 0;
                }
            }
        }
        long times =
                acknowledged.values().stream().mapToLong(Acknowledged::times).sum();
        say(
                "%s: %d saves acknowledged, the last of each of %d segments compared: %d lost, %d doubled",
                when, times, acknowledged.size(), lost, doubled);
    }

    private static HttpResponse<byte[]> expect(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("answer " + answer.statusCode() + " " + Gzip.text(answer));
        }
        return answer;
    }

    private static long version(HttpResponse<byte[]> answer) throws IOException {
        Matcher matcher = VERSION.matcher(Gzip.text(expect(answer)));
        if (!matcher.find()) {
            throw new IllegalStateException("no version");
        }
        return Long.parseLong(matcher.group(1));
    }

    private interface Step {
        void take(int worker) throws Exception;
    }

    /** How many steps a second all workers take together. */
    private static double during(long seconds, Step step) throws Exception {
        AtomicLong taken = new AtomicLong();
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        Thread[] threads = new Thread[WORKERS];
        for (int worker = 0; worker < WORKERS; worker++) {
            int own = worker;
            threads[worker] = new Thread(() -> quietly(() -> {
                while (System.nanoTime() < end) {
                    step.take(own);
                    taken.incrementAndGet();
                }
            }));
            threads[worker].start();
        }
        for (Thread thread : Arrays.asList(threads)) {
            thread.join();
        }
        return taken.get() * 1e9 / (System.nanoTime() - begun);
    }

    private static void say(String form, Object... facts) {
        System.out.println(String.format(Locale.ROOT, form, facts));
    }
}
