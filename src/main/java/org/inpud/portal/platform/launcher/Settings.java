package org.inpud.portal.platform.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What can be set from outside, by environment variables only.
 *
 * @param database an external PostgreSQL, or empty for the embedded one
 * @param demoPassword the demonstration people's, or empty for a random one
 */
record Settings(int port, Path data, Optional<Database> database, boolean demo, Optional<String> demoPassword) {

    private static final int HIGHEST_PORT = 65_535;

    /** How to reach a PostgreSQL database. */
    record Database(String url, String user, String password) {

        @Override
        public String toString() {
            return url;
        }
    }

    static Settings of(Map<String, String> environment) throws StartRefused {
        return new Settings(
                port(environment.getOrDefault("PORTAL_PORT", "8080")),
                data(environment),
                database(environment),
                isTrue(environment.getOrDefault("PORTAL_DEMO", "false")),
                value(environment, "PORTAL_DEMO_PASSWORD"));
    }

    private static int port(String text) throws StartRefused {
        if (text.strip().matches("\\d{1,5}")) {
            int port = Integer.parseInt(text.strip());
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw new StartRefused("PORTAL_PORT is “" + text + "”; set it to a number from 1 to 65535.");
    }

    private static Path data(Map<String, String> environment) throws StartRefused {
        Optional<String> chosen = value(environment, "PORTAL_DATA");
        try {
            Path home = value(environment, "XDG_DATA_HOME")
                    .map(Path::of)
                    .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"));
            return chosen.map(Path::of)
                    .orElse(home.resolve("inpud-portal"))
                    .toAbsolutePath()
                    .normalize();
        } catch (InvalidPathException unusable) {
            throw new StartRefused("PORTAL_DATA is not the name of a folder: " + chosen.orElse(""), unusable);
        }
    }

    private static Optional<Database> database(Map<String, String> environment) throws StartRefused {
        Optional<String> url = value(environment, "PORTAL_DB_URL");
        if (url.isPresent() && !url.get().startsWith("jdbc:postgresql:")) {
            throw new StartRefused("PORTAL_DB_URL must begin with jdbc:postgresql:, such as "
                    + "jdbc:postgresql://localhost:5432/portal; it is “" + url.get() + "”.");
        }
        return url.map(address -> new Database(
                address,
                value(environment, "PORTAL_DB_USER").orElse(System.getProperty("user.name")),
                // What isn’t needed isn’t looked at, and the server’s own settings know no empty value.
                value(environment, "PORTAL_DB_PASSWORD").orElse("none")));
    }

    private static boolean isTrue(String text) throws StartRefused {
        return switch (text.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new StartRefused("PORTAL_DEMO is “" + text + "”; set it to true or false.");
        };
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }
}
