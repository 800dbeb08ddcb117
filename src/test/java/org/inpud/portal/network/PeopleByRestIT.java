package org.inpud.portal.network;

import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.sql.DataSource;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.DemonstrationMemberships;
import org.inpud.portal.people.control.DemonstrationPeople;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.RestCaller.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Signing in, tokens, members, invitations and rules, by HTTP alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeopleByRestIT extends PortalIT {

    private static final String COORDINATOR = "rest.coordinator";
    private static final String TRANSLATOR = "rest.translator";
    private static final String PASSWORD = "a long password";

    @Inject
    private DemonstrationPeople people;

    @Inject
    private DemonstrationMemberships memberships;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    @Order(1)
    void peopleAreThere() {
        memberships.give(
                people.make(COORDINATOR, "Mora", LanguageTag.of("es"), PASSWORD),
                RoleHeld.in("nanpud", Role.COORDINATOR));
        memberships.give(
                people.make(TRANSLATOR, "Tilo", LanguageTag.of("en"), PASSWORD),
                RoleHeld.in("nanpud", Role.TRANSLATOR));
    }

    @Test
    @Order(2)
    @RunAsClient
    void aTokenOpensTheApiUntilItIsEnded(@ArquillianResource URL root) {
        JsonObject made = basic(root, COORDINATOR, PASSWORD)
                .post("/api/v1/tokens", "{\"name\":\"my script\"}")
                .expect(201)
                .object();
        assertTrue(made.has("expires"));
        RestCaller caller = at(root).withToken(made.get("token").getAsString());

        assertEquals(
                "Mora",
                caller.get("/api/v1/me").expect(200).object().get("pseudonym").getAsString());
        assertFalse(caller.get("/api/v1/tokens")
                .expect(200)
                .text()
                .contains(made.get("token").getAsString()));

        caller.delete("/api/v1/tokens/" + made.get("id").getAsString()).expect(204);
        assertEquals("BAD_TOKEN", caller.get("/api/v1/me").expect(401).problem());
    }

    @Test
    @Order(2)
    @RunAsClient
    void nothingTellsWhetherAnAccountExists(@ArquillianResource URL root) {
        Answer wrong = basic(root, COORDINATOR, "not the password").post("/api/v1/tokens", "{\"name\":\"x\"}");
        Answer nobody = basic(root, "nobody.at.all", "not the password").post("/api/v1/tokens", "{\"name\":\"x\"}");

        assertEquals(wrong.expect(401).text(), nobody.expect(401).text());
        at(root).post("/api/v1/tokens", "{\"name\":\"x\"}").expect(401);
    }

    @Test
    @Order(2)
    @RunAsClient
    void guessingIsSlowedDownForAccountsThatAreNotThereToo(@ArquillianResource URL root) {
        RestCaller guess = basic(root, "guessed.account", "not the password");
        for (int attempt = 0; attempt < 10; attempt++) {
            guess.post("/api/v1/tokens", "{\"name\":\"x\"}").expect(401);
        }
        Answer answer = guess.post("/api/v1/tokens", "{\"name\":\"x\"}").expect(429);

        assertEquals("TOO_OFTEN", answer.problem());
        assertTrue(answer.header("Retry-After").isPresent());
    }

    @Test
    @Order(2)
    @RunAsClient
    void thePageSignsInWithACookieThatOtherSitesCannotUse(@ArquillianResource URL root) {
        Answer answer = form(
                        root,
                        "/sign-in",
                        "login",
                        COORDINATOR.toUpperCase(),
                        "password",
                        PASSWORD,
                        "to",
                        "//evil.example")
                .expect(302);
        assertTrue(answer.header("Location").orElseThrow().endsWith("/shell/desk"));
        String cookie = answer.header("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);

        RestCaller caller = at(root).with("Cookie", cookie.substring(0, cookie.indexOf(';')));
        caller.get("/api/v1/me").expect(200);
        assertEquals(
                "FORGED_REQUEST",
                caller.post("/api/v1/tokens", "{\"name\":\"x\"}").expect(403).problem());
        caller.with("X-Portal-Request", "1").delete("/api/v1/me/sessions").expect(204);

        caller.send("POST", "/sign-out", new byte[0], "application/x-www-form-urlencoded")
                .expect(302);
        caller.get("/api/v1/me").expect(401);
    }

    @Test
    @Order(2)
    @RunAsClient
    void aFailedSignInKeepsTheLoginAndNeverTheAddress(@ArquillianResource URL root) {
        Answer answer = form(root, "/sign-in", "login", "Mora<b>", "password", "wrong password", "ui", "fr")
                .expect(401);

        assertTrue(answer.text().contains("Mora&lt;b&gt;"), answer.text());
        assertTrue(answer.text().contains("lang=\"fr\""));
        assertTrue(answer.header("Set-Cookie").isEmpty(), "no cookie before sign-in");
    }

    @Test
    @Order(2)
    @RunAsClient
    void aFormOfAnotherSiteIsRefused(@ArquillianResource URL root) {
        at(root).with("Origin", "https://evil.example")
                .send(
                        "POST",
                        "/sign-in",
                        "login=a&password=b".getBytes(StandardCharsets.UTF_8),
                        "application/x-www-form-urlencoded")
                .expect(401);
    }

    @Test
    @Order(2)
    @RunAsClient
    void pagesOfWorkAskForASignInFirst(@ArquillianResource URL root) {
        Answer page = at(root).with("Accept-Language", "es")
                .get("/network/members?network=lanpud")
                .expect(302);
        assertTrue(page.header("Location")
                .orElseThrow()
                .endsWith("/es/sign-in?to=%2Fnetwork%2Fmembers%3Fnetwork%3Dlanpud"));

        Answer ajax = at(root).with("Faces-Request", "partial/ajax")
                .send("POST", "/network/members", new byte[0], "application/x-www-form-urlencoded")
                .expect(200);
        assertTrue(ajax.text().contains("<redirect url=\"/en/sign-in?to="), ajax.text());
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
                        "rest.reviewer",
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
                        "rest.reviewer",
                        "pseudonym",
                        "Cas",
                        "password",
                        PASSWORD,
                        "again",
                        PASSWORD)
                .expect(302);

        JsonObject me =
                caller(root, "rest.reviewer").get("/api/v1/me").expect(200).object();
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
        assertEquals(
                9,
                at(root).get("/api/v1/networks")
                        .expect(200)
                        .object()
                        .get("total")
                        .getAsInt());
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

    @Test
    @Order(5)
    @RunAsClient
    void mineIsMineToChange(@ArquillianResource URL root) {
        RestCaller translator = caller(root, TRANSLATOR);
        Answer me = translator.get("/api/v1/me").expect(200);

        translator.patch("/api/v1/me", "{\"pseudonym\":\"Tila\"}").expect(428);
        translator
                .ifMatch(me.etag())
                .patch("/api/v1/me", "{\"language\":\"xx-nonsense\"}")
                .expect(422);
        translator
                .ifMatch(me.etag())
                .patch("/api/v1/me", "{\"pseudonym\":\"Tila\",\"language\":\"pt\"}")
                .expect(200);
        translator
                .ifMatch(me.etag())
                .patch("/api/v1/me", "{\"pseudonym\":\"Tili\"}")
                .expect(412);
        translator
                .put("/api/v1/me/password", "{\"oldPassword\":\"wrong one\",\"password\":\"another password\"}")
                .expect(422);
        translator
                .put("/api/v1/me/password", "{\"oldPassword\":\"a long password\",\"password\":\"another password\"}")
                .expect(204);
        basic(root, TRANSLATOR, PASSWORD)
                .post("/api/v1/tokens", "{\"name\":\"x\"}")
                .expect(401);

        translator
                .post("/api/v1/me/erasure", "{\"password\":\"another password\"}")
                .expect(204);
        translator.get("/api/v1/me").expect(401);
    }

    private static String id(URL root, String login) {
        return caller(root, login)
                .get("/api/v1/me")
                .expect(200)
                .object()
                .get("id")
                .getAsString();
    }

    private static RestCaller caller(URL root, String login) {
        return at(root).withToken(basic(root, login, PASSWORD)
                .post("/api/v1/tokens", "{\"name\":\"a test\"}")
                .expect(201)
                .object()
                .get("token")
                .getAsString());
    }

    private static RestCaller basic(URL root, String login, String password) {
        return at(root).with(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    private static Answer form(URL root, String path, String... pairs) {
        StringBuilder body = new StringBuilder();
        for (int at = 0; at < pairs.length; at += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(pairs[at])
                    .append('=')
                    .append(URLEncoder.encode(pairs[at + 1], StandardCharsets.UTF_8));
        }
        return at(root).send(
                        "POST",
                        path,
                        body.toString().getBytes(StandardCharsets.UTF_8),
                        "application/x-www-form-urlencoded");
    }

    private static RestCaller at(URL root) {
        return RestCaller.at(URI.create(root.toString()));
    }
}
