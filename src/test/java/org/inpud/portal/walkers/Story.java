package org.inpud.portal.walkers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A whole life of one adaptation in a network of its own, told straight into the tables; gone with the transaction. */
final class Story {

    static final String MARK = "planted";

    private Story() {}

    static void tell(Connection database) throws SQLException, IOException {
        try (InputStream story = Story.class.getResourceAsStream("/walkers/story.sql")) {
            run(database, new String(story.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
