package org.inpud.portal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.support.Callers;
import org.inpud.portal.support.Endpoint;
import org.inpud.portal.support.Endpoints;
import org.inpud.portal.support.Line;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.RestCaller.Answer;
import org.inpud.portal.support.TestPeople;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/**
 * Every call of the API, by nobody, by a person without a role and by every role, about the own and about a foreign
 * network's work: each answers exactly what the table says.
 */
class EveryEndpointIT extends PortalIT {

    private static final String OWN = "lanpud";
    private static final String FOREIGN = "enpud";
    private static final String TEXT = "# Doors\n\nOpen the door. Close it.\n";

    private record Caller(String name, RestCaller portal, boolean isSignedIn, Optional<RoleHeld> held) {}

    @Test
    @RunAsClient
    void everyCallAnswersEverybodyAsTheTableSays(@ArquillianResource URL root) throws SQLException {
        Line line = line(root);
        Map<String, Map<String, String>> things =
                Map.of(OWN, things(line, OWN, "es"), FOREIGN, things(line, FOREIGN, "ru"));
        things.values().forEach(of -> of.put("$released", things.get(OWN).get("$id")));
        List<String> wrong = new ArrayList<>();
        for (Caller caller : callers(root)) {
            for (Endpoint endpoint : Endpoints.all()) {
                for (String network : List.of(OWN, FOREIGN)) {
                    String expected = endpoint.answerTo(caller.isSignedIn(), caller.held(), network);
                    Answer answer = call(caller.portal(), endpoint, things.get(network));
                    if (!expected.equals(said(answer))) {
                        wrong.add("%s as %s for %s: expected %s but got %s"
                                .formatted(endpoint.call(), caller.name(), network, expected, answer));
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static String said(Answer answer) {
        return answer.status() < 400 ? "" + answer.status() : answer.status() + " " + answer.problem();
    }

    private static Answer call(RestCaller portal, Endpoint endpoint, Map<String, String> things) {
        String verb = endpoint.call().substring(0, endpoint.call().indexOf(' '));
        String path = "/api/v1/" + filled(endpoint.path(), things);
        String body = filled(endpoint.body(), things);
        if (body.equals("FILE")) {
            return portal.upload(path, "file", "text.md", TEXT.getBytes(StandardCharsets.UTF_8), Map.of());
        }
        RestCaller seen = !verb.equals("GET") ? portal.ifMatch("999999") : portal;
        return switch (verb) {
            case "GET" -> seen.get(path);
            case "DELETE" -> seen.delete(path);
            case "PUT" -> seen.put(path, body);
            case "PATCH" -> seen.patch(path, body);
            default -> seen.post(path, body);
        };
    }

    private static String filled(String text, Map<String, String> things) {
        String filled = text.replace("$new", "gates-" + UUID.randomUUID());
        for (Map.Entry<String, String> thing : things.entrySet()) {
            filled = filled.replace(thing.getKey(), thing.getValue());
        }
        return filled;
    }

    private static List<Caller> callers(URL root) throws SQLException {
        List<Caller> callers = new ArrayList<>();
        callers.add(new Caller("anybody", Callers.at(root), false, Optional.empty()));
        callers.add(new Caller(
                "signed in", Callers.at(root).withToken(TestPeople.tokenWithoutRole()), true, Optional.empty()));
        for (Role role : Role.values()) {
            RoleHeld held = held(role, OWN);
            callers.add(new Caller(
                    role.name(), Callers.at(root).withToken(TestPeople.tokenOf(held)), true, Optional.of(held)));
        }
        return callers;
    }

    private static RoleHeld held(Role role, String network) {
        return role.isInNetwork() ? RoleHeld.in(network, role) : RoleHeld.everywhere(role);
    }

    private static Line line(URL root) throws SQLException {
        Map<String, String> tokens = new HashMap<>();
        tokens.put("secretariat", TestPeople.tokenOf(RoleHeld.everywhere(Role.SECRETARIAT)));
        for (String network : List.of(OWN, FOREIGN)) {
            for (Role role : List.of(Role.COORDINATOR, Role.TRANSLATOR, Role.REVIEWER)) {
                tokens.put(role.name().toLowerCase() + "." + network, TestPeople.tokenOf(held(role, network)));
            }
        }
        return new Line(Callers.at(root), tokens);
    }

    /** What a network has: a work of its own, and an adaptation of it that was released, reopened and changed since. */
    private static Map<String, String> things(Line line, String network, String language) {
        String work = "gates-of-" + network;
        line.as("coordinator." + network)
                .post("/api/v1/publications", """
                        {"key":"%s","title":"Gates","kind":"guide","year":2026,"language":"en","objectives":["policy"],\
                        "topics":["law"],"licence":"CC BY 4.0","owner":"%s"}""".formatted(work, network))
                .expect(201);
        line.importEditionAs("coordinator." + network, work, "text.md", TEXT.getBytes(StandardCharsets.UTF_8));
        String id = line.open(work, network, language);
        line.step("coordinator." + network, id, "START").expect(200);
        line.renderAll("translator." + network, id, source -> "=" + source);
        line.step("translator." + network, id, "SUBMIT").expect(200);
        line.acceptAll("reviewer." + network, id);
        line.step("reviewer." + network, id, "PASS").expect(200);
        line.step("coordinator." + network, id, "APPROVE").expect(200);
        line.step("coordinator." + network, id, "RELEASE").expect(200);
        line.step("coordinator." + network, id, "REOPEN").expect(200);
        line.change(
                "translator." + network,
                id,
                "{\"passage\":\"p2\",\"act\":\"OMIT\",\"code\":\"OMIT\",\"reason\":\"COMPREHENSION\",\"note\":\"It is known so.\"}");
        String comment = line.as("translator." + network)
                .post("/api/v1/adaptations/" + id + "/segments/s1/comments", "{\"text\":\"Is it so?\"}")
                .expect(201)
                .object()
                .get("id")
                .getAsString();
        Map<String, String> things = new HashMap<>();
        things.put("$comment", comment);
        things.put("$network", network);
        things.put("$work", work);
        things.put("$id", id);
        things.put("$nobody", UUID.randomUUID().toString());
        return things;
    }
}
