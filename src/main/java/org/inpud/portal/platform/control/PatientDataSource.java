package org.inpud.portal.platform.control;

import java.io.Serial;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.XAConnection;
import org.postgresql.xa.PGXADataSource;

/**
 * PostgreSQL's own data source, which waits while the launcher says, by the system property
 * {@code portal.db.starting}, that it is still starting the database: both start side by side.
 */
public class PatientDataSource extends PGXADataSource {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String STARTING = "portal.db.starting";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(20);

    @Override
    public XAConnection getXAConnection() throws SQLException {
        awaitStart();
        return super.getXAConnection();
    }

    @Override
    public XAConnection getXAConnection(String user, String password) throws SQLException {
        awaitStart();
        return super.getXAConnection(user, password);
    }

    private static void awaitStart() throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.getProperty(STARTING) != null && System.nanoTime() < end) {
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new SQLException("ended while the database was starting", ended);
            }
        }
    }
}
