package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.SECRETARIAT;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.control.AskedView;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.SeeAwaitedViews;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.publication.control.MarkPassage;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.release.control.FindReleases;
import org.inpud.portal.release.entity.Concurrence;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** A network's own work, adapted by another: who keeps it is asked about its core passages, and nobody above them. */
class OwnWorksIT extends PortalIT {

    private static final String CORE = "p4";
    private static final String OWNER = "enpud";
    private static final Actor KEEPER = AdaptationFixture.in(OWNER, Role.COORDINATOR, 80);
    private static final Actor THIRD = AdaptationFixture.in("nanpud", Role.COORDINATOR, 81);

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private OpenAdaptation open;

    @Inject
    private MarkPassage mark;

    @Inject
    private RecordLocalChange record;

    @Inject
    private SeeLocalChanges see;

    @Inject
    private SeeAwaitedViews awaited;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private TakeStep take;

    @Inject
    private FindReleases releases;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void itsCoordinatorsSeeThePassageThatWaitsAndTheSecretariatDoesNot() {
        AskedView asked = new AskedView(inDecision(fixture.workOf(OWNER, KEEPER), KEEPER), 1);
        assertEquals("Bring water.", done(awaited.one(KEEPER, asked)).change().before());
        assertEquals(List.of(), done(awaited.one(KEEPER, asked)).change().heard());
        assertTrue(done(awaited.awaited(KEEPER, 0, 50)).stream()
                .anyMatch(view -> view.adaptation().equals(asked.adaptation())));
        for (Actor other : List.of(SECRETARIAT, COORDINATOR, TRANSLATOR, THIRD)) {
            assertEquals(List.of("NOT_FOUND"), codes(awaited.one(other, asked)));
        }
        assertEquals(List.of("NOT_FOUND"), codes(see.one(KEEPER, asked.adaptation(), 1)), "the rest is the network's");
    }

    @Test
    void theySpeakAndNobodyElseDoes() {
        AdaptationId id = inDecision(fixture.workOf(OWNER, KEEPER), KEEPER);
        Refusal waiting = take.take(COORDINATOR, id, Step.APPROVE, StepEvidence.NONE)
                .refusals()
                .get(0);
        assertEquals("CONCURRENCE_AWAITED", waiting.code().name());
        assertEquals("ENPUD", waiting.facts().get("keeper"));

        long version = done(see.one(TRANSLATOR, id, 1)).version();
        assertEquals(List.of("NOT_FOUND"), codes(concur(SECRETARIAT, id, version)));
        assertEquals(List.of("NOT_FOUND"), codes(concur(THIRD, id, version)));
        assertEquals(List.of("FORBIDDEN"), codes(concur(COORDINATOR, id, version)));
        assertEquals(
                List.of("FORBIDDEN"),
                codes(decide.speak(COORDINATOR, id, 1, version, Voice.CONCURRENCE, true, Optional.empty())));

        LocalChangeView seen = done(concur(KEEPER, id, version));
        assertEquals(
                List.of(Voice.CONCURRENCE),
                seen.heard().stream().map(LocalChangeView.Heard::as).toList());
        fixture.step(COORDINATOR, id, Step.APPROVE);
        fixture.step(COORDINATOR, id, Step.RELEASE);
        assertEquals(
                Concurrence.CONCURRED,
                done(releases.one(Actor.ANYBODY, id, ReleaseNumber.FIRST))
                        .changes()
                        .get(0)
                        .concurrence());
    }

    @Test
    void ofInpudsWorksNoNetworkIsAsked() {
        AdaptationId id = inDecision(fixture.anyPublication(), SECRETARIAT);
        long version = done(see.one(TRANSLATOR, id, 1)).version();
        assertEquals(List.of("NOT_FOUND"), codes(awaited.one(KEEPER, new AskedView(id, 1))));
        assertEquals(List.of("NOT_FOUND"), codes(concur(KEEPER, id, version)));
        assertTrue(concur(SECRETARIAT, id, version).isDone());
    }

