package org.inpud.portal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Looks into the database past everything of ours, as the last word on what was kept. */
public final class DatabaseAssertions {

    private DatabaseAssertions() {}

    /** @param condition what follows {@code FROM}: a table and, if need be, a {@code WHERE} with parameters */
    public static void assertRows(long expected, DataSource database, String condition, Object... parameters)
            throws SQLException {
        assertEquals(expected, number(database, "SELECT count(*) FROM " + condition, parameters), condition);
    }

    /** The one number that a query yields. */
    public static long number(DataSource database, String query, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
