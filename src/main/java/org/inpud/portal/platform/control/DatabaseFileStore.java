package org.inpud.portal.platform.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.inpud.portal.kernel.FileStore;
import org.inpud.portal.kernel.Text;

/**
 * Keeps files in the database, in chunks, so that no file is ever in memory whole, a backup has everything,
 * and a file appears and disappears with the transaction that brought it.
 */
@ApplicationScoped
public class DatabaseFileStore implements FileStore {

    private static final int CHUNK = 256 * 1024;

    @Resource(lookup = Migrations.DATA_SOURCE)
    private DataSource database;

    @Inject
    private Clock clock;

    @Override
    @Transactional(rollbackOn = Exception.class)
    public Stored keep(InputStream content) throws IOException {
        UUID name = UUID.randomUUID();
        MessageDigest digest = Text.sha256();
        try (Connection connection = database.getConnection()) {
            byte[] first = content.readNBytes(CHUNK);
            digest.update(first);
            if (first.length > 0 && first.length < CHUNK) {
                Stored stored = new Stored(HexFormat.of().formatHex(digest.digest()), first.length);
                keepSmall(connection, name, first, stored);
                return stored;
            }
            long size = write(connection, name, first, content, digest);
            Stored stored = new Stored(HexFormat.of().formatHex(digest.digest()), size);
            if (!isFirst(connection, name, stored)) {
                remove(connection, name);
            }
            return stored;
        } catch (SQLException failed) {
            throw new IOException("the file could not be kept", failed);
        }
    }

    /** What fits into one chunk is kept by one statement; most files do. */
    private void keepSmall(Connection connection, UUID name, byte[] content, Stored stored) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "WITH kept AS (INSERT INTO stored_file (digest, content, size, kept_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (digest) DO NOTHING RETURNING content)"
                        + " INSERT INTO stored_chunk (content, position, bytes) SELECT content, 0, ? FROM kept")) {
            describe(insert, name, stored);
            insert.setBytes(5, content);
            insert.executeUpdate();
        }
    }

    private static long write(Connection connection, UUID name, byte[] first, InputStream content, MessageDigest digest)
            throws SQLException, IOException {
        long size = 0;
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO stored_chunk (content, position, bytes) VALUES (?, ?, ?)")) {
            int position = 0;
            for (byte[] bytes = first; bytes.length > 0; bytes = content.readNBytes(CHUNK)) {
                if (position > 0) {
                    digest.update(bytes);
                }
                size += bytes.length;
                insert.setObject(1, name);
                insert.setInt(2, position++);
                insert.setBytes(3, bytes);
                insert.executeUpdate();
            }
        }
        return size;
    }

    /** Only one of those who bring the same content at the same time is the first: the others wait here for its end. */
    private boolean isFirst(Connection connection, UUID name, Stored stored) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO stored_file (digest, content, size, kept_at) VALUES (?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING")) {
            describe(insert, name, stored);
            return insert.executeUpdate() == 1;
        }
    }

    private void describe(PreparedStatement insert, UUID name, Stored stored) throws SQLException {
        insert.setString(1, stored.digest());
        insert.setObject(2, name);
        insert.setLong(3, stored.size());
        insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static void remove(Connection connection, UUID name) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM stored_chunk WHERE content = ?")) {
            delete.setObject(1, name);
            delete.executeUpdate();
        }
    }

    @Override
    public void send(String digest, OutputStream to) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT chunk.bytes FROM stored_file file JOIN stored_chunk chunk USING (content)"
                                + " WHERE file.digest = ? AND chunk.position = ?")) {
            Stored kept = find(digest).orElseThrow(() -> new IllegalStateException("no such file is kept: " + digest));
            select.setString(1, digest);
            long sent = 0;
            for (int position = 0; sent < kept.size(); position++) {
                sent += sendOne(select, position, to);
            }
        } catch (SQLException failed) {
            throw new IOException("the file could not be read", failed);
        }
    }

    /** Chunk by chunk: a cursor would need a transaction as long as the reader's line is slow. */
    private static int sendOne(PreparedStatement select, int position, OutputStream to)
            throws SQLException, IOException {
        select.setInt(2, position);
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new IOException("a piece of the file is lost: " + position);
            }
            byte[] bytes = row.getBytes(1);
            to.write(bytes);
            return bytes.length;
        }
    }

    @Override
    public Optional<Stored> find(String digest) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT size FROM stored_file WHERE digest = ?")) {
            select.setString(1, digest);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Stored(digest, row.getLong(1))) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new UncheckedIOException(new IOException("the file could not be found", failed));
        }
    }

    @Override
    public byte[] bytes(String digest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            send(digest, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
