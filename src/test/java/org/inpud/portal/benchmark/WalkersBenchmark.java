package org.inpud.portal.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.inpud.portal.walkers.Checker;
import org.inpud.portal.walkers.Walk;
import org.inpud.portal.walkers.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred people in all roles walk for a minute over two hundred adaptations of six networks with different rules, one of them national,
 * through REST, doing what they may and what they may not; then an independent checker replays the chronicle and the
 * history. Prints rates, answers and percentiles; ends in failure if a guard was broken, a call failed or two
 * transactions waited for each other.
 * {@code mvn -B -DskipTests package && mvn -B test -Dtest=WalkersBenchmark}
 */
class WalkersBenchmark {

    private static final int PEOPLE = 100;
    private static final int ADAPTATIONS = 200;
    private static final long SECONDS = Long.getLong("benchmark.seconds", 60);
    private static final long SEED = Long.getLong("benchmark.seed", 20261122);
    private static final String MARK = "walk";

    @TempDir
    Path folder;

    @Test
    void walks() throws Exception {
        try (BenchmarkPortal portal = BenchmarkPortal.start(folder)) {
            World world = World.make(portal.address(), portal::database, MARK, 6, ADAPTATIONS);
            say("%d people, %d adaptations, seed %d", world.people().size(), ADAPTATIONS, SEED);
            try (Walk walk = Walk.of(world, PEOPLE, Duration.ofSeconds(SECONDS), SEED)) {
                report(walk);
                try (Connection database = portal.database()) {
                    moved(database);
                    long deadlocks = number(
                            database, "select deadlocks from pg_stat_database where datname = current_database()");
                    Checker checker = new Checker();
                    List<String> breaches = checker.breaches(database, MARK);
                    Object verified = portal.caller("admin")
                            .get("/api/v1/chronicle/verification")
                            .expect(200)
                            .object();
                    say(
                            "%d rules asked, %d breaches; %d deadlocks; %d faults; chronicle %s",
                            checker.rules().size(),
                            breaches.size(),
                            deadlocks,
                            walk.faults().size(),
                            verified);
                    assertEquals(List.of(), breaches);
                    assertEquals(List.of(), walk.faults());
                    assertEquals(0, deadlocks);
                }
            }
        }
    }

    private static void report(Walk walk) {
        say(
                "%d calls, %.0f/s; answers %s; p50 %.0f ms, p95 %.0f ms, p99 %.0f ms",
                walk.calls(),
                walk.calls() / (double) SECONDS,
                walk.answers(),
                walk.percentile("", 50),
                walk.percentile("", 95),
                walk.percentile("", 99));
        walk.refusals().forEach((code, times) -> say("  refused %6d  %s", times, code));
        walk.kinds()
                .forEach((kind, times) -> say(
                        "  %-14s %6d  p50 %5.0f ms  p99 %5.0f ms",
                        kind, times, walk.percentile(kind, 50), walk.percentile(kind, 99)));
    }

    private static void moved(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select m.step, count(*) from adaptation_move m join adaptation a on a.id = m.adaptation"
                                + " where a.network like '" + MARK + "net%' group by m.step order by 2 desc")) {
            StringBuilder moves = new StringBuilder();
            while (rows.next()) {
                moves.append(' ').append(rows.getString(1)).append(' ').append(rows.getLong(2));
            }
            say(
                    "moves:%s; releases %d",
                    moves, number(database, "select count(*) from release where network like 'walknet%'"));
        }
    }

    private static long number(Connection database, String question) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void say(String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }
}
