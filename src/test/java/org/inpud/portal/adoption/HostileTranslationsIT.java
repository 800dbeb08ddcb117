package org.inpud.portal.adoption;

import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.TestPeople;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that want to do harm, brought as finished translations: each is answered in a sentence and leaves nothing. */
@RunAsClient
class HostileTranslationsIT extends PortalIT {

    private static final List<Path> PLACES =
            List.of(Path.of("../shared/corpora/hostile"), Path.of("../../shared/corpora/hostile"));
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<Integer> ANSWERS = Set.of(201, 409, 413, 415, 422);

    @ArquillianResource
    private URL root;

    private final DataSource database = TestPeople.database();
    private RestCaller coordinator;
    private String adoption;

    @BeforeEach
    void anEditionToTranslate() throws Exception {
        RestCaller anybody = RestCaller.at(URI.create(root.toString()));
        RestCaller secretariat = anybody.withToken(TestPeople.tokenOf(RoleHeld.everywhere(Role.SECRETARIAT)));
        coordinator = anybody.withToken(TestPeople.tokenOf(RoleHeld.in("napud", Role.COORDINATOR)));
        String key = "brought-" + UUID.randomUUID();
        secretariat.post("/api/v1/publications", """
                        {"key":"%s","title":"Brought","kind":"guide","year":2026,"language":"en","objectives":["practice"],\
                        "topics":["organising"],"licence":"CC BY 4.0"}""".formatted(key)).expect(201);
        secretariat
                .upload(
                        "/api/v1/publications/" + key + "/editions",
                        "file",
                        "text.md",
                        "# Doors\n\nOpen the door at 18:00.\n\nBring water and a jacket.\n"
                                .getBytes(StandardCharsets.UTF_8),
                        Map.of())
                .expect(201);
        adoption = "/api/v1/adaptations/" + key + ".napud.es/adoption";
    }

    @Test
    void everyHostileFileIsAnsweredInASentenceAndLeavesNothing() throws Exception {
        Path folder = PLACES.stream().filter(Files::isDirectory).findFirst().orElse(null);
        assumeTrue(folder != null, "the corpora are not beside the project: hostile files were not tried");
        List<String> wrong = new ArrayList<>();
        for (Path file : files(folder)) {
            long begin = System.nanoTime();
            RestCaller.Answer answer = bring(file.getFileName().toString(), Files.readAllBytes(file));
            Duration time = Duration.ofNanos(System.nanoTime() - begin);
            if (!ANSWERS.contains(answer.status()) || time.compareTo(PATIENCE) > 0 || !speaks(answer)) {
                wrong.add(file.getFileName() + " after " + time + ": " + answer);
            }
            if (answer.status() == 201) {
                coordinator.delete(adoption).expect(204);
            }
        }
        assertEquals(List.of(), wrong);
        assertNothingIsKept();
        RestCaller.at(URI.create(root.toString())).get("/health/ready").expect(200);
        bring(
                        "texto.md",
                        "# Puertas\n\nAbre la puerta a las 18:00.\n\nTrae agua y una chaqueta.\n"
                                .getBytes(StandardCharsets.UTF_8))
                .expect(201);
    }

    /** What is taken, or one sentence that says what is wrong. */
    private static boolean speaks(RestCaller.Answer answer) {
        return answer.status() == 201
                || answer.object().get("detail").getAsString().length() >= 20
                        && !answer.text().contains("Exception");
    }

    @Test
    void moreThanThePortalTakesIsRefusedBeforeItIsRead() throws Exception {
        RestCaller.Answer answer = bring("huge.txt", new byte[66 * 1024 * 1024]).expect(413);
        assertEquals("TOO_LARGE", answer.problem());
        assertNothingIsKept();
    }

    private RestCaller.Answer bring(String name, byte[] content) {
        return coordinator.upload(adoption, "file", name, content, Map.of());
    }

    private void assertNothingIsKept() throws Exception {
        String id = adoption.split("/")[4];
        assertRows(0, database, "adoption WHERE adaptation = ?", id);
        assertRows(0, database, "adaptation WHERE id = ?", id);
        assertRows(0, database, "job WHERE state IN ('WAITING', 'RUNNING') AND kind = 'adoption.pair'");
    }

    private static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith("FACTS.tsv"))
                    .sorted()
                    .toList();
        }
    }
}
