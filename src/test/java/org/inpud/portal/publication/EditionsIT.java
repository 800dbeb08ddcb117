package org.inpud.portal.publication;

import static org.inpud.portal.publication.PublicationFiles.markdown;
import static org.inpud.portal.publication.PublicationFiles.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.Statements;
import org.inpud.portal.support.TestPeople;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Editions over HTTP: imported from files, refused with a reason, read and compared in few statements. */
@RunAsClient
class EditionsIT extends PublicationCalls {

    @Test
    void markdownTextAndWordBecomeEditionsOneAfterTheOther() {
        String key = registered();
        JsonObject first = upload(secretariat, key, "a.md", markdown("# Doors", "Open them. **Wait.**"))
                .expect(201)
                .object();
        assertEquals(1, first.get("number").getAsInt());
        assertEquals("markdown", first.get("format").getAsString());
        assertEquals(2, first.get("passages").getAsInt());
        assertEquals(3, first.get("segments").getAsInt());
        assertEquals(4, first.get("words").getAsInt());
        assertEquals(64, first.get("sha256").getAsString().length());
        assertTrue(first.getAsJsonArray("scrubbed").isEmpty()
                && first.getAsJsonArray("warnings").isEmpty());
        assertEquals(
                "text",
                upload(secretariat, key, "b.txt", markdown("One.", "Two."))
                        .expect(201)
                        .object()
                        .get("format")
                        .getAsString());
        JsonObject third = upload(secretariat, key, "c.docx", word("Open them.", "A paragraph."))
                .expect(201)
                .object();
        assertEquals(3, third.get("number").getAsInt());
        assertEquals("docx", third.get("format").getAsString());
        JsonObject segments = anybody.get(PUBLICATIONS + "/" + key + "/editions/1/segments?size=2&page=1")
                .expect(200)
                .object();
        assertEquals(3, segments.get("total").getAsInt());
        assertEquals(List.of("s3"), texts(segments.getAsJsonArray("items"), "id"));
        assertEquals(List.of("{1}Wait.{/1}"), texts(segments.getAsJsonArray("items"), "source"));
    }

    @Test
    void theSameTextIsRefusedAndNamesItsEdition() {
        String key = registered();
        upload(secretariat, key, "a.md", markdown("One.")).expect(201);
        RestCaller.Answer again =
                upload(secretariat, key, "other.md", markdown("One.")).expect(409);
        assertEquals("SAME_AS_EDITION", again.problem());
        assertTrue(again.object().get("detail").getAsString().contains("1"));
    }

    @Test
    void aRepeatedCallWithItsKeyImportsOnce() {
        String key = registered();
        RestCaller repeating =
                secretariat.with("Idempotency-Key", UUID.randomUUID().toString());
        byte[] file = markdown("Once.");
        String path = PUBLICATIONS + "/" + key + "/editions";
        byte[] body = ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\r\n"
                        + new String(file, StandardCharsets.UTF_8) + "\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        RestCaller.Answer first = repeating
                .send("POST", path, body, "multipart/form-data; boundary=b")
                .expect(201);
        RestCaller.Answer second = repeating
                .send("POST", path, body, "multipart/form-data; boundary=b")
                .expect(201);
        assertEquals(first.text(), second.text());
    }

    @Test
    void whatCannotBeUsedIsRefusedAndNothingStays() {
        String key = registered();
        upload(secretariat, key, "empty.md", new byte[0]).expect(415);
        upload(secretariat, key, "picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .expect(415);
        upload(secretariat, key, "cut.docx", Arrays.copyOf(word("Cut off."), 300))
                .expect(415);
        secretariat
                .upload(PUBLICATIONS + "/" + key + "/editions", "wrong", "a.md", markdown("One."), Map.of())
                .expect(422);
        secretariat.post(PUBLICATIONS + "/" + key + "/editions", "{}").expect(415);
        upload(secretariat, "no-such-publication", "a.md", markdown("One.")).expect(404);
        assertEquals(
                0,
                anybody.get(PUBLICATIONS + "/" + key)
                        .object()
                        .getAsJsonArray("editions")
                        .size());
    }

    @Test
    void aHugeFileIsRefusedByItsLength() {
        String key = registered();
        assertEquals(
                "TOO_LARGE",
                upload(secretariat, key, "huge.txt", new byte[66 * 1024 * 1024])
                        .expect(413)
                        .problem());
    }

    @Test
    void twoEditionsAreCompared() {
        String key = registered();
        upload(secretariat, key, "a.md", markdown("Open the door early.", "Bring water.", "Say hello to all."))
                .expect(201);
        upload(secretariat, key, "a.md", markdown("Open the door very early.", "A new one.", "Say hello to all."))
                .expect(201);
        JsonObject differences = anybody.get(PUBLICATIONS + "/" + key + "/editions/1/compare/2")
                .expect(200)
                .object();
        assertEquals(1, differences.get("unchanged").getAsInt());
        assertEquals(List.of("s1"), texts(differences.getAsJsonArray("changed"), "id"));
        assertEquals(List.of("s4"), texts(differences.getAsJsonArray("added"), "id"));
        assertEquals(List.of("s2"), texts(differences.getAsJsonArray("removed"), "id"));
        anybody.get(PUBLICATIONS + "/" + key + "/editions/1/compare/9").expect(404);
    }

    @Test
    void marksAreSetByTheSecretariatOnly() throws Exception {
        String key = registered();
        upload(secretariat, key, "a.md", markdown("One.")).expect(201);
        String passage = PUBLICATIONS + "/" + key + "/editions/1/passages/p1";
        as(RoleHeld.in("lanpud", Role.COORDINATOR))
                .ifMatch("1")
                .patch(passage, "{\"core\":true}")
                .expect(403);
        RestCaller.Answer marked =
                secretariat.ifMatch("1").patch(passage, "{\"core\":true}").expect(200);
        assertEquals("\"2\"", marked.etag());
        secretariat.ifMatch("1").patch(passage, "{\"core\":false}").expect(412);
    }

    @Test
    void readingTakesFewStatementsHoweverMuchThereIs() throws Exception {
        String key = registered();
        upload(
                        secretariat,
                        key,
                        "a.md",
                        markdown(IntStream.range(0, 300)
                                .mapToObj(n -> "Sentence " + n + ".")
                                .toArray(String[]::new)))
                .expect(201);
        Statements statements = Statements.of(TestPeople.database());
        String segments = PUBLICATIONS + "/" + key + "/editions/1/segments?size=";
        anybody.get(segments + 1).expect(200);
        long one = statements.least(() -> anybody.get(segments + 1).expect(200));
        long many = statements.least(() -> anybody.get(segments + 200).expect(200));
        assertEquals(one, many, () -> "statements grow with the page");
        assertEquals(
                statements.least(() -> anybody.get(PUBLICATIONS + "?size=1").expect(200)),
                statements.least(() -> anybody.get(PUBLICATIONS + "?size=50").expect(200)));
    }
}
