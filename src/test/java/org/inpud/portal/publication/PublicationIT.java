package org.inpud.portal.publication;

import static org.inpud.portal.publication.PublicationFiles.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.support.RestCaller;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The catalogue over HTTP: who may register what, what is refused and how, what everybody reads. */
@RunAsClient
class PublicationIT extends PublicationCalls {

    @Test
    void aPublicationIsRegisteredReadAndChanged() {
        String key = key();
        RestCaller.Answer registered =
                secretariat.post(PUBLICATIONS, json(key, "secretariat")).expect(201);
        assertTrue(registered.header("Location").orElseThrow().endsWith(PUBLICATIONS + "/" + key));
        RestCaller.Answer read = anybody.get(PUBLICATIONS + "/" + key).expect(200);
        assertEquals("CC BY-NC-ND 3.0", read.object().get("licence").getAsString());
        assertEquals(
                "none", read.object().getAsJsonObject("permission").get("state").getAsString());
        assertEquals(registered.etag(), read.etag());
        secretariat.patch(PUBLICATIONS + "/" + key, "{\"year\":2020}").expect(428);
        RestCaller.Answer changed = secretariat
                .ifMatch(read.etag())
                .patch(PUBLICATIONS + "/" + key, "{\"year\":2020}")
                .expect(200);
        assertEquals(2020, changed.object().get("year").getAsInt());
        RestCaller.Answer late = secretariat
                .ifMatch(read.etag())
                .patch(PUBLICATIONS + "/" + key, "{\"year\":2021}")
                .expect(412);
        assertEquals(2020, late.object().getAsJsonObject("current").get("year").getAsInt());
        assertEquals(
                "KEY_TAKEN",
                secretariat
                        .post(PUBLICATIONS, json(key, "secretariat"))
                        .expect(409)
                        .problem());
    }

    @Test
    void onlyTheSecretariatAndAnOwnersCoordinatorRegister() throws Exception {
        assertEquals(
                "SIGN_IN_FIRST",
                anybody.post(PUBLICATIONS, json(key(), "lanpud")).expect(401).problem());
        for (Role role : List.of(Role.TRANSLATOR, Role.REVIEWER, Role.COUNTRY_READER)) {
            as(RoleHeld.in("lanpud", role))
                    .post(PUBLICATIONS, json(key(), "lanpud"))
                    .expect(403);
        }
        for (Role role : List.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.INWUD_REVIEWER)) {
            as(RoleHeld.everywhere(role))
                    .post(PUBLICATIONS, json(key(), "secretariat"))
                    .expect(403);
        }
        RestCaller coordinator = as(RoleHeld.in("lanpud", Role.COORDINATOR));
        coordinator.post(PUBLICATIONS, json(key(), "enpud")).expect(403);
        coordinator.post(PUBLICATIONS, json(key(), "secretariat")).expect(403);
        String own = key();
        RestCaller.Answer registered =
                coordinator.post(PUBLICATIONS, json(own, "lanpud")).expect(201);
        RestCaller foreign = as(RoleHeld.in("enpud", Role.COORDINATOR));
        foreign.ifMatch(registered.etag())
                .patch(PUBLICATIONS + "/" + own, "{\"year\":2020}")
                .expect(403);
        foreign.post(PUBLICATIONS + "/" + own + "/grants", "{\"grantor\":\"x\",\"scope\":\"x\"}")
                .expect(403);
        upload(foreign, own, "a.md", markdown("Ours.")).expect(403);
        upload(coordinator, own, "a.md", markdown("Ours.")).expect(201);
        coordinator
                .post(PUBLICATIONS + "/" + own + "/grants", "{\"grantor\":\"x\",\"scope\":\"x\"}")
                .expect(201);
    }

    @Test
    void everyFieldThatCannotBeUsedIsNamed() {
        JsonObject problem = secretariat
                .with("Accept-Language", "fr")
                .post(
                        PUBLICATIONS,
                        "{\"key\":\"No Key\",\"title\":\"\",\"kind\":\"novel\",\"year\":3000,\"language\":\"klingonisch\","
                                + "\"objectives\":[\"1\"],\"topics\":[\"weather\"],\"licence\":\"CC-BY\"}")
                .expect(422)
                .object();
        assertEquals(
                List.of("key", "title", "kind", "language", "licence", "objectives", "topics", "year"),
                texts(problem.getAsJsonArray("errors"), "field"));
        assertTrue(problem.get("detail").getAsString().startsWith("Utilisez"));
        secretariat.post(PUBLICATIONS, "{").expect(400);
        anybody.get(PUBLICATIONS + "?language=klingonisch").expect(422);
        anybody.get(PUBLICATIONS + "/no-such-publication").expect(404);
    }

    @Test
    void aGrantSaysWhoMayAdaptAndUntilWhen() {
        String key = registered();
        String grants = PUBLICATIONS + "/" + key + "/grants";
        assertEquals(
                List.of("scope", "languages", "networks", "expires"),
                texts(
                        secretariat
                                .post(
                                        grants,
                                        "{\"grantor\":\"INPUD\",\"languages\":[\"!\"],\"networks\":[\"nobody\"],"
                                                + "\"expires\":\"tomorrow\"}")
                                .expect(422)
                                .object()
                                .getAsJsonArray("errors"),
                        "field"));
        secretariat
                .post(
                        grants,
                        "{\"grantor\":\"INPUD\",\"scope\":\"translation and adaptation\",\"languages\":[\"es\"],"
                                + "\"networks\":[\"lanpud\"],\"expires\":\"2099-12-31\"}")
                .expect(201);
        JsonObject permission = anybody.get(PUBLICATIONS + "/" + key).object().getAsJsonObject("permission");
        assertEquals("granted", permission.get("state").getAsString());
        assertEquals("2099-12-31", permission.get("until").getAsString());
        anybody.get(grants).expect(401);
        assertEquals(
                1, secretariat.get(grants).expect(200).object().get("total").getAsInt());
    }
}
