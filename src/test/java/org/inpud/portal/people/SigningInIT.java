package org.inpud.portal.people;

import static org.inpud.portal.support.Callers.at;
import static org.inpud.portal.support.Callers.basic;
import static org.inpud.portal.support.Callers.form;
import static org.inpud.portal.support.Nanpudians.PASSWORD;
import static org.inpud.portal.support.Nanpudians.caller;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
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

/** Signing in by page and by token, and what is mine, by HTTP alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SigningInIT extends PortalIT {

    private static final String COORDINATOR = "signing.coordinator";
    private static final String TRANSLATOR = "signing.translator";

    @Inject
    private Nanpudians people;

    @Test
    @Order(1)
    void peopleAreThere() {
        people.arrive(COORDINATOR, TRANSLATOR);
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
}
