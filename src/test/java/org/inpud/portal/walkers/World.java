package org.inpud.portal.walkers;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.people.entity.Secret;
import org.inpud.portal.support.RestCaller;

/**
 * Networks of their own with different rules, their people in every role and in two at once, and adaptations for them
 * to work on. Made by REST, but for the people, who are written into the database with their tokens.
 */
public final class World {

    /** How a network's workflow runs. */
    private record Rules(
            int reviewers,
            boolean peers,
            boolean translating,
            boolean binding,
            boolean single,
            boolean second,
            boolean women,
            Optional<Integer> region) {

        private static Rules of(
                int reviewers, boolean peers, boolean translating, boolean binding, boolean single, boolean second) {
            return new Rules(reviewers, peers, translating, binding, single, second, false, Optional.empty());
        }

        /** INWUD's reading binds. */
        private Rules withWomen() {
            return new Rules(reviewers, peers, translating, binding, single, second, true, region);
        }

        /** Of a national network, within the rules of an earlier one. */
        private Rules within(int earlier) {
            return new Rules(reviewers, peers, translating, binding, single, second, women, Optional.of(earlier));
        }
    }

    private static final List<Rules> RULES = List.of(
            Rules.of(1, false, false, false, false, false),
            Rules.of(1, true, false, true, false, false),
            // by itself it would ask for less than its region does
            Rules.of(1, false, true, false, true, false).within(1),
            Rules.of(2, false, false, false, false, false),
            Rules.of(1, false, true, false, true, false).withWomen(),
            Rules.of(1, false, false, false, true, true));

    private static final String COLUMNS = "network, reviewers_needed, peer_test_a_stage, coordinators_translate,"
            + " checklist_binding, single_review_allowed, second_approver_needed, womens_reading_binding,"
            + " borrowing_allowed, second_reader_from_tier, country_reader_from_tier, version";

    private static final String TEXT =
            "# Open doors\n\nOpen the door at 18 hours.\n\nBring water.\n\nNobody is alone.\n";
    /** The same with a sentence reworded, and with one more and one gone. */
    private static final List<String> TEXTS = List.of(
            TEXT,
            TEXT.replace("at 18 hours", "at 19 hours"),
            TEXT.replace("Bring water.", "Bring bread and a blanket. Wait for the others."));

    static final int EDITIONS = TEXTS.size();

    private static final List<String> LANGUAGES = List.of("es", "fr", "pt", "ru", "ar", "it", "de", "sw", "hi", "th");

    /** Who walks: with the token that they call by. */
    public record Person(String name, RestCaller portal, List<RoleHeld> roles, Optional<String> network) {

        boolean holds(Role role) {
            return roles.stream().anyMatch(held -> held.role() == role);
        }
    }

    private final URI portal;
    private final Callable<Connection> database;
    private final String mark;
    private final List<String> networks = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<String> adaptations = new ArrayList<>();
    private final Set<String> settled = ConcurrentHashMap.newKeySet();
    private final Set<String> works = new LinkedHashSet<>();

    private World(URI portal, Callable<Connection> database, String mark) {
        this.portal = portal;
        this.database = database;
        this.mark = mark;
    }

    /**
     * @param mark begins every key, so that several worlds share a database
     * @param howManyNetworks at most six, each with other rules, the third one national
     */
    public static World make(
            URI portal, Callable<Connection> database, String mark, int howManyNetworks, int howManyAdaptations)
            throws Exception {
        World world = new World(portal, database, mark);
        for (int at = 0; at < howManyNetworks; at++) {
            world.network(at);
        }
        world.outsiders();
        world.works(howManyAdaptations);
        return world;
    }

    public List<Person> people() {
        return people;
    }

    public List<String> adaptations() {
        return adaptations;
    }

    public List<String> networks() {
        return networks;
    }

    public Set<String> works() {
        return works;
    }

    /** Whether somebody saw it on the shelf, or gone from it, when they last looked. */
    boolean isSettled(String adaptation) {
        return settled.contains(adaptation);
    }

    void seen(String adaptation, String stage) {
        if (List.of("RELEASED", "WITHDRAWN").contains(stage)) {
            settled.add(adaptation);
        } else {
            settled.remove(adaptation);
        }
    }

