package org.inpud.portal.publication;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Files as they stand in the database. */
final class KeptFiles {

    private KeptFiles() {}

    static byte[] read(DataSource database, String digest) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT chunk.bytes FROM stored_file file JOIN"
                        + " stored_chunk chunk USING (content) WHERE file.digest = ? ORDER BY chunk.position")) {
            select.setString(1, digest);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    bytes.writeBytes(row.getBytes(1));
                }
            }
        }
        return bytes.toByteArray();
    }
}
