package org.inpud.portal.platform.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.inpud.portal.support.PortalProcess;
import org.inpud.portal.support.RestCaller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal starts whole or says in one sentence why it does not, and ends whole. */
class StartingPortalIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsRefused() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused("choose another one with PORTAL_PORT", folder, taken.getLocalPort(), Map.of());
        }
    }

    @Test
    void anImpossiblePortIsRefused() throws Exception {
        assertRefused("set it to a number from 1 to 65535", folder, 1, Map.of("PORTAL_PORT", "eighty"));
    }

    @Test
    void anUnwritableFolderIsRefused() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertRefused("can’t be written", file.resolve("data"), PortalProcess.freePort(), Map.of());
    }

    @Test
    void dataOfAnotherPostgresqlIsRefused() throws Exception {
        Files.createDirectory(folder.resolve("database"));
        Files.writeString(folder.resolve("database").resolve("PG_VERSION"), "9\n");

        assertRefused("is of PostgreSQL 9, this portal brings", folder, PortalProcess.freePort(), Map.of());
    }

    @Test
    void anUnreachableDatabaseIsRefused() throws Exception {
        String nobody = "jdbc:postgresql://127.0.0.1:" + PortalProcess.freePort() + "/portal";

        assertRefused("can’t be reached", folder, PortalProcess.freePort(), Map.of("PORTAL_DB_URL", nobody));
    }

    @Test
    void anotherKindOfDatabaseIsRefused() throws Exception {
        Map<String, String> other = Map.of("PORTAL_DB_URL", "jdbc:mysql://127.0.0.1/portal");

        assertRefused("must begin with jdbc:postgresql:", folder, PortalProcess.freePort(), other);
    }

    @Test
    void aDeploymentThatFailsEndsThePortal() throws Exception {
        PortalProcess portal = PortalProcess.start(folder, PortalProcess.freePort(), databaseThatMigrationsCannotUse());

        assertEquals(1, portal.awaitEnd(Duration.ofMinutes(3)), () -> String.join("\n", portal.lines()));
        assertTrue(
                portal.lines().stream().anyMatch(line -> line.contains("could not be deployed")),
                () -> String.join("\n", portal.lines()));
    }

    @Test
    void whatWasKilledStartsAgainAndEndsWhole() throws Exception {
        PortalProcess first =
                PortalProcess.start(folder, PortalProcess.freePort(), Map.of()).awaitReady();
        RestCaller.at(first.address()).get("/health/ready").expect(200);
        assertRefused("Another portal is running", folder, PortalProcess.freePort(), Map.of());
        first.kill();
        long leftover = postgres();
        assertTrue(isAlive(leftover), "PostgreSQL outlives a killed portal");

        PortalProcess second =
                PortalProcess.start(folder, PortalProcess.freePort(), Map.of()).awaitReady();
        assertFalse(isAlive(leftover), "it was ended first");
        long own = postgres();
        second.stop();

        assertEquals(
                List.of(),
                second.lines().stream().filter(line -> line.contains("SEVERE")).toList());
        assertFalse(isAlive(own), "PostgreSQL ends with its portal");
        assertFalse(Files.exists(folder.resolve("database").resolve("postmaster.pid")));
    }

    private static void assertRefused(String reason, Path data, int port, Map<String, String> environment)
            throws InterruptedException {
        PortalProcess portal = PortalProcess.start(data, port, environment);

        assertEquals(1, portal.awaitEnd(SOON), () -> String.join("\n", portal.lines()));
        List<String> said = portal.lines();
        assertEquals(1, said.stream().filter(line -> line.contains(reason)).count(), () -> String.join("\n", said));
        assertTrue(said.size() <= 2, () -> "one sentence, at most after the line that names the folder: " + said);
    }

    private long postgres() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("database").resolve("postmaster.pid"))
                .get(0)
                .strip());
    }

    private static boolean isAlive(long process) {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }

    /** A table stands where a migration wants to make its own. */
    private static Map<String, String> databaseThatMigrationsCannotUse() throws SQLException {
        String url = System.getProperty("portal.test.db.url");
        String user = System.getProperty("portal.test.db.user");
        String password = System.getProperty("portal.test.db.password");
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS occupied");
            statement.execute("CREATE DATABASE occupied");
        }
        String occupied = url.replaceAll("/[a-z]+$", "/occupied");
        try (Connection connection = DriverManager.getConnection(occupied, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE stored_file (id int)");
        }
        return Map.of("PORTAL_DB_URL", occupied, "PORTAL_DB_USER", user, "PORTAL_DB_PASSWORD", password);
    }
}
