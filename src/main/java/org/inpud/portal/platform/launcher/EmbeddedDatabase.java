package org.inpud.portal.platform.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The PostgreSQL of our own: on the loopback address, with a password, a child of the portal that ends after it.
 * Unlike the starter that comes with the binaries it keeps {@code fsync} on: what was acknowledged is on the disk.
 */
final class EmbeddedDatabase {

    private static final String USER = "portal";
    private static final int PATIENCE_SECONDS = 30;
    // Failing statements are not logged, nor what they were about: that would be people's texts.
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    private final Process process;
    private final Settings.Database access;

    private EmbeddedDatabase(Process process, Settings.Database access) {
        this.process = process;
        this.access = access;
    }

    static EmbeddedDatabase start(DataFolder data) throws StartRefused {
        return start(data, List.of());
    }

    /** With further settings of PostgreSQL, each as {@code name=value}. */
    static EmbeddedDatabase start(DataFolder data, List<String> further) throws StartRefused {
        try {
            PostgresBinaries binaries = PostgresBinaries.in(data);
            Unprivileged unprivileged = Unprivileged.find();
            Path folder = data.database();
            Path password = data.root().resolve("database.password");
            if (Files.exists(folder)) {
                requireSameMajor(folder, binaries);
                LeftoverDatabase.end(folder);
            } else {
                initialise(data, binaries, unprivileged, password);
            }
            unprivileged.own(folder);
            int port = freePort();
            Settings.Database access = new Settings.Database(
                    "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                    USER,
                    Files.readString(password).strip());
            Process process = run(data, binaries, unprivileged, port, further);
            EmbeddedDatabase database = new EmbeddedDatabase(process, access);
            database.awaitReady(data);
            return database;
        } catch (IOException failed) {
            throw new StartRefused(
                    "The embedded PostgreSQL could not be started in " + data.root() + ": " + failed.getMessage(),
                    failed);
        }
    }

    private static void requireSameMajor(Path folder, PostgresBinaries binaries) throws IOException, StartRefused {
        Path note = folder.resolve("PG_VERSION");
        String found = Files.exists(note) ? Files.readString(note).strip() : "unknown";
        if (!found.equals(binaries.major())) {
            throw new StartRefused("The data in " + folder + " is of PostgreSQL " + found + ", this portal brings "
                    + binaries.major() + "; dump it with the old portal and restore it, or choose another folder with "
                    + "PORTAL_DATA.");
        }
    }

    /** Made aside and moved into place whole: a start that was cut off leaves nothing half-made behind. */
    private static void initialise(DataFolder data, PostgresBinaries binaries, Unprivileged unprivileged, Path password)
            throws IOException, StartRefused {
        Path fresh = data.make("work/database");
        Path secret = Files.createFile(
                data.work().resolve("password"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, Secrets.random(32));
        unprivileged.own(fresh);
        unprivileged.own(secret);
        List<String> command = unprivileged.command(List.of(
                binaries.program("initdb"),
                "--pgdata=" + fresh,
                "--username=" + USER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8"));
        Process initdb = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(data))
                .start();
        if (!ended(initdb) || initdb.exitValue() != 0) {
            throw new StartRefused("The embedded PostgreSQL could not set up its data; the reason stands in "
                    + data.log().resolve("postgresql.log") + ".");
        }
        Files.move(secret, password, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.move(fresh, data.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(2 * PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Process run(
            DataFolder data, PostgresBinaries binaries, Unprivileged unprivileged, int port, List<String> further)
            throws IOException {
        List<String> program = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", data.database().toString(), "-p", Integer.toString(port)));
        Stream.concat(SETTINGS.stream(), further.stream()).forEach(setting -> {
            program.add("-c");
            program.add(setting);
        });
        return new ProcessBuilder(unprivileged.command(program))
                .redirectErrorStream(true)
                .redirectOutput(log(data))
                .start();
    }

    private static ProcessBuilder.Redirect log(DataFolder data) {
        return ProcessBuilder.Redirect.to(data.log().resolve("postgresql.log").toFile());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(DataFolder data) throws StartRefused {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            if (Connecting.to(access).isEmpty()) {
                return;
            }
            Connecting.pause();
        }
        stop();
        throw new StartRefused("The embedded PostgreSQL did not start; the reason stands in "
                + data.log().resolve("postgresql.log") + ".");
    }

    Settings.Database access() {
        return access;
    }

    /** Ends it as PostgreSQL calls fast: sessions are cut, everything committed is kept. */
    void stop() {
        if (!process.isAlive()) {
            return;
        }
        Signals.send("INT", process.pid());
        if (!Signals.awaitEnd(process.toHandle(), PATIENCE_SECONDS)) {
            Signals.send("QUIT", process.pid());
        }
    }
}
