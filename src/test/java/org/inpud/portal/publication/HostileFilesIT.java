package org.inpud.portal.publication;

import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.support.HostileFiles;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.TestPeople;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Files that want to do harm, and files that tell too much, sent to the real portal. */
@RunAsClient
class HostileFilesIT extends PublicationCalls {

    private static final List<Path> PLACES =
            List.of(Path.of("../shared/corpora/hostile"), Path.of("../../shared/corpora/hostile"));
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<Integer> ANSWERS = Set.of(201, 413, 415, 422);

    /** What stands for the others of its folder, with the code that says what is wrong. */
    private static final Map<String, String> WRONG = Map.ofEntries(
            Map.entry("poc-xmlbomb-empty.as-docx.docx", "EXTERNAL_ENTITY"),
            Map.entry("poc-xmlbomb.as-docx.docx", "EXTERNAL_ENTITY"),
            Map.entry("ExternalEntityInText.docx", "EXTERNAL_ENTITY"),
            Map.entry("PackageRelsHasEntities.docx", "EXTERNAL_ENTITY"),
            Map.entry("SimpleMacro.docm", "MACROS"),
            Map.entry("bug53475-password-is-pass.docx", "ENCRYPTED"),
            Map.entry("testPPT_protected_passtika.pptx", "ENCRYPTED"),
            Map.entry("testODTEncrypted.odt", "ENCRYPTED"),
            Map.entry("testODTnotaZipFile.odt", "NOT_THIS_TYPE"),
            Map.entry("testWORD_truncated.docx", "BROKEN"),
            Map.entry("truncated62886.docx", "BROKEN"),
            Map.entry("first60.odt", "BROKEN"),
            Map.entry("first60.idml", "BROKEN"),
            Map.entry("zip-slip.zip", "UNSAFE_ENTRIES"),
            Map.entry("SVG_XSS1.svg", "UNKNOWN_TYPE"),
            Map.entry("xxe_in_schema.as-docx.docx", "NOT_THIS_TYPE"));

    private final DataSource database = TestPeople.database();

