package org.inpud.portal.platform.launcher;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * {@code java -jar portal.jar verify-chronicle}: whether the record stands as it was sealed, by the same function of the
 * database as the screen, for whoever keeps the machine and needs no portal that runs.
 */
final class ChronicleCheck {

    static final String COMMAND = "verify-chronicle";
    private static final int WHOLE = 0;
    private static final int BROKEN = 2;

    private ChronicleCheck() {}

    /** The status to end with: 0 where the chain is whole, 2 where it is broken. */
    static int run(Settings settings) throws StartRefused {
        if (settings.database().isPresent()) {
            return verify(settings.database().get());
        }
        DataFolder data = DataFolder.open(settings.data());
        if (!Files.exists(data.database())) {
            throw new StartRefused(
                    "No portal has run on " + data.root() + " yet; name its data folder in PORTAL_DATA.");
        }
        EmbeddedDatabase embedded = EmbeddedDatabase.on(data);
        try {
            embedded.start();
            return verify(embedded.access());
        } finally {
            embedded.stop();
        }
    }

    private static int verify(Settings.Database database) throws StartRefused {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM chronicle_verify()")) {
            found.next();
            String broken = found.getString("first_break");
            Terminal.say(broken == null ? "whole" : "broken from entry " + broken + " on");
            Terminal.say("entries: " + found.getLong("entries") + ", not sealed yet: " + found.getLong("waiting"));
            Terminal.say("last sealed: " + found.getString("last_sealed_at"));
            Terminal.say("hash of the last entry: " + found.getString("head"));
            return broken == null ? WHOLE : BROKEN;
        } catch (SQLException unreadable) {
            throw new StartRefused(
                    "The chronicle can’t be read (" + unreadable.getMessage()
                            + "); start this version of the portal once on the database, then verify again.",
                    unreadable);
        }
    }
}
