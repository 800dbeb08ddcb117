package org.inpud.portal.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * What PostgreSQL itself counted while something ran: statements of every kind and from every door (JPA, JDBC, REST).
 * The tests run one after the other, but the portal's own errands beside them: what can be repeated is counted by
 * {@link #least}.
 */
public final class Statements {

    private static final String COUNTED = " FROM pg_stat_statements WHERE query NOT LIKE '%pg_stat_statements%'"
            // The chronicle is sealed every few seconds, whatever else runs.
            + " AND query NOT LIKE '%chronicle_seal%'"
            // So is the outbox looked through, and the deadlines.
            + " AND query !~* '^(update outgoing_mail|with due as .select id from outgoing_mail|with day as )'"
            + " AND query !~* '^(begin|commit|rollback|set |show |select \\$1$|select 1|discard)'";

    private final DataSource database;

    private Statements(DataSource database) {
        this.database = database;
    }

    public static Statements of(DataSource database) {
        return new Statements(database);
    }

    /** How many statements the work took. */
    public long during(Callable<?> work) throws Exception {
        begin();
        work.call();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(sum(calls), 0)" + COUNTED)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** How many statements work takes that only reads: the portal's own errands may run beside it, so the least of some times. */
    public long least(Callable<?> reading) throws Exception {
        long least = Long.MAX_VALUE;
        for (int times = 0; times < 5; times++) {
            least = Math.min(least, during(reading));
        }
        return least;
    }

    /** The statements of the last work, the most frequent first: for the message of a failed assertion. */
    public List<String> seen() throws SQLException {
        List<String> seen = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT calls || ' × ' || left(query, 160)" + COUNTED + " ORDER BY calls DESC")) {
            while (row.next()) {
                seen.add(row.getString(1));
            }
        }
        return seen;
    }

    private void begin() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
            statement.execute("SELECT pg_stat_statements_reset()");
        }
    }
}
