package org.inpud.portal.publication;

import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.publication.control.CompareEditions;
import org.inpud.portal.publication.control.FindPublications;
import org.inpud.portal.publication.control.ImportEdition;
import org.inpud.portal.publication.control.MarkPassage;
import org.inpud.portal.publication.control.PublicationDraft;
import org.inpud.portal.publication.control.ReadEdition;
import org.inpud.portal.publication.control.RegisterPublication;
import org.inpud.portal.publication.control.Search;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.Statements;
import org.junit.jupiter.api.Test;

/** Texts become editions in the real database: all or nothing, once, in few statements, frozen afterwards. */
class ImportingEditionsIT extends PortalIT {

    private static final Actor SECRETARIAT = Actor.of(new UUID(0, 7), List.of(RoleHeld.everywhere(Role.SECRETARIAT)));

    @Inject
    private RegisterPublication register;

    @Inject
    private ImportEdition importEdition;

    @Inject
    private ReadEdition read;

    @Inject
    private CompareEditions compare;

    @Inject
    private MarkPassage mark;

    @Inject
    private FindPublications find;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void aMarkdownFileBecomesPassagesAndSegments() throws Exception {
        PublicationKey key = registered("import-markdown");
        ImportEdition.Imported imported =
                imported(key, "# Doors\n\nOpen them. Wait for **people**.\n\n- Water\n- Bread\n");
        assertEquals(1, imported.edition().number());
        assertEquals(4, imported.edition().passages());
        List<ReadEdition.SegmentView> segments =
                read.segments(Actor.ANYBODY, key, 1, 0, 10).value().items();
        assertEquals(
                List.of("s1 p1 heading", "s2 p2 paragraph", "s3 p2 paragraph", "s4 p3 listItem", "s5 p4 listItem"),
                segments.stream()
                        .map(one -> one.id() + " " + one.passage() + " "
                                + one.kind().apiName())
                        .toList());
        assertEquals(
                List.of("Doors"),
                read.frame(Actor.ANYBODY, key, 1).value().outline().stream()
                        .map(ReadEdition.Heading::text)
                        .toList());
    }

    @Test
    void theSameTextIsRefusedByTheNumberOfItsEdition() throws Exception {
        PublicationKey key = registered("import-same");
        imported(key, "One.\n\nTwo.\n");
        Outcome<ImportEdition.Imported> again = importing(key, "One.\r\n\r\nTwo.\r\n");
        assertEquals("SAME_AS_EDITION", again.refusals().get(0).code().name());
        assertEquals("1", again.refusals().get(0).facts().get("edition"));
        assertRows(1, database, "edition WHERE publication = ?", key.value());
    }

    @Test
    void whatCannotBeReadLeavesNothingBehind() throws Exception {
        PublicationKey key = registered("import-nothing");
        assertFalse(importEdition
                .importFile(SECRETARIAT, key, "empty.md", new ByteArrayInputStream(new byte[0]), "")
                .isDone());
        assertFalse(importEdition
                .importFile(SECRETARIAT, key, "half.docx", new ByteArrayInputStream(bytes("PK\u0003\u0004 broken")), "")
                .isDone());
        assertRows(0, database, "edition WHERE publication = ?", key.value());
        assertRows(1, database, "publication WHERE key = ? AND next_segment = 1 AND editions = 0", key.value());
    }

    @Test
    void aRevisedTextKeepsTheLabelsAndMarksOfWhatStayed() throws Exception {
        PublicationKey key = registered("import-revised");
        imported(key, "Open the door early.\n\nBring water.\n\nSay hello to everybody who comes.\n");
        assertTrue(mark.mark(SECRETARIAT, key, 1, "p2", 1, true, true).isDone());
        imported(
                key,
                "Open the door early.\n\nA new thought.\n\nBring water.\n\nSay hello to everybody who comes in.\n");
        assertEquals(
                List.of("s1", "s4", "s2", "s3"),
                read.segments(Actor.ANYBODY, key, 2, 0, 10).value().items().stream()
                        .map(ReadEdition.SegmentView::id)
                        .toList());
        CompareEditions.Comparison differences =
                compare.compare(Actor.ANYBODY, key, 1, 2).value();
        assertEquals(2, differences.unchanged());
        assertEquals("s3", differences.changed().get(0).id());
        assertEquals("s4", differences.added().get(0).id());
        assertTrue(differences.removed().isEmpty());
        assertTrue(read.passages(Actor.ANYBODY, key, 2, 0, 10).value().stream()
                .anyMatch(one -> one.passage().id().equals("p2")
                        && one.passage().isCore()
                        && one.passage().isMustNotOmit()));
    }

