package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.SECRETARIAT;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.control.AskedView;
import org.inpud.portal.adaptation.control.AwaitedView;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.NewLocalChange;
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
import org.inpud.portal.publication.control.MarkPassage;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.release.control.FindReleases;
import org.inpud.portal.release.entity.Concurrence;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.support.MovedClock;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** INPUD's view on a change of its core messages: asked for, heard, or passed over after fourteen days; never a veto. */
class ConcurrenceIT extends PortalIT {

    private static final String CORE = "p4";

    @Inject
    private AdaptationFixture fixture;

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
    void whatTheSecretariatSeesIsThePassageThatWaitsAndNothingElse() {
        AdaptationId id = inDecision();
        AwaitedView view = done(awaited.one(SECRETARIAT, new AskedView(id, 1)));
        assertTrue(view.isCore());
        assertEquals("Bring water.", view.change().before());
        assertEquals(Optional.of("Trae agua del grifo."), view.change().text());
        assertEquals(Set.of(Voice.CONCURRENCE), view.change().voices());
        assertEquals(List.of(), view.change().heard(), "what others said is theirs");
        assertTrue(all().contains(id));
        assertEquals(List.of("NOT_FOUND"), codes(see.one(SECRETARIAT, id, 1)));
        assertEquals(List.of(), done(awaited.awaited(COORDINATOR, 0, 10)), "it keeps none of INPUD’s works");
        assertEquals(List.of("NOT_FOUND"), codes(awaited.one(COORDINATOR, new AskedView(id, 1))));
        assertEquals(List.of("NOT_FOUND"), codes(awaited.one(SECRETARIAT, new AskedView(id, 7))));
    }

    @Test
    void whileItIsBeingWrittenNobodyIsAsked() {
        AdaptationId id = recorded();
        assertFalse(all().contains(id));
        assertEquals(List.of("NOT_FOUND"), codes(awaited.one(SECRETARIAT, new AskedView(id, 1))));
    }

    @Test
    void theReleaseSaysThatInpudConcurred() {
        AdaptationId id = inDecision();
        assertEquals(
                List.of("CONCURRENCE_AWAITED"), codes(take.take(COORDINATOR, id, Step.APPROVE, StepEvidence.NONE)));
        assertEquals(
                List.of(Voice.CONCURRENCE),
                concur(id, true).heard().stream().map(LocalChangeView.Heard::as).toList());
        assertEquals(List.of("NOT_FOUND"), codes(awaited.one(SECRETARIAT, new AskedView(id, 1))), "it has spoken");
        assertEquals(Concurrence.CONCURRED, released(id));
    }

    @Test
    void itsNoHoldsNothingUpAndStandsInTheRelease() {
        AdaptationId id = inDecision();
        concur(id, false);
        assertEquals(Concurrence.NOT_CONCURRED, released(id));
    }

    @Test
    void itsSilenceHoldsTheNetworkUpForFourteenDaysAndNotLonger() {
        AdaptationId id = inDecision();
        Duration almost = Duration.ofDays(14).minusMinutes(5);
        assertEquals(
                List.of("CONCURRENCE_AWAITED"),
                MovedClock.after(almost, () -> codes(take.take(COORDINATOR, id, Step.APPROVE, StepEvidence.NONE))));
        MovedClock.after(Duration.ofDays(15), () -> {
            assertTrue(done(awaited.one(SECRETARIAT, new AskedView(id, 1))).isOverdue());
            assertEquals(Concurrence.NOT_CONCURRED, released(id));
            return id;
        });
    }

    /** The coordinator approves around the domain, so many days after it was handed in. */
    private String approvedBySql(AdaptationId id, String days) throws SQLException {
        String person = "'" + COORDINATOR.id() + "'";
        String at = "(select taken_at from adaptation_move where adaptation = '" + id
                + "' and step = 'SUBMIT' order by id desc limit 1) + interval '" + days + "'";
        return stateOf(
                "begin; insert into whole_verdict (adaptation, round, step, person, hash, given_at) values ('" + id
                        + "', last_round('" + id + "'), 'APPROVE', " + person + ", whole_hash('" + id + "'), now());"
                        + " insert into adaptation_move (adaptation, step, from_stage, to_stage, person, role, taken_at) values ('"
                        + id + "', 'APPROVE', 'DECIDING', 'APPROVED', " + person + ", 'COORDINATOR', " + at + ");"
                        + " update adaptation set stage = 'APPROVED', moved_by = " + person + ", moved_at = " + at
                        + " where id = '" + id + "'; set constraints all immediate; rollback");
    }

