package org.inpud.portal.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.inpud.portal.people.entity.Secret;
import org.inpud.portal.support.PortalProcess;
import org.inpud.portal.support.RestCaller;

/** A real portal for benchmarks, on data of its own, with a door to its database and as many translators as wanted. */
final class BenchmarkPortal implements AutoCloseable {

    static final String NETWORK = "lanpud";

    private final Path data;
    private final int port;
    private final Map<String, String> environment;
    private PortalProcess process;

    private BenchmarkPortal(Path data, int port, Map<String, String> environment) {
        this.data = data;
        this.port = port;
        this.environment = environment;
    }

    static BenchmarkPortal start(Path data) {
        return start(data, Map.of());
    }

    static BenchmarkPortal start(Path data, Map<String, String> further) {
        Map<String, String> environment = new HashMap<>(further);
        environment.put("PORTAL_DEMO", "true");
        BenchmarkPortal portal = new BenchmarkPortal(data, PortalProcess.freePort(), environment);
        portal.begin();
        return portal;
    }

    void begin() {
        process = PortalProcess.start(data, port, environment).awaitReady();
    }

    /** As a power cut ends it; what waits for an acknowledgement never gets one. */
    void kill() throws InterruptedException {
        process.kill();
        Thread.sleep(500);
    }

    URI address() {
        return process.address();
    }

    String password() {
        return process.demoPassword();
    }

    Connection database() throws IOException, SQLException {
        List<String> postmaster = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"));
        String password = Files.readString(data.resolve("database.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/postgres", "portal", password);
    }

    RestCaller caller(String login) {
        String proof = login + ":" + password();
        String token = RestCaller.at(address())
                .with(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(proof.getBytes(StandardCharsets.UTF_8)))
                .post("/api/v1/tokens", "{\"name\":\"a benchmark\"}")
                .expect(201)
                .object()
                .get("token")
                .getAsString();
        return RestCaller.at(address()).withToken(token);
    }

    /** An adaptation of so many segments, open for translation. */
    String adaptation(String key, int segments) {
        StringBuilder text = new StringBuilder();
        for (int at = 1; at <= segments; at++) {
            text.append(at % 100 == 1 ? "# Part " + at + "\n\n" : sentence(at) + "\n\n");
        }
        register(key);
        caller("secretariat")
                .upload(
                        "/api/v1/publications/" + key + "/editions",
                        "file",
                        "text.md",
                        text.toString().getBytes(StandardCharsets.UTF_8),
                        Map.of())
                .expect(201);
        RestCaller coordinator = caller("coordinator." + NETWORK);
        coordinator
                .post(
                        "/api/v1/adaptations",
                        "{\"publication\":\"" + key + "\",\"edition\":1,\"network\":\"" + NETWORK
                                + "\",\"language\":\"es\"}")
                .expect(201);
        String id = key + "." + NETWORK + ".es";
        coordinator
                .post("/api/v1/adaptations/" + id + "/steps", "{\"step\":\"START\"}")
                .expect(200);
        return id;
    }

    /** Publications without editions: written past the portal, so that a benchmark’s hundreds take no time. */
    List<String> publications(String prefix, int number) throws IOException, SQLException {
        try (Connection connection = database()) {
            run(
                    connection,
                    "insert into publication (key, title, kind, year, language, licence)"
                            + " select ? || at, ? || at, 'GUIDE', 2026, 'en', 'CC_BY_4' from generate_series(1, ?) at",
                    prefix + "-",
                    prefix + " ",
                    number);
        }
        return IntStream.rangeClosed(1, number)
                .mapToObj(at -> prefix + "-" + at)
                .toList();
    }

    void register(String key) {
        caller("secretariat")
                .post(
                        "/api/v1/publications",
                        "{\"key\":\"" + key + "\",\"title\":\"" + key + "\",\"kind\":\"guide\",\"year\":2026,"
                                + "\"language\":\"en\",\"objectives\":[],\"topics\":[],\"licence\":\"CC BY 4.0\"}")
                .expect(201);
    }

    private static String sentence(int at) {
        return "Sentence " + at + " tells people where **clean water** and a warm room are, and when somebody is there";
    }

    /** New translators of the network, by the token that each calls with. */
    List<String> translators(int number) throws IOException, SQLException {
        List<String> tokens = new ArrayList<>();
        try (Connection connection = database()) {
            for (int at = 0; at < number; at++) {
                UUID person = UUID.randomUUID();
                Secret secret = Secret.random();
                run(
                        connection,
                        "insert into person (id, login, pseudonym, password_hash, language, created_at, version)"
                                + " values (?, ?, 'Somebody', '-', 'en', now(), 1)",
                        person,
                        person.toString());
                run(
                        connection,
                        "insert into membership (id, person, network, role, since, version)"
                                + " values (?, ?, ?, 'TRANSLATOR', now(), 1)",
                        UUID.randomUUID(),
                        person,
                        NETWORK);
                run(
                        connection,
                        "insert into sign_in (id, person, secret_hash, begun_at, seen_at, ends_at)"
                                + " values (?, ?, ?, now(), now(), now() + interval '1 day')",
                        UUID.randomUUID(),
                        person,
                        secret.hash());
                tokens.add(secret.value());
            }
        }
        return tokens;
    }

    static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    /** A request as the editor's page sends it. */
    HttpRequest.Builder request(String session, String path) {
        return HttpRequest.newBuilder(address().resolve(path))
                .header("Cookie", "portal-session=" + session)
                .header("X-Portal-Request", "1")
                .header("Accept-Encoding", "gzip");
    }

    HttpResponse<byte[]> save(HttpClient client, String session, String path, long version, String target)
            throws IOException, InterruptedException {
        return client.send(
                request(session, path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .PUT(BodyPublishers.ofString("{\"target\":\"" + target + "\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        process.stop();
    }

    /** What the portal and its database got of the processors until now, in nanoseconds. */
    long processorTime() {
        try {
            String postmaster = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"))
                    .get(0)
                    .strip();
            return ProcessorTime.of(process.id()) + ProcessorTime.ofFamily(Long.parseLong(postmaster));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    long processId() {
        return process.id();
    }
}
