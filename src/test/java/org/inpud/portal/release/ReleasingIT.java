package org.inpud.portal.release;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.FollowEdition;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.FileStore;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.release.control.FindReleases;
import org.inpud.portal.release.control.PreviewAdaptation;
import org.inpud.portal.release.control.ReleaseView;
import org.inpud.portal.release.control.WithdrawRelease;
import org.inpud.portal.release.entity.ReleaseFormat;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** What was approved becomes numbered files that nobody changes any more, in the real database. */
class ReleasingIT extends PortalIT {

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private TakeStep take;

    @Inject
    private FollowEdition follow;

    @Inject
    private RecordLocalChange record;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private RenderSegment render;

    @Inject
    private FindReleases releases;

    @Inject
    private WithdrawRelease withdraw;

    @Inject
    private PreviewAdaptation preview;

    @Inject
    private FileStore files;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void theFirstReleaseHasItsFilesWithTheirDigestsAndNamesNobody() {
        AdaptationId id = withALocalChange();
        assertEquals(Stage.RELEASED, fixture.step(COORDINATOR, id, Step.RELEASE));

        ReleaseView release = released(id, "1.0");
        assertEquals(3, release.files().size());
        for (ReleaseView.File file : release.files()) {
            byte[] content = files.bytes(file.digest());
            assertEquals(file.digest(), HexFormat.of().formatHex(Text.sha256().digest(content)));
            assertEquals(file.size(), content.length);
            assertTrue(file.name().startsWith(id.publication() + ".es.1.0."), file.name());
            String text = new String(content, StandardCharsets.UTF_8);
            assertTrue(text.contains("Traigan agua de la llave."), text);
            assertTrue(text.contains("Nadie compra agua aquí."), text);
            assertTrue(text.contains("CC BY 4.0"), text);
            assertTrue(text.contains("LANPUD"), text);
            assertFalse(text.contains(COORDINATOR.id().toString()), text);
        }
        assertEquals(1, release.changes().size());
        assertEquals("Bring water.", release.changes().get(0).source());
    }

    @Test
    void nothingOfAReleaseIsChangedByAnyStatement() throws Exception {
        AdaptationId id = fixture.anyApprovedAdaptation();
        fixture.step(COORDINATOR, id, Step.RELEASE);
        String one = "(select id from release where adaptation = '" + id + "')";
        for (String statement : List.of(
                "update release set title = 'x' where adaptation = '" + id + "'",
                "update release set withdrawn_at = now(), withdrawn_by = released_by, withdrawal_reason = 'x',"
                        + " title = 'x' where adaptation = '" + id + "'",
                "delete from release where adaptation = '" + id + "'",
                "update release_file set digest = digest where release = " + one,
                "delete from release_file where release = " + one,
                "insert into release_change (release, number, passage, act, code, note, evidence, source_text, own_text,"
                        + " concurrence) values (" + one + ", 9, 'p1', 'OMIT', 'OMIT', '', '', '', '', 'NOT_ASKED')",
                "truncate release cascade")) {
            assertEquals("PT061", stateOf(statement), statement);
        }
    }

    @Test
    void whatWasNotApprovedIsNotReleasedByAnyStatement() throws Exception {
        AdaptationId id = fixture.anyAdaptationInDecision();
        String statement = "insert into release (adaptation, publication, network, language, major, minor, edition,"
                + " edition_number, source_language, source_title, title, title_language, licence, granted,"
                + " single_reviewed, structure, released_at, released_by) select id, publication, network, language, 1, 0,"
                + " edition, 1, 'en', 't', 't', 'es', 'CC_BY_4', false, false, '', now(), moved_by from adaptation"
                + " where id = '" + id + "'; set constraints all immediate";
        assertEquals("PT062", stateOf(statement));
    }

