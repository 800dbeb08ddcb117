package org.inpud.portal.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.inpud.portal.kernel.Outcome;

/** Something is done while somebody else is in the middle of their work, each in a thread and a transaction of their own. */
@ApplicationScoped
public class InTheMiddle {

    private static final long SECONDS = 30;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /**
     * The codes of the refusals of work that has begun and waits for a row that another transaction holds; meanwhile
     * something else is done; then the row is free.
     *
     * @param held selects the row for update, by its one parameter
     */
    public List<String> meanwhile(String held, String key, Callable<Outcome<?>> work, Callable<?> somethingElse)
            throws Exception {
        Future<Outcome<?>> waiting;
        transaction.begin();
        try (Connection connection = database.getConnection();
                PreparedStatement hold = connection.prepareStatement(held)) {
            hold.setString(1, key);
            assertTrue(hold.executeQuery().next(), key);
            waiting = threads.submit(work);
            awaitOneThatWaits();
            threads.submit(somethingElse).get(SECONDS, TimeUnit.SECONDS);
        } finally {
            transaction.rollback();
        }
        return waiting.get(SECONDS, TimeUnit.SECONDS).refusals().stream()
                .map(refusal -> refusal.code().name())
                .toList();
    }

    /** Something is done and not over yet when something else begins, which waits until it is. */
    public void first(Callable<?> work, Callable<?> somethingElse) throws Exception {
        Future<?> waiting;
        transaction.begin();
        try {
            work.call();
            waiting = threads.submit(somethingElse);
            awaitOneThatWaits();
        } finally {
            transaction.commit();
        }
        waiting.get(SECONDS, TimeUnit.SECONDS);
    }

    private void awaitOneThatWaits() throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        while (threads.submit(this::waiting).get(SECONDS, TimeUnit.SECONDS) == 0) {
            assertTrue(System.nanoTime() < end, "nobody waits");
            Thread.sleep(20);
        }
    }

    private long waiting() throws SQLException {
        return DatabaseAssertions.number(
                database,
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()");
    }
}