    /** What the database says; nothing where it takes it in. */
    private String stateOf(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    @Test
    void theDatabaseCountsTheDaysToo() throws SQLException {
        AdaptationId id = inDecision();
        assertEquals("PA053", approvedBySql(id, "1 minute"));
        assertEquals("PA053", approvedBySql(id, "13 days 23 hours"));
        assertEquals("", approvedBySql(id, "14 days"));
        concur(id, false);
        assertEquals("", approvedBySql(id, "1 minute"), "its no holds nothing up");
    }

    @Test
    void whatIsWrittenAnewIsAskedAboutAnew() {
        AdaptationId id = inDecision();
        concur(id, true);
        done(take.take(COORDINATOR, id, Step.RETURN, StepEvidence.because("Say it shorter.")));
        fixture.renderOwn(id, "Agua del grifo.");
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        assertEquals(
                "Agua del grifo.",
                done(awaited.one(SECRETARIAT, new AskedView(id, 1)))
                        .change()
                        .text()
                        .orElseThrow());
        assertTrue(done(see.one(TRANSLATOR, id, 1)).missing().contains(Voice.CONCURRENCE));
    }

    @Test
    void nobodyIsAskedAboutWhatTouchesNoCoreMessage() {
        AdaptationId id = inDecision();
        LocalChangeView other = done(see.one(TRANSLATOR, id, 2));
        assertEquals(
                List.of("CONCURRENCE_NOT_ASKED"),
                codes(decide.speak(SECRETARIAT, id, 2, other.version(), Voice.CONCURRENCE, true, Optional.empty())));
    }

    private List<AdaptationId> all() {
        List<AdaptationId> found = new java.util.ArrayList<>();
        long after = 0;
        List<AwaitedView> next;
        do {
            next = done(awaited.awaited(SECRETARIAT, after, 2));
            next.forEach(view -> found.add(view.adaptation()));
            after = next.isEmpty() ? after : next.get(next.size() - 1).cursor();
        } while (!next.isEmpty());
        return found;
    }

    private LocalChangeView concur(AdaptationId id, boolean accept) {
        AwaitedView view = done(awaited.one(SECRETARIAT, new AskedView(id, 1)));
        return done(decide.speak(
                SECRETARIAT,
                id,
                1,
                view.change().version(),
                Voice.CONCURRENCE,
                accept,
                Optional.of("Tap water is not safe everywhere.")));
    }

    private Concurrence released(AdaptationId id) {
        fixture.step(COORDINATOR, id, Step.APPROVE);
        assertEquals(Stage.RELEASED, fixture.step(COORDINATOR, id, Step.RELEASE));
        return done(releases.one(Actor.ANYBODY, id, ReleaseNumber.FIRST)).changes().stream()
                .filter(change -> change.passage().equals(CORE))
                .findFirst()
                .orElseThrow()
                .concurrence();
    }

    private AdaptationId inDecision() {
        AdaptationId id = recorded();
        fixture.renderAll(id);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(AdaptationFixture.REVIEWER, id, Step.PASS);
        for (LocalChangeView change : done(see.all(COORDINATOR, id))) {
            done(decide.speak(
                    COORDINATOR, id, change.number(), change.version(), Voice.COORDINATOR, true, Optional.empty()));
        }
        return id;
    }

    /** A core message is replaced, and another passage added beside. */
    private AdaptationId recorded() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        PublicationKey work = PublicationKey.of(id.publication());
        done(mark.mark(SECRETARIAT, work, 1, CORE, 1, true, false));
        done(record.record(
                TRANSLATOR,
                id,
                new NewLocalChange(CORE, Act.REPLACE, Optional.of("Trae agua del grifo."), AdaptationFixture.why())));
        done(record.record(
                TRANSLATOR,
                id,
                new NewLocalChange("p2", Act.ADD_AFTER, Optional.of("Y hielo."), AdaptationFixture.why())));
        return id;
    }
}
