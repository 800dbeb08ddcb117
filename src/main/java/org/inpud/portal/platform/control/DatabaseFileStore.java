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
            long size = write(connection, name, content, digest);
            Stored stored = new Stored(HexFormat.of().formatHex(digest.digest()), size);
            if (!isFirst(connection, name, stored)) {
                remove(connection, name);
            }
            return stored;
        } catch (SQLException failed) {
            throw new IOException("the file could not be kept", failed);
        }
    }

    private static long write(Connection connection, UUID name, InputStream content, MessageDigest digest)
            throws SQLException, IOException {
        long size = 0;
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO stored_chunk (content, position, bytes) VALUES (?, ?, ?)")) {
            int position = 0;
            for (byte[] bytes = content.readNBytes(CHUNK); bytes.length > 0; bytes = content.readNBytes(CHUNK)) {
                digest.update(bytes);
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
            insert.setString(1, stored.digest());
            insert.setObject(2, name);
            insert.setLong(3, stored.size());
            insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
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
            requireKept(digest);
            select.setString(1, digest);
            int position = 0;
            while (sendOne(select, position, to)) {
                position++;
            }
        } catch (SQLException failed) {
            throw new IOException("the file could not be read", failed);
        }
    }

    /** Chunk by chunk: a cursor would need a transaction as long as the reader's line is slow. */
    private static boolean sendOne(PreparedStatement select, int position, OutputStream to)
            throws SQLException, IOException {
        select.setInt(2, position);
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return false;
            }
            to.write(row.getBytes(1));
            return true;
        }
    }

    private void requireKept(String digest) {
        if (find(digest).isEmpty()) {
            throw new IllegalStateException("no such file is kept: " + digest);
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
