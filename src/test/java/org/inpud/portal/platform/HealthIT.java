package org.inpud.portal.platform;

import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.inpud.portal.support.DatabaseAssertions.number;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Random;
import javax.sql.DataSource;
import org.inpud.portal.kernel.FileStore;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.Statements;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The machine below works in the real server: schema, file store, health. */
class HealthIT extends PortalIT {

    private static final int TWENTY_MEGABYTES = 20 * 1024 * 1024;

    @Inject
    private FileStore files;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void migrationsAreApplied() throws Exception {
        assertTrue(number(database, "SELECT count(*) FROM flyway_schema_history WHERE success") > 0);
        assertRows(0, database, "flyway_schema_history WHERE NOT success");
        assertEquals(1, number(database, "SELECT (current_setting('synchronous_commit') = 'on')::int"));
    }

    @Test
    void aFileOfTwentyMegabytesIsStreamedAndKeptOnce() throws Exception {
        FileStore.Stored first = files.keep(noise(TWENTY_MEGABYTES));
        FileStore.Stored second = files.keep(noise(TWENTY_MEGABYTES));

        assertEquals(first, second);
        assertEquals(TWENTY_MEGABYTES, first.size());
        assertRows(1, database, "stored_file WHERE digest = ?", first.digest());
        assertRows(80, database, "stored_chunk JOIN stored_file USING (content) WHERE digest = ?", first.digest());
        assertEquals(
                0,
                number(
                        database,
                        "SELECT count(*) FROM stored_chunk WHERE content NOT IN (SELECT content FROM stored_file)"));
        assertTrue(java.util.Arrays.equals(noise(TWENTY_MEGABYTES).readAllBytes(), files.bytes(first.digest())));
    }

    @Test
    void aSmallFileIsKeptOnce() throws Exception {
        byte[] content = "a small file that nobody else keeps".getBytes(StandardCharsets.UTF_8);

        FileStore.Stored first = files.keep(new ByteArrayInputStream(content));
        FileStore.Stored second = files.keep(new ByteArrayInputStream(content));

        assertEquals(new FileStore.Stored(first.digest(), content.length), first);
        assertEquals(first, second);
        assertRows(1, database, "stored_chunk JOIN stored_file USING (content) WHERE digest = ?", first.digest());
        assertArrayEquals(content, files.bytes(first.digest()));
    }

    /** Whoever downloads it must not take it for an empty or a shorter file. */
    @Test
    void aFileThatLostAPieceIsNotSent() throws Exception {
        FileStore.Stored kept = files.keep(noise(1_000_000));
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM stored_chunk WHERE position = 1"
                        + " AND content = (SELECT content FROM stored_file WHERE digest = ?)")) {
            delete.setString(1, kept.digest());
            assertEquals(1, delete.executeUpdate());
        }

        assertThrows(UncheckedIOException.class, () -> files.bytes(kept.digest()));
    }

    @Test
    void anEmptyFileIsAFileToo() throws Exception {
        FileStore.Stored empty = files.keep(InputStream.nullInputStream());

        assertEquals(0, empty.size());
        assertEquals(0, files.bytes(empty.digest()).length);
    }

    @Test
    void findingAFileTakesOneStatement() throws Exception {
        FileStore.Stored kept = files.keep(new ByteArrayInputStream("text".getBytes(StandardCharsets.UTF_8)));
        Statements statements = Statements.of(database);

        assertEquals(1, statements.least(() -> files.find(kept.digest())), () -> "too many statements");
    }

    @Test
    @RunAsClient
    void theHealthIsUp(@ArquillianResource URL root) throws Exception {
        RestCaller portal = RestCaller.at(URI.create(root.toString()));

        assertEquals(
                "UP",
                portal.get("/health/ready").expect(200).object().get("status").getAsString());
        portal.get("/health/live").expect(200);
    }

    /** The same every time: a fixed seed. */
    private static InputStream noise(int size) {
        Random random = new Random(1);
        return new InputStream() {
            private int left = size;

            @Override
            public int read() {
                return left-- > 0 ? random.nextInt(256) : -1;
            }
        };
    }
}
