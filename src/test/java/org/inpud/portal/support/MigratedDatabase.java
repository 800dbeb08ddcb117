package org.inpud.portal.support;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.inpud.portal.platform.launcher.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the portal's schema and no portal: for what the database does by itself. */
public final class MigratedDatabase implements AutoCloseable {

    private final TestDatabase server;
    private final PGSimpleDataSource database = new PGSimpleDataSource();

    private MigratedDatabase(TestDatabase server) {
        this.server = server;
        database.setUrl(server.url());
        database.setUser(server.user());
        database.setPassword(server.password());
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    public static MigratedDatabase in(Path folder) throws IOException {
        return new MigratedDatabase(TestDatabase.start(folder));
    }

    /** A transaction of its own, which nobody commits unless asked. */
    public Connection begin() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void close() {
        server.close();
    }
}
