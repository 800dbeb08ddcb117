package org.inpud.portal.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inpud.portal.support.Line;
import org.inpud.portal.support.PortalProcess;
import org.inpud.portal.support.RestCaller;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The whole line by REST alone: a file comes in, an adaptation is made, reviewed, decided, released, and read. */
class RestLineJourney {

    private static final Path SHARED = Path.of("../shared");

    private static final String OURS = """
            # Sharing a kitchen

            We cook once a week. Bring **what you have**, and wash your hands first.

            ## Costs

            A meal costs 2 USD for each person.

            - Rice and beans
            - Fruit of the season

            Ask [the group](https://example.org/group) before you invite somebody.
            """;

    private final PortalProcess process = PortalProcess.shared();
    private final Line line = new Line(RestCaller.at(process.address()), process.demoPassword());

    @Test
    void ourOwnMaterialGoesFromFileToShelf() {
        walk("sharing-a-kitchen", "Sharing a kitchen", "en", "kitchen.md", OURS.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFrenchPlanWithTheDamageOfItsPdfGoesIntoSpanish() throws IOException {
        Path plan = SHARED.resolve("domain/strategic-plan-2025-2029.fr.txt");
        Assumptions.assumeTrue(Files.exists(plan), "the shared texts are not here");
        JsonObject edition = walk("plan-on-the-line", "Plan", "fr", "plan.txt", Files.readAllBytes(plan));
        // Of its 193 paragraphs one is an address alone, which nobody translates.
        assertEquals(192, edition.get("passages").getAsInt());
    }

    @Test
    void aWordFileComesBackAsAWordFile() throws IOException {
        Path lesson = SHARED.resolve("corpora/office/umbrella-4formats/docx/information_passwords_beginner.docx");
        Assumptions.assumeTrue(Files.exists(lesson), "the shared texts are not here");
        walk("passwords-on-the-line", "Passwords", "en", "passwords.docx", Files.readAllBytes(lesson));
        byte[] original = line.anybody()
                .get("/api/v1/releases/passwords-on-the-line.lanpud.es/1.0/original")
                .expect(200)
                .bytes();
        assertEquals('P', original[0]);
        assertEquals('K', original[1]);
    }

    private JsonObject walk(String key, String title, String language, String fileName, byte[] file) {
        line.register(key, title, language);
        JsonObject edition = line.importEdition(key, fileName, file);
        String id = line.open(key, "lanpud", "es");
        line.step("translator.lanpud", id, "START").expect(200);

        List<JsonObject> segments = line.segments("translator.lanpud", id);
        assertEquals(edition.get("segments").getAsInt(), segments.size());
        String passage = segments.get(segments.size() - 1).get("passage").getAsString();
        int number = line.change("translator.lanpud", id, """
                        {"passage":"%s","act":"REPLACE","code":"UNIT","text":"Cuesta 40 pesos.",\
                        "reason":"COMPREHENSION","note":"Aquí se paga en pesos."}""".formatted(passage))
                .get("number")
                .getAsInt();

        RestCaller.Answer early = line.step("translator.lanpud", id, "SUBMIT").expect(409);
        assertTrue(early.text().contains("NOT_ALL_RENDERED"), early::toString);
        line.renderAll("translator.lanpud", id, source -> source);
        line.step("translator.lanpud", id, "SUBMIT").expect(200);

        line.step("reviewer.lanpud", id, "PASS").expect(409);
        line.acceptAll("reviewer.lanpud", id);
        line.step("reviewer.lanpud", id, "PASS").expect(200);

        line.step("coordinator.lanpud", id, "APPROVE").expect(409);
        line.decide("coordinator.lanpud", id, number, "COORDINATOR").expect(200);
        line.step("coordinator.lanpud", id, "APPROVE").expect(200);
        line.step("coordinator.enpud", id, "RELEASE").expect(404);
        line.step("coordinator.lanpud", id, "RELEASE").expect(200);
        line.step("coordinator.lanpud", id, "RELEASE").expect(409);

        readAsAnybody(key, id);
        return edition;
    }

    private void readAsAnybody(String key, String id) {
        RestCaller reader = line.anybody();
        RestCaller.Answer text =
                reader.get("/api/v1/releases/" + id + "/1.0/txt").expect(200);
        assertTrue(text.text().contains("Cuesta 40 pesos."));
        assertTrue(text.header("Repr-Digest").isPresent());
        assertFalse(text.header("Set-Cookie").isPresent());
        assertTrue(reader.get("/api/v1/releases/" + id + "/1.0/html")
                .expect(200)
                .text()
                .contains("Aquí se paga en pesos."));
        reader.get("/api/v1/releases/" + id + "/1.0/original").expect(200);
        RestCaller.Answer page = reader.get("/es/library/" + key).expect(200);
        assertFalse(page.header("Set-Cookie").isPresent());
        assertTrue(reader.get("/es/read/" + id + "/1.0").expect(200).text().contains("Cuesta 40 pesos."));
    }
}
