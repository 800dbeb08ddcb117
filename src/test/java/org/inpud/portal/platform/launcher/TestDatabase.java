package org.inpud.portal.platform.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A real PostgreSQL for a test run, fresh each time, that counts its statements. */
public final class TestDatabase implements AutoCloseable {

    private final EmbeddedDatabase database;

    private TestDatabase(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Empties a folder in which an earlier run may have been killed. */
    public static Path fresh(Path folder) throws IOException {
        try {
            LeftoverDatabase.end(folder.toAbsolutePath().resolve("database"));
        } catch (StartRefused stubborn) {
            throw new IOException(stubborn.getMessage(), stubborn);
        }
        DataFolder.delete(folder);
        return folder;
    }

    public static TestDatabase start(Path folder) throws IOException {
        try {
            DataFolder data = DataFolder.open(fresh(folder).toAbsolutePath());
            // Only for speed, and only here: what a test run wrote need not outlive the machine.
            EmbeddedDatabase database = EmbeddedDatabase.on(
                    data,
                    List.of("shared_preload_libraries=pg_stat_statements", "fsync=off", "max_prepared_transactions=0"));
            database.start();
            return new TestDatabase(database);
        } catch (StartRefused refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }

    public String url() {
        return database.access().url();
    }

    public String user() {
        return database.access().user();
    }

    public String password() {
        return database.access().password();
    }

    @Override
    public void close() {
        database.stop();
    }
}