    @Test
    void whatIsNotPermittedIsNotReleasedByAnyStatement() throws Exception {
        AdaptationId id = fixture.anyApprovedAdaptation();
        String insert = "insert into release (adaptation, publication, network, language, major, minor, edition,"
                + " edition_number, source_language, source_title, title, title_language, licence, granted,"
                + " single_reviewed, structure, released_at, released_by) select id, publication, network, language, 1, 0,"
                + " edition, 1, 'en', 't', 't', 'es', 'UNKNOWN', true, false, '', now(), moved_by from adaptation"
                + " where id = '" + id + "'; set constraints all immediate";
        for (String licence : List.of("UNKNOWN", "ALL_RIGHTS_RESERVED", "CC_BY_ND_4", "CC_BY_NC_ND_3")) {
            assertEquals(
                    "PT063",
                    stateOf("begin; update publication set licence = '" + licence + "' where key = '" + id.publication()
                            + "'; " + insert));
        }
        String grant = "begin; update publication set licence = 'UNKNOWN' where key = '" + id.publication()
                + "'; insert into grant_of_adaptation (publication, grantor, scope, networks, languages, expires,"
                + " recorded_at, recorded_by, kept_for) values ('" + id.publication() + "', 'x', 'x', '%s', '%s', %s,"
                + " now(), gen_random_uuid(), 'secretariat'); " + insert;
        assertEquals("PT063", stateOf(grant.formatted("enpud", "", "null")), "for another network");
        assertEquals("PT063", stateOf(grant.formatted("", "fr pt", "null")), "for other languages");
        assertEquals("PT063", stateOf(grant.formatted("lanpud", "es", "current_date - 2")), "until yesterday");
        assertThrows(
                AssertionError.class,
                () -> stateOf(grant.formatted("enpud lanpud", "es", "current_date + 2") + "; rollback"),
                "with a permission it is released");
    }

