package org.inpud.portal.review;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.COUNTRY_READER;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.SECOND_REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** What was said of a local change holds for the change and the text it was said of: in the domain and past it. */
class VoicesOnContentIT extends PortalIT {

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private RecordLocalChange record;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private TakeStep take;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void aTextWrittenAnewIsHeardAndDecidedAnewAndTheSameTextIsNot() {
        AdaptationId id = inReview();
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
        everybodySpeaks(id);
        done(take.take(COORDINATOR, id, Step.RETURN, StepEvidence.because("One word.")));
        fixture.renderOwn(id, ownText(id));
        assertEquals(List.of(), List.copyOf(change(id).missing()), "the same text voids nothing");

        fixture.renderOwn(id, "Llama al 456.");
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
        assertEquals(List.of("LOCAL_CHANGES_UNDECIDED", "VOICES_MISSING", "VOICES_MISSING"), codes(approve(id)));
        everybodySpeaks(id);
        assertEquals(Stage.APPROVED, fixture.step(COORDINATOR, id, Step.APPROVE));
    }

    @Test
    void whoeverGoesAroundTheUseCaseMeetsTheSameInTheDatabase() throws Exception {
        AdaptationId id = inReview();
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
        everybodySpeaks(id);
        String of = "where adaptation = '" + id + "'";

        assertEquals("", stateOf(id, "update local_change set note = note, changed_at = now() " + of));
        assertEquals("PA028", stateOf(id, "update local_change set note = 'Otra cosa.' " + of));
        assertEquals("PA028", stateOf(id, "update local_change set source_hash = 'other' " + of));
        assertEquals("PA028", stateOf(id, "update rendering set target = 'Otro texto.' " + of + " and segment = 'a1'"));
        assertEquals(
                "PA028",
                stateOf(
                        id,
                        "insert into voice (local_change, voice, accept, person, role, hash, given_at)"
                                + " select local_change, voice, false, person, role, hash, now() from voice v"
                                + " join local_change c on c.id = v.local_change " + of
                                + " and v.voice = 'COUNTRY_READER'"),
                "the last word counts");
        assertEquals(Stage.APPROVED, fixture.step(COORDINATOR, id, Step.APPROVE));
    }

    /** The state with which the database refuses an approval after this was done to it; empty where it does not. */
    private String stateOf(AdaptationId id, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String approval =
                    "insert into whole_verdict (adaptation, round, step, person, hash, given_at) values ('" + id
                            + "', last_round('" + id + "'), 'APPROVE', '" + COORDINATOR.id() + "', whole_hash('" + id
                            + "'), now()); update adaptation set stage = 'APPROVED', moved_by = '" + COORDINATOR.id()
                            + "', moved_for = network, moved_at = now() where id = '" + id + "'; insert into"
                            + " adaptation_move (adaptation, step, from_stage, to_stage, person, role, taken_at)"
                            + " values ('" + id + "', 'APPROVE', 'DECIDING', 'APPROVED', '" + COORDINATOR.id()
                            + "', 'COORDINATOR', now())";
            String all = "begin; " + sql + "; " + approval + "; set constraints all immediate; rollback";
            try {
                statement.execute(all);
                return "";
            } catch (SQLException refused) {
                statement.execute("rollback");
                return refused.getSQLState();
            }
        }
    }

    private AdaptationId inReview() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        ChangeRecord why =
                AdaptationFixture.serviceUntil(LocalDate.now(ZoneOffset.UTC).plusDays(90));
        done(record.record(TRANSLATOR, id, new NewLocalChange("p4", Act.ADD_AFTER, Optional.of("Llama al 123."), why)));
        fixture.renderAll(id);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        return id;
    }

    private void everybodySpeaks(AdaptationId id) {
        speak(SECOND_REVIEWER, id, Voice.SECOND_READER);
        speak(COUNTRY_READER, id, Voice.COUNTRY_READER);
        speak(COORDINATOR, id, Voice.COORDINATOR);
    }

    private void speak(Actor actor, AdaptationId id, Voice as) {
        done(decide.speak(actor, id, 1, change(id).version(), as, true, Optional.empty()));
    }

    private LocalChangeView change(AdaptationId id) {
        return done(changes.one(TRANSLATOR, id, 1));
    }

    private String ownText(AdaptationId id) {
        return change(id).text().orElseThrow();
    }

    private Outcome<Stage> approve(AdaptationId id) {
        return take.take(COORDINATOR, id, Step.APPROVE, StepEvidence.NONE);
    }
}