    @Test
    void everyHostileFileIsAnsweredInASentenceAndLeavesNothing() throws Exception {
        Path folder = PLACES.stream().filter(Files::isDirectory).findFirst().orElse(null);
        assumeTrue(folder != null, "the corpora are not beside the project: hostile files were not tried");
        String key = registered();
        List<String> wrong = new ArrayList<>();
        int taken = 0;
        for (Path file : files(folder)) {
            long begin = System.nanoTime();
            RestCaller.Answer answer =
                    upload(secretariat, key, file.getFileName().toString(), Files.readAllBytes(file));
            taken += answer.status() == 201 ? 1 : 0;
            wrong.addAll(faults(file.getFileName().toString(), answer, Duration.ofNanos(System.nanoTime() - begin)));
        }
        assertEquals(List.of(), wrong);
        assertRows(taken, database, "edition WHERE publication = ?", key);
        assertRows(0, database, "job WHERE state IN ('WAITING', 'RUNNING') AND kind = 'publication.import'");
        anybody.get("/health/ready").expect(200);
        upload(secretariat, key, "well.md", PublicationFiles.markdown("# Well", "All is well."))
                .expect(201);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith("FACTS.tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> faults(String name, RestCaller.Answer answer, Duration time) {
        List<String> faults = new ArrayList<>();
        if (!ANSWERS.contains(answer.status()) || time.compareTo(PATIENCE) > 0) {
            faults.add(name + " after " + time + ": " + answer);
        } else if (answer.status() != 201) {
            JsonObject problem = answer.object();
            if (problem.get("detail").getAsString().length() < 20
                    || answer.text().contains("Exception")) {
                faults.add(name + ": " + answer);
            }
        }
        if (WRONG.containsKey(name) && !WRONG.get(name).equals(answer.problem())) {
            faults.add(name + " should be " + WRONG.get(name) + ": " + answer);
        }
        return faults;
    }

    @Test
    void whatWeMadeToDoHarmIsAnsweredInASentenceAndLeavesNothing() throws Exception {
        String key = registered();
        List<String> wrong = new ArrayList<>();
        int taken = 0;
        for (HostileFiles.Piece piece : HostileFiles.soonAnswered()) {
            RestCaller.Answer answer =
                    upload(secretariat, key, piece.name(), piece.made().get());
            taken += answer.status() == 201 ? 1 : 0;
            boolean isTaken = answer.status() == 201 || "SAME_AS_EDITION".equals(answer.problem());
            String said = isTaken ? "OK" : answer.problem();
            if (answer.status() >= 500 || !piece.answers().contains(said)) {
                wrong.add(piece.name() + " should be " + piece.answers() + ": " + answer);
            } else if (!isTaken && answer.object().get("detail").getAsString().length() < 20) {
                wrong.add(piece.name() + " is answered without a sentence: " + answer);
            }
        }
        assertEquals(List.of(), wrong);
        assertRows(taken, database, "edition WHERE publication = ?", key);
        anybody.get("/health/ready").expect(200);
        upload(secretariat, key, "well.md", PublicationFiles.markdown("# Well", "All is well again."))
                .expect(201);
    }

    @Test
    void aFileThatTellsTooMuchIsKeptAndServedWithoutIt() throws Exception {
        String key = registered();
        String told = "Maria Petrova";
        byte[] file = PublicationFiles.wordWith(
                Map.of(
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"urn:dc\"><dc:creator>" + told
                                + "</dc:creator></cp:coreProperties>",
                        "word/comments.xml",
                        "<w:comments xmlns:w=\"urn:w\"><w:comment w:author=\"" + told + "\"/></w:comments>"),
                "<w:r><w:t>We </w:t></w:r><w:ins w:author=\"" + told + "\"><w:r><w:t>do not </w:t></w:r></w:ins>");

        JsonObject edition =
                upload(secretariat, key, "telling.docx", file).expect(201).object();

        // Nothing refers to what names the author: it goes whole, and is told all the same.
        assertEquals(
                List.of("NAME", "COMMENT", "TRACKED_CHANGE", "LEFTOVER"),
                texts(edition.getAsJsonArray("scrubbed"), "kind"));
        assertEquals(0, edition.get("left").getAsInt());
        assertFalse(edition.toString().contains(told));
        assertEquals(
                edition.getAsJsonArray("scrubbed"),
                anybody.get(PUBLICATIONS + "/" + key + "/editions/1")
                        .expect(200)
                        .object()
                        .getAsJsonArray("scrubbed"));
        assertKeptClean(edition.get("sha256").getAsString());
    }

    private void assertKeptClean(String digest) throws Exception {
        byte[] kept = KeptFiles.read(database, digest);
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(kept))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts++;
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(part.contains("Maria"), entry.getName());
                assertFalse(entry.getName().contains("comments"), entry.getName());
            }
        }
        assertEquals(3, parts);
    }

    @Test
    void aLargeImportGoesOnInTheBackground() throws Exception {
        String key = registered();
        RestCaller patient = secretariat.with("Prefer", "respond-async");

        RestCaller.Answer accepted = upload(
                        patient, key, "long.md", PublicationFiles.markdown("# Long", "One.", "Two."))
                .expect(202);
        String address = accepted.header("Location").orElseThrow();
        JsonObject job = ended(address);

        assertEquals("DONE", job.get("state").getAsString(), job.toString());
        assertEquals(1, job.getAsJsonObject("result").get("number").getAsInt());
        anybody.get(address).expect(401);
        as(RoleHeld.everywhere(Role.AUDITOR)).get(address).expect(404);
        as(RoleHeld.everywhere(Role.ADMINISTRATOR)).get(address).expect(200);
        // The same text again is refused when it has been read, in words.
        JsonObject again = ended(upload(patient, key, "long.md", PublicationFiles.markdown("# Long", "One.", "Two."))
                .expect(202)
                .header("Location")
                .orElseThrow());
        assertEquals(
                "SAME_AS_EDITION", again.getAsJsonObject("error").get("code").getAsString());
        // What can't be taken at all is refused at once.
        upload(patient, key, "empty.md", new byte[0]).expect(415);
    }

    private JsonObject ended(String address) throws InterruptedException {
        for (int at = 0; at < 200; at++) {
            JsonObject job = secretariat.get(address).expect(200).object();
            if (Set.of("DONE", "FAILED").contains(job.get("state").getAsString())) {
                return job;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the import does not end");
    }
}