    @Test
    void withoutPermissionNothingIsReleasedAndNothingStays() throws Exception {
        AdaptationId id = fixture.anyApprovedAdaptation();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update publication set licence = 'CC_BY_NC_ND_4' where key = '" + id.publication() + "'");
        }
        assertEquals(List.of("NO_PERMISSION"), codes(take.take(COORDINATOR, id, Step.RELEASE, StepEvidence.NONE)));
        assertRows(0, database, "release WHERE adaptation = ?", id.toString());
        assertRows(1, database, "adaptation WHERE id = ? AND stage = 'APPROVED'", id.toString());
    }

    @Test
    void otherWordingMakesTheNextMinorOtherLocalChangesTheNextMajor() {
        AdaptationId id = fixture.anyApprovedAdaptation();
        fixture.step(COORDINATOR, id, Step.RELEASE);
        fixture.step(COORDINATOR, id, Step.REOPEN);
        assertEquals("1.0", released(id, "1.0").number().toString());
        SegmentView first = fixture.segment(id, "s2");
        done(render.render(
                TRANSLATOR, id, "s2", first.version(), "Abran a las 18.", Optional.of(RenderingState.RENDERED)));
        approve(id);
        fixture.step(COORDINATOR, id, Step.RELEASE);
        assertTrue(releases.one(Actor.ANYBODY, id, new ReleaseNumber(1, 1)).isDone());

        fixture.step(COORDINATOR, id, Step.REOPEN);
        change(id);
        approve(id);
        fixture.step(COORDINATOR, id, Step.RELEASE);
        assertEquals(1, released(id, "2.0").changes().size());
        assertEquals(0, released(id, "1.1").changes().size());
    }

    @Test
    void anotherEditionMakesTheNextMajor() {
        AdaptationId id = fixture.anyApprovedAdaptation();
        fixture.step(COORDINATOR, id, Step.RELEASE);
        fixture.edition(
                PublicationKey.of(id.publication()), AdaptationFixture.TEXT.replace("at 18 hours", "at 19 hours"));
        assertEquals(1, done(follow.follow(COORDINATOR, id, 2)).counts().attention());
        SegmentView reworded = fixture.segment(id, "s2");
        done(render.render(
                TRANSLATOR, id, "s2", reworded.version(), "Abran a las 19.", Optional.of(RenderingState.RENDERED)));
        approve(id);
        fixture.step(COORDINATOR, id, Step.RELEASE);
        assertEquals("2.0", released(id, "2.0").number().toString());
        assertEquals("1.0", released(id, "1.0").number().toString());
    }

    @Test
    void aWithdrawnReleaseLeavesItsReasonAndNoFile() {
        AdaptationId id = fixture.anyApprovedAdaptation();
        fixture.step(COORDINATOR, id, Step.RELEASE);
        ReleaseNumber number = ReleaseNumber.FIRST;
        assertEquals(List.of("MISSING_VALUE"), codes(withdraw.withdraw(COORDINATOR, id, number, Optional.of(" "))));
        assertEquals(List.of("FORBIDDEN"), codes(withdraw.withdraw(TRANSLATOR, id, number, Optional.of("x"))));
        Actor stranger = AdaptationFixture.in("menanpud", Role.COORDINATOR, 77);
        assertEquals(List.of("NOT_FOUND"), codes(withdraw.withdraw(stranger, id, number, Optional.of("x"))));

        done(withdraw.withdraw(COORDINATOR, id, number, Optional.of("The number does not work any more.")));

        ReleaseView tombstone = released(id, "1.0");
        assertEquals(
                "The number does not work any more.",
                tombstone.withdrawal().orElseThrow().reason());
        assertTrue(tombstone.files().isEmpty());
        assertEquals(List.of("WITHDRAWN"), codes(releases.file(Actor.ANYBODY, id, number, ReleaseFormat.HTML)));
        assertEquals(List.of("ALREADY_WITHDRAWN"), codes(withdraw.withdraw(COORDINATOR, id, number, Optional.of("x"))));
        assertEquals(
                0,
                done(releases.find(Actor.ANYBODY, Optional.of(id.publication()), Optional.empty(), 0, 10))
                        .total());
    }

    @Test
    void withdrawingTheAdaptationTakesItsReleasesAway() {
        AdaptationId id = fixture.anyApprovedAdaptation();
        fixture.step(COORDINATOR, id, Step.RELEASE);

        done(take.take(COORDINATOR, id, Step.WITHDRAW, StepEvidence.because("Unsafe now.")));

        assertEquals(
                "Unsafe now.", released(id, "1.0").withdrawal().orElseThrow().reason());
    }

    @Test
    void aPreviewIsForItsNetworkAndSaysThatItIsNoRelease() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        String page = new String(
                done(preview.preview(TRANSLATOR, id, ReleaseFormat.HTML)).content(), StandardCharsets.UTF_8);
        assertTrue(page.contains("Trabajo en curso."), page);
        assertTrue(page.contains("Bring water."), page);
        Actor stranger = AdaptationFixture.in("menanpud", Role.TRANSLATOR, 78);
        assertEquals(List.of("NOT_FOUND"), codes(preview.preview(stranger, id, ReleaseFormat.HTML)));
        assertEquals(List.of("SIGN_IN_FIRST"), codes(preview.preview(Actor.ANYBODY, id, ReleaseFormat.TEXT)));
    }

    private ReleaseView released(AdaptationId id, String number) {
        return done(releases.one(Actor.ANYBODY, id, ReleaseNumber.parse(number).orElseThrow()));
    }

    private AdaptationId withALocalChange() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        change(id);
        approve(id);
        return id;
    }

    private void change(AdaptationId id) {
        ChangeRecord why = new ChangeRecord(
                ChangeCode.EX,
                Optional.of(ChangeReason.AVAILABILITY),
                "Nadie compra agua aquí.",
                "",
                Depth.SURFACE,
                Reach.NETWORK,
                Optional.empty());
        String passage = fixture.segments(id).stream()
                .filter(segment -> segment.source().equals("Bring water."))
                .findFirst()
                .orElseThrow()
                .passage();
        done(record.record(
                TRANSLATOR,
                id,
                new NewLocalChange(passage, Act.REPLACE, Optional.of("Traigan agua de la llave."), why)));
    }

    private void approve(AdaptationId id) {
        fixture.renderAll(id);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
        decideAll(id);
        fixture.step(COORDINATOR, id, Step.APPROVE);
    }

    private void decideAll(AdaptationId id) {
        for (LocalChangeView change : done(changes.all(COORDINATOR, id))) {
            Outcome<LocalChangeView> decided = decide.speak(
                    COORDINATOR, id, change.number(), change.version(), Voice.COORDINATOR, true, Optional.empty());
            done(decided);
        }
    }

    private String stateOf(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                return assertThrows(SQLException.class, () -> sql.execute(statement), statement)
                        .getSQLState();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
