package org.inpud.portal.network;

import static org.inpud.portal.support.Callers.at;
import static org.inpud.portal.support.Callers.form;
import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.inpud.portal.support.Nanpudians.PASSWORD;
import static org.inpud.portal.support.Nanpudians.caller;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import javax.sql.DataSource;
import org.inpud.portal.support.Nanpudians;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.RestCaller.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Members, invitations and rules, by HTTP alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NetworksByRestIT extends PortalIT {

    private static final String COORDINATOR = "keeping.coordinator";
    private static final String TRANSLATOR = "keeping.translator";

    @Inject
    private Nanpudians people;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    @Order(1)
    void peopleAreThere() {
        people.arrive(COORDINATOR, TRANSLATOR);
    }

    @Test
    @Order(3)
    @RunAsClient
    void coordinatorsInviteAndTheLinkLetsIn(@ArquillianResource URL root) {
        JsonObject link = caller(root, COORDINATOR)
                .post("/api/v1/networks/nanpud/invitations", "{\"role\":\"REVIEWER\",\"languages\":[\"fr-CA\"]}")
                .expect(201)
                .object();
        URI address = URI.create(link.get("link").getAsString());
        assertEquals("/fr/way-in", address.getPath());
        at(root).get(address.getPath() + "?" + address.getQuery()).expect(200);

        String secret = address.getQuery().substring("secret=".length());
        form(
                        root,
                        "/way-in",
                        "secret",
                        secret,
                        "login",
                        "keeping.reviewer",
                        "pseudonym",
                        "Cas",
                        "password",
                        "short",
                        "again",
                        "short")
                .expect(422);
        form(
                        root,
                        "/way-in",
                        "secret",
                        secret,
                        "login",
                        "keeping.reviewer",
                        "pseudonym",
                        "Cas",
                        "password",
                        PASSWORD,
                        "again",
                        PASSWORD)
                .expect(302);

        JsonObject me =
                caller(root, "keeping.reviewer").get("/api/v1/me").expect(200).object();
        assertEquals(
                "fr-CA",
                me.getAsJsonArray("roles")
                        .get(0)
                        .getAsJsonObject()
                        .get("language")
                        .getAsString());
        assertTrue(caller(root, COORDINATOR)
                .get("/api/v1/networks/nanpud/members")
                .expect(200)
                .text()
                .contains("Cas"));
    }

    @Test
    @Order(3)
    @RunAsClient
    void whoIsNotTheirCoordinatorLearnsNothing(@ArquillianResource URL root) {
        RestCaller translator = caller(root, TRANSLATOR);

        translator.get("/api/v1/networks/nanpud/members").expect(403);
        translator.get("/api/v1/networks/lanpud/members").expect(404);
        translator.get("/api/v1/networks/nanpud/rules").expect(403);
        translator
                .post("/api/v1/networks/nanpud/invitations", "{\"role\":\"TRANSLATOR\"}")
                .expect(403);
        translator.post("/api/v1/named", "{\"role\":\"AUDITOR\"}").expect(403);
        at(root).get("/api/v1/networks/nanpud/members").expect(401);
        assertTrue(at(root).get("/api/v1/networks")
                        .expect(200)
                        .object()
                        .get("total")
                        .getAsInt()
                >= 9);
    }

    @Test
    @Order(3)
    @RunAsClient
    void rulesAreChangedByWhoeverHasSeenThem(@ArquillianResource URL root) {
        RestCaller coordinator = caller(root, COORDINATOR);
        Answer seen = coordinator.get("/api/v1/networks/nanpud/rules").expect(200);
        String changed = seen.text().replace("\"reviewersNeeded\":1", "\"reviewersNeeded\":2");

        coordinator.put("/api/v1/networks/nanpud/rules", changed).expect(428);
        String etag = coordinator
                .ifMatch(seen.etag())
                .put("/api/v1/networks/nanpud/rules", changed)
                .expect(200)
                .etag();
        assertFalse(etag.equals(seen.etag()));
        JsonObject stale = coordinator
                .ifMatch(seen.etag())
                .put("/api/v1/networks/nanpud/rules", changed)
                .expect(412)
                .object();
        assertEquals(2, stale.getAsJsonObject("current").get("reviewersNeeded").getAsInt());
        coordinator
                .ifMatch(etag)
                .put("/api/v1/networks/nanpud/rules", changed.replace("\"reviewersNeeded\":2", "\"reviewersNeeded\":9"))
                .expect(422);
    }

    @Test
    @Order(4)
    void everyEarlierStateOfTheRulesIsKept() throws Exception {
        assertRows(1, database, "network_rules WHERE network = 'nanpud' AND reviewers_needed = 2");
        assertRows(2, database, "network_rules_history WHERE network = 'nanpud'");
        assertRows(
                1,
                database,
                "network_rules_history WHERE network = 'nanpud' AND reviewers_needed = 1 AND ended_at IS NOT NULL");
        assertRows(
                1,
                database,
                "chronicle_entry WHERE event = 'NetworkRulesChanged' AND network = 'nanpud'"
                        + " AND facts LIKE 'reviewersNeeded=1>2 version=%' AND role = 'COORDINATOR'");
    }

    @Test
    @Order(4)
    @RunAsClient
    void whoWorksThereReadsWhatChangedWhenAndByWhom(@ArquillianResource URL root) {
        JsonObject history = caller(root, TRANSLATOR)
                .get("/api/v1/networks/nanpud/rules/history")
                .expect(200)
                .object();
        assertEquals(2, history.get("total").getAsInt());
        JsonObject now = history.getAsJsonArray("items").get(0).getAsJsonObject();
        assertFalse(now.has("until"));
        assertEquals("NETWORK", now.get("origin").getAsString());
        assertEquals("COORDINATOR", now.get("role").getAsString());
        assertFalse(now.get("by").getAsString().isBlank());
        assertEquals(
                "[{\"after\":2,\"before\":1,\"rule\":\"reviewersNeeded\"}]",
                now.getAsJsonArray("changes").toString());
        JsonObject first = history.getAsJsonArray("items").get(1).getAsJsonObject();
        assertEquals("BEGINNING", first.get("origin").getAsString());
        assertEquals(now.get("from"), first.get("until"));

        JsonObject older = caller(root, TRANSLATOR)
                .get("/api/v1/networks/nanpud/rules/history?page=1&size=1")
                .expect(200)
                .object();
        assertEquals(first, older.getAsJsonArray("items").get(0));
        caller(root, TRANSLATOR).get("/api/v1/networks/lanpud/rules/history").expect(404);
    }

    @Test
    @Order(4)
    @RunAsClient
    void rolesAreChangedAndEnded(@ArquillianResource URL root) {
        RestCaller coordinator = caller(root, COORDINATOR);
        JsonObject begun = coordinator
                .post(
                        "/api/v1/networks/nanpud/members",
                        "{\"person\":\"%s\",\"role\":\"REVIEWER\",\"languages\":[\"es\"]}"
                                .formatted(id(root, TRANSLATOR)))
                .expect(201)
                .object();
        String path = "/api/v1/networks/nanpud/members/" + begun.get("id").getAsString();
        String version = begun.get("version").getAsString();

        Answer wider = coordinator
                .ifMatch(version)
                .patch(path, "{\"language\":\"en\"}")
                .expect(200);
        coordinator.ifMatch(version).patch(path, "{\"language\":\"es\"}").expect(412);
        coordinator.ifMatch(wider.etag()).patch(path, "{\"language\":\"ru\"}").expect(422);
        coordinator.ifMatch(wider.etag()).delete(path).expect(204);
        coordinator.get(path).expect(404);
    }

    private static String id(URL root, String login) {
        return caller(root, login)
                .get("/api/v1/me")
                .expect(200)
                .object()
                .get("id")
                .getAsString();
    }
}
