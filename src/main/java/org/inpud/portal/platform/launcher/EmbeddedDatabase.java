package org.inpud.portal.platform.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
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

    private final DataFolder data;
    private final PostgresBinaries binaries;
    private final Settings.Database access;
    private final List<String> further;
    private Process process;
    private volatile boolean isStopped;

    private EmbeddedDatabase(
            DataFolder data, PostgresBinaries binaries, Settings.Database access, List<String> further) {
        this.data = data;
        this.binaries = binaries;
        this.access = access;
        this.further = further;
    }

    /** What can be known and refused at once; {@link #start()} does the rest, which takes seconds. */
    static EmbeddedDatabase on(DataFolder data) throws StartRefused {
        return on(data, List.of());
    }

    /** With further settings of PostgreSQL, each as {@code name=value}. */
    static EmbeddedDatabase on(DataFolder data, List<String> further) throws StartRefused {
        try {
            PostgresBinaries binaries = PostgresBinaries.of(data);
            String password = Secrets.random(32);
            if (Files.exists(data.database())) {
                requireSameMajor(data.database(), binaries);
                LeftoverDatabase.end(data.database());
                password = Files.readString(password(data)).strip();
            }
            String url = "jdbc:postgresql://127.0.0.1:" + freePort() + "/postgres";
            return new EmbeddedDatabase(data, binaries, new Settings.Database(url, USER, password), further);
        } catch (IOException failed) {
            throw unstartable(data, failed);
        }
    }

    /** Returns once it takes connections. */
    void start() throws StartRefused {
        try {
            binaries.unpack(data);
            Unprivileged unprivileged = Unprivileged.find();
            if (!Files.exists(data.database())) {
                initialise(unprivileged);
            }
            unprivileged.own(data.database());
            synchronized (this) {
                if (isStopped) {
                    return;
                }
                process = run(unprivileged);
            }
            awaitReady();
        } catch (IOException failed) {
            throw unstartable(data, failed);
        }
    }

    private static StartRefused unstartable(DataFolder data, IOException failed) {
        return new StartRefused(
                "The embedded PostgreSQL could not be started in " + data.root() + ": " + failed.getMessage(), failed);
    }

    private static Path password(DataFolder data) {
        return data.root().resolve("database.password");
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
    private void initialise(Unprivileged unprivileged) throws IOException, StartRefused {
        Path fresh = data.make("work/database");
        Path secret = Files.createFile(
                data.work().resolve("password"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, access.password());
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
                .redirectOutput(log())
                .start();
        if (!ended(initdb) || initdb.exitValue() != 0) {
            throw new StartRefused("The embedded PostgreSQL could not set up its data; the reason stands in "
                    + data.log().resolve("postgresql.log") + ".");
        }
        Files.move(secret, password(data), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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

    private Process run(Unprivileged unprivileged) throws IOException {
        String port = Integer.toString(
                URI.create(access.url().substring("jdbc:".length())).getPort());
        List<String> program = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", data.database().toString(), "-p", port));
        Stream.concat(SETTINGS.stream(), further.stream()).forEach(setting -> {
            program.add("-c");
            program.add(setting);
        });
        return new ProcessBuilder(unprivileged.command(program))
                .redirectErrorStream(true)
                .redirectOutput(log())
                .start();
    }

    private ProcessBuilder.Redirect log() {
        return ProcessBuilder.Redirect.to(data.log().resolve("postgresql.log").toFile());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws StartRefused {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            if (Connecting.to(access).isEmpty()) {
                return;
            }
            Connecting.pause();
        }
        if (isStopped) {
            return;
        }
        stop();
        throw new StartRefused("The embedded PostgreSQL did not start; the reason stands in "
                + data.log().resolve("postgresql.log") + ".");
    }

    Settings.Database access() {
        return access;
    }

    /** Ends it as PostgreSQL calls fast: sessions are cut, everything committed is kept. */
    synchronized void stop() {
        isStopped = true;
        if (process == null || !process.isAlive()) {
            return;
        }
        Signals.send("INT", process.pid());
        if (!Signals.awaitEnd(process.toHandle(), PATIENCE_SECONDS)) {
            Signals.send("QUIT", process.pid());
        }
    }
}
