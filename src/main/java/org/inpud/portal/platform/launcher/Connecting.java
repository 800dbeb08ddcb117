package org.inpud.portal.platform.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/** Tries a database once. */
final class Connecting {

    private static final String TIMEOUT_SECONDS = "5";
    private static final int PAUSE_MILLISECONDS = 50;

    private Connecting() {}

    /** What stood in the way, or nothing where the database answered. */
    static Optional<SQLException> to(Settings.Database database) {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("loginTimeout", TIMEOUT_SECONDS);
        properties.setProperty("connectTimeout", TIMEOUT_SECONDS);
        try (Connection connection = DriverManager.getConnection(database.url(), properties)) {
            return connection.isValid(Integer.parseInt(TIMEOUT_SECONDS))
                    ? Optional.empty()
                    : Optional.of(new SQLException("it does not answer"));
        } catch (SQLException unreachable) {
            return Optional.of(unreachable);
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
