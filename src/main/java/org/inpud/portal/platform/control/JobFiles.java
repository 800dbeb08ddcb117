package org.inpud.portal.platform.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;

/** The files that jobs were given to work on, in chunks; they live no longer than the job does. */
@ApplicationScoped
public class JobFiles {

    private static final int CHUNK = 256 * 1024;

    @Resource(lookup = Migrations.DATA_SOURCE)
    private DataSource database;

    @Transactional
    public void keep(UUID job, String name, byte[] content) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO job_file (job, name, position, bytes) VALUES (?, ?, ?, ?)")) {
            int from = 0;
            int position = 0;
            do {
                int to = Math.min(content.length, from + CHUNK);
                insert.setObject(1, job);
                insert.setString(2, name);
                insert.setInt(3, position++);
                insert.setBytes(4, Arrays.copyOfRange(content, from, to));
                insert.executeUpdate();
                from = to;
            } while (from < content.length);
        } catch (SQLException failed) {
            throw new IllegalStateException("a file of a job could not be kept", failed);
        }
    }

    byte[] read(UUID job, String name) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT bytes FROM job_file WHERE job = ? AND name = ? AND position = ?")) {
            select.setObject(1, job);
            select.setString(2, name);
            for (int position = 0; ; position++) {
                select.setInt(3, position);
                try (ResultSet row = select.executeQuery()) {
                    if (!row.next()) {
                        break;
                    }
                    content.writeBytes(row.getBytes(1));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("a file of a job could not be read", failed);
        }
        if (content.size() == 0) {
            throw new IllegalStateException("job " + job + " has no file " + name);
        }
        return content.toByteArray();
    }
}