    private void network(int at) throws Exception {
        String key = mark + "net" + at;
        networks.add(key);
        try (Connection connection = database.call()) {
            Rules rules = RULES.get(at % RULES.size());
            run(
                    connection,
                    "insert into network (key, acronym, kind, name_en, name_fr, area, version, parent, country)"
                            + " values (?, ?, ?, 'Walkers', 'Marcheurs', 'Everywhere', 1, ?, ?)",
                    key,
                    key.toUpperCase(Locale.ROOT),
                    rules.region().isPresent() ? "NATIONAL" : "REGIONAL",
                    rules.region().map(networks::get).orElse(null),
                    rules.region().isPresent() ? "mx" : null);
            for (int place = 0; place < LANGUAGES.size(); place++) {
                run(
                        connection,
                        "insert into network_language (network, language, position) values (?, ?, ?)",
                        key,
                        LANGUAGES.get(place),
                        place);
            }
            run(
                    connection,
                    "insert into network_rules (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, true, 2, 3, 1)",
                    key,
                    rules.reviewers(),
                    rules.peers(),
                    rules.translating(),
                    rules.binding(),
                    rules.single(),
                    rules.second(),
                    rules.women());
            run(
                    connection,
                    "insert into network_rules_history (" + COLUMNS + ", started_at) select " + COLUMNS
                            + ", now() from network_rules where network = ?",
                    key);
        }
        people(key, 3, Role.TRANSLATOR);
        people(key, 3, Role.REVIEWER);
        people(key, 2, Role.COUNTRY_READER);
        people(key, 3, Role.COORDINATOR);
        people(key, 2, Role.TRANSLATOR, Role.REVIEWER);
        people(key, 1, Role.REVIEWER, Role.COORDINATOR);
        people(key, 1, Role.TRANSLATOR, Role.COORDINATOR);
    }

    private void outsiders() throws Exception {
        for (Role role : List.of(Role.SECRETARIAT, Role.INWUD_REVIEWER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            for (int at = 0; at < 3; at++) {
                people.add(person(role + "-" + at, List.of(RoleHeld.everywhere(role)), Optional.empty()));
            }
        }
        people.add(person("nobody-in-particular", List.of(), Optional.empty()));
        people.add(new Person("anybody", RestCaller.at(portal), List.of(), Optional.empty()));
    }

    private void works(int howMany) {
        RestCaller secretariat = people.stream()
                .filter(person -> person.name().startsWith("SECRETARIAT"))
                .findFirst()
                .orElseThrow()
                .portal();
        String work = "";
        for (int at = 0; at < howMany; at++) {
            int inWork = at % (networks.size() * LANGUAGES.size());
            if (inWork == 0) {
                work = mark + "-doors-" + at;
                register(secretariat, work);
                works.add(work);
            }
            String network = networks.get(inWork % networks.size());
            String language = LANGUAGES.get(inWork / networks.size());
            inRole(network, Role.COORDINATOR)
                    .portal()
                    .post(
                            "/api/v1/adaptations",
                            "{\"publication\":\"%s\",\"edition\":1,\"network\":\"%s\",\"language\":\"%s\"}"
                                    .formatted(work, network, language))
                    .expect(201);
            adaptations.add(work + "." + network + "." + language);
        }
    }

    private static void register(RestCaller secretariat, String work) {
        secretariat.post("/api/v1/publications", """
                        {"key":"%s","title":"Open doors","kind":"guide","year":2026,"language":"en",\
                        "objectives":["practice"],"topics":["organising"],"licence":"CC BY 4.0"}""".formatted(work)).expect(201);
        for (String text : TEXTS) {
            secretariat
                    .upload(
                            "/api/v1/publications/" + work + "/editions",
                            "file",
                            "doors.md",
                            text.getBytes(StandardCharsets.UTF_8),
                            Map.of())
                    .expect(201);
        }
        secretariat
                .ifMatch("1")
                .patch("/api/v1/publications/" + work + "/editions/1/passages/p4", "{\"core\":true}")
                .expect(200);
    }

    private Person inRole(String network, Role role) {
        return people.stream()
                .filter(person -> person.roles().size() == 1 && person.roles().contains(RoleHeld.in(network, role)))
                .findFirst()
                .orElseThrow();
    }

    private void people(String network, int howMany, Role... roles) throws Exception {
        List<RoleHeld> held =
                List.of(roles).stream().map(role -> RoleHeld.in(network, role)).toList();
        for (int at = 0; at < howMany; at++) {
            people.add(person(network + "-" + List.of(roles) + "-" + at, held, Optional.of(network)));
        }
    }

    private Person person(String name, List<RoleHeld> roles, Optional<String> network) throws Exception {
        UUID person = UUID.randomUUID();
        Secret secret = Secret.random();
        try (Connection connection = database.call()) {
            run(
                    connection,
                    "insert into person (id, login, pseudonym, password_hash, language, created_at, version)"
                            + " values (?, ?, 'Somebody', '-', 'en', now(), 1)",
                    person,
                    person.toString());
            for (RoleHeld held : roles) {
                run(
                        connection,
                        "insert into membership (id, person, network, role, since, version)"
                                + " values (?, ?, ?, ?, now(), 1)",
                        UUID.randomUUID(),
                        person,
                        held.network().orElse(null),
                        held.role().name());
            }
            run(
                    connection,
                    "insert into api_token (id, person, name, secret_hash, created_at, expires_at)"
                            + " values (?, ?, 'walk', ?, now(), now() + interval '1 day')",
                    UUID.randomUUID(),
                    person,
                    secret.hash());
        }
        return new Person(name, RestCaller.at(portal).withToken(secret.value()), roles, network);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
