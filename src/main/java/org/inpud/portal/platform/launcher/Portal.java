package org.inpud.portal.platform.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Starts the portal and keeps it running until it is told to end. */
public final class Portal {

    private static final String LINK = "/en/first-administrator?secret=";
    private static final String STARTING = "portal.db.starting";
    private static final Duration LAST_REQUESTS = Duration.ofSeconds(10);

    private final Settings settings;
    private final long begun = System.nanoTime();
    private final String demoPassword;
    private final String firstAdministratorSecret = Secrets.random(40);

    private Portal(Settings settings) {
        this.settings = settings;
        this.demoPassword = settings.demoPassword().orElseGet(() -> Secrets.random(12));
    }

    public static void main(String[] arguments) {
        try {
            Settings settings = Settings.of(System.getenv());
            if (arguments.length > 0 && arguments[0].equals(ChronicleCheck.COMMAND)) {
                System.exit(ChronicleCheck.run(settings));
            }
            new Portal(settings).start();
        } catch (StartRefused refused) {
            refuse(refused);
        }
    }

    private void start() throws StartRefused {
        ApplicationServer.requireFree(settings.port());
        DataFolder data = DataFolder.open(settings.data());
        Terminal.say("Starting the portal; its data is kept in " + data.root());
        System.setProperty("java.io.tmpdir", data.work().resolve("tmp").toString());
        pass(database(data));
        keepTerminalQuiet(data);
        new ApplicationServer(settings, data).start(war());
        TerminalHandler.open();
        announce(data);
    }

    private Settings.Database database(DataFolder data) throws StartRefused {
        if (settings.database().isEmpty()) {
            EmbeddedDatabase embedded = EmbeddedDatabase.on(data);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterServer(embedded), "database-end"));
            System.setProperty(STARTING, "true");
            new Thread(() -> start(embedded), "database-start").start();
            return embedded.access();
        }
        Settings.Database external = settings.database().get();
        Optional<SQLException> obstacle = Connecting.to(external);
        if (obstacle.isPresent()) {
            throw new StartRefused(
                    "The database " + external + " can’t be reached (" + firstLine(obstacle.get())
                            + "); check PORTAL_DB_URL, PORTAL_DB_USER and PORTAL_DB_PASSWORD.",
                    obstacle.get());
        }
        return external;
    }

    /** Beside the application server, which waits with its first connection until the property is gone. */
    private static void start(EmbeddedDatabase database) {
        try {
            database.start();
            System.clearProperty(STARTING);
        } catch (StartRefused refused) {
            refuse(refused);
        }
    }

    private static void refuse(StartRefused refused) {
        Terminal.complain(refused.getMessage());
        // Also ends the server and the database, by the shutdown hook, where they already run.
        System.exit(1);
    }

    private static String firstLine(SQLException obstacle) {
        return String.valueOf(obstacle.getMessage()).lines().findFirst().orElse("no reason given");
    }

    /** The server ends by a hook of its own, at the same time as ours: what it still writes must find its database. */
    private static void stopAfterServer(EmbeddedDatabase database) {
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains("Payara Micro Shutdown Hook"))
                .forEach(Portal::await);
        database.stop();
    }

    private static void await(Thread thread) {
        try {
            thread.join(LAST_REQUESTS.toMillis());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** By system properties, which no other process can read, as environment and arguments can be. */
    private void pass(Settings.Database database) {
        System.setProperty("portal.db.url", database.url());
        System.setProperty("portal.db.user", database.user());
        System.setProperty("portal.db.password", database.password());
        System.setProperty("portal.demo", Boolean.toString(settings.demo()));
        if (settings.demo()) {
            System.setProperty("portal.demo.password", demoPassword);
        } else {
            System.setProperty("portal.first-administrator.secret", firstAdministratorSecret);
        }
    }

    private static Path war() throws StartRefused {
        try {
            Path jar = Path.of(Portal.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolveSibling("portal.war");
        } catch (URISyntaxException unusable) {
            throw new StartRefused("portal.war is not beside portal.jar; build the portal again.", unusable);
        }
    }

    /** What the server prints past its log, mostly while it begins and ends, is kept beside the log. */
    private static void keepTerminalQuiet(DataFolder data) throws StartRefused {
        Path file = data.log().resolve("console.log");
        try {
            PrintStream kept = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
            System.setOut(kept);
            System.setErr(kept);
        } catch (IOException unwritable) {
            throw new StartRefused("The log " + file + " can’t be written.", unwritable);
        }
    }

    private void announce(DataFolder data) throws StartRefused {
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        Terminal.say("ready at " + settings.address() + " in " + Math.round(taken.toMillis() / 1000.0)
                + " s (Ctrl-C ends it)");
        Terminal.say("data folder: " + data.root() + ", log: " + data.log());
        if (settings.demo()) {
            Terminal.say("demonstration sign-ins:");
            DemonstrationPeople.lines().forEach(line -> Terminal.say("  " + line));
            Terminal.say(
                    settings.demoPassword().isPresent()
                            ? "each with the password in PORTAL_DEMO_PASSWORD"
                            : "each with the password " + demoPassword + " (shown only now)");
        } else if ("pending".equals(System.getProperty("portal.first-administrator"))) {
            Terminal.say("Nobody administers this portal yet. This link makes the first administrator, once:");
            Terminal.say("  " + whereToFind(settings.address() + LINK + firstAdministratorSecret, data));
        }
    }

    /** A service manager writes into its log whatever we print, and a log is no place for a key. */
    private static String whereToFind(String link, DataFolder data) throws StartRefused {
        if (System.getenv("JOURNAL_STREAM") == null) {
            return link;
        }
        Path file = data.root().resolve("first-administrator.txt");
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, link + "\n");
            return "(in " + file + ")";
        } catch (IOException unwritable) {
            throw new StartRefused("The file " + file + " can’t be written.", unwritable);
        }
    }
}