    @Test
    void aMarkIsNotSetOnWhatSomebodyChangedMeanwhile() throws Exception {
        PublicationKey key = registered("import-mark");
        imported(key, "One.\n");
        assertTrue(mark.mark(SECRETARIAT, key, 1, "p1", 1, true, false).isDone());
        Outcome<?> late = mark.mark(SECRETARIAT, key, 1, "p1", 1, false, true);
        assertEquals("CHANGED_MEANWHILE", late.refusals().get(0).code().name());
    }

    @Test
    void fiveThousandSentencesAreStoredAndReadInThreeStatements() throws Exception {
        PublicationKey key = registered("import-long");
        String text = IntStream.range(0, 5000)
                .mapToObj(number -> "This is paragraph number " + number + ".")
                .collect(Collectors.joining("\n\n"));
        ImportEdition.Imported imported = imported(key, text);
        assertEquals(5000, imported.edition().segments());
        Statements statements = Statements.of(database);
        long few = statements.least(() -> read.passages(Actor.ANYBODY, key, 1, 0, 10));
        long many = statements.least(() -> read.passages(Actor.ANYBODY, key, 1, 2000, 200));
        assertEquals(few, many, () -> "the number of statements grows with the page");
        assertTrue(many <= 3, () -> many + " statements");
        assertTrue(statements.least(() -> read.segments(Actor.ANYBODY, key, 1, 4000, 200)) <= 2);
    }

    @Test
    void theCatalogueTakesTheSameStatementsForOneAndForMany() throws Exception {
        for (int i = 0; i < 6; i++) {
            imported(registered("import-catalogue-" + i), "Text " + i + ".\n");
        }
        Statements statements = Statements.of(database);
        long one = statements.least(() -> find.find(Actor.ANYBODY, Search.EVERYTHING, 0, 1));
        long many = statements.least(() -> find.find(Actor.ANYBODY, Search.EVERYTHING, 0, 50));
        // The first call may look up what later ones remember.
        assertTrue(many <= one, () -> "the number of statements grows with what is found");
        Search search = new Search(
                Optional.of("IMPORT-CATALOGUE"),
                Optional.empty(),
                Optional.of("secretariat"),
                Optional.of("law"),
                Optional.empty(),
                Optional.of(2026));
        assertEquals(6, find.find(Actor.ANYBODY, search, 0, 2).value().total());
    }

    @Test
    void anEditionIsFrozenInTheDatabaseToo() throws Exception {
        PublicationKey key = registered("import-frozen");
        imported(key, "One.\n");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate("update segment set source = 'x' where edition = "
                            + "(select id from edition where publication = 'import-frozen')"));
        }
    }

    private PublicationKey registered(String key) {
        return PublicationKey.of(register.register(
                        SECRETARIAT,
                        key,
                        Optional.empty(),
                        new PublicationDraft(
                                "Title of " + key, "guide", 2026, "en", List.of("policy"), List.of("law"), "unknown"))
                .value()
                .key());
    }

    private ImportEdition.Imported imported(PublicationKey key, String markdown) throws IOException {
        Outcome<ImportEdition.Imported> outcome = importing(key, markdown);
        assertTrue(outcome.isDone(), () -> outcome.refusals().toString());
        return outcome.value();
    }

    private Outcome<ImportEdition.Imported> importing(PublicationKey key, String markdown) throws IOException {
        return importEdition.importFile(SECRETARIAT, key, "text.md", new ByteArrayInputStream(bytes(markdown)), "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