    @Test
    void whoAdaptsItsOwnWorkAsksNobody() {
        AdaptationId id = inDecision(fixture.workOf(AdaptationFixture.NETWORK, COORDINATOR), COORDINATOR);
        LocalChangeView change = done(see.one(TRANSLATOR, id, 1));
        assertFalse(change.touchesCore());
        assertEquals(List.of("CONCURRENCE_NOT_ASKED"), codes(concur(COORDINATOR, id, change.version())));
        assertEquals(Stage.APPROVED, fixture.step(COORDINATOR, id, Step.APPROVE));
    }

    @Test
    void theDatabaseHoldsToWhoKeepsAWork() {
        PublicationKey own = fixture.workOf(OWNER, KEEPER);
        PublicationKey inpuds = fixture.anyPublication();
        for (String[] row :
                new String[][] {{own.value(), "secretariat"}, {own.value(), "nanpud"}, {inpuds.value(), OWNER}}) {
            String work = "publication = '" + row[0] + "'";
            refused(
                    "PA032",
                    "insert into edition (publication, number, format, language, digest, file_digest, file_size,"
                            + " passages, segments, words, engine, imported_at, imported_by, kept_for) select publication, 2,"
                            + " format, language, 'other', file_digest, file_size, passages, segments, words, engine, now(),"
                            + " imported_by, '" + row[1] + "' from edition where " + work);
            refused(
                    "PA032",
                    "insert into grant_of_adaptation (publication, grantor, scope, recorded_at, recorded_by,"
                            + " kept_for) values ('" + row[0] + "', 'x', 'x', now(), gen_random_uuid(), '" + row[1]
                            + "')");
            refused(
                    "PA032",
                    "update passage set core = true, kept_for = '" + row[1]
                            + "' where edition in (select id from edition where " + work + ")");
        }
    }

    @Test
    void theDatabaseHoldsToWhoSpeaksOnACorePassage() {
        AdaptationId own = inDecision(fixture.workOf(OWNER, KEEPER), KEEPER);
        AdaptationId inpuds = inDecision(fixture.anyPublication(), SECRETARIAT);
        voiceRefused(own, "'SECRETARIAT', null");
        voiceRefused(own, "'COORDINATOR', 'lanpud'");
        voiceRefused(own, "'REVIEWER', 'enpud'");
        voiceRefused(inpuds, "'COORDINATOR', 'enpud'");
        voiceRefused(inpuds, "'COORDINATOR', 'lanpud'");
    }

    private void voiceRefused(AdaptationId id, String roleAndNetwork) {
        refused(
                "PA033",
                "insert into voice (local_change, voice, accept, person, hash, given_at, role, spoken_for)"
                        + " select id, 'CONCURRENCE', true, gen_random_uuid(), '', now(), " + roleAndNetwork
                        + " from local_change where adaptation = '" + id + "' and number = 1");
    }

    private void refused(String state, String sql) {
        SQLException refusal = assertThrows(SQLException.class, () -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("begin; " + sql + "; set constraints all immediate; rollback");
            }
        });
        assertEquals(state, refusal.getSQLState(), refusal.getMessage());
    }

    private Outcome<LocalChangeView> concur(Actor actor, AdaptationId id, long version) {
        return decide.speakForWork(actor, new AskedView(id, 1), version, true, Optional.of("So it is here."));
    }

    /** The core passage is replaced, and the coordinator has decided on that. */
    private AdaptationId inDecision(PublicationKey work, Actor keeper) {
        AdaptationId id = AdaptationFixture.idOf(work);
        done(mark.mark(keeper, work, 1, CORE, 1, true, false));
        done(open.open(COORDINATOR, new NewAdaptation(id, 1, Optional.empty())));
        fixture.step(COORDINATOR, id, Step.START);
        done(record.record(
                TRANSLATOR,
                id,
                new NewLocalChange(CORE, Act.REPLACE, Optional.of("Trae agua del grifo."), AdaptationFixture.why())));
        fixture.renderAll(id);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(AdaptationFixture.REVIEWER, id, Step.PASS);
        LocalChangeView change = done(see.one(COORDINATOR, id, 1));
        done(decide.speak(COORDINATOR, id, 1, change.version(), Voice.COORDINATOR, true, Optional.empty()));
        return id;
    }
}
