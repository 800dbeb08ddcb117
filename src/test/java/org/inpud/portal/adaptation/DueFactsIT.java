package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.COUNTRY_READER;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.SECOND_REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.control.ChangeFilter;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.DueFact;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.RenewFact;
import org.inpud.portal.adaptation.control.SeeDueFacts;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.notice.entity.NoticeKind;
import org.inpud.portal.planning.control.FactReminders;
import org.inpud.portal.support.MovedClock;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.TestMembers;
import org.junit.jupiter.api.Test;

/** Services close and laws change: what a release states comes back to its network when its day has come. */
class DueFactsIT extends PortalIT {

    private static final Duration HALF_A_YEAR = Duration.ofDays(180);

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private RecordLocalChange record;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private SeeDueFacts due;

    @Inject
    private RenewFact renew;

    @Inject
    private FactReminders remind;

    @Inject
    private TestMembers members;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private static LocalDate inDays(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days);
    }

    private LocalChangeView change(AdaptationId id) {
        return done(changes.one(TRANSLATOR, id, 1));
    }

    private AdaptationId released() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        ChangeRecord why = AdaptationFixture.serviceUntil(inDays(90));
        done(record.record(TRANSLATOR, id, new NewLocalChange("p4", Act.ADD_AFTER, Optional.of("Llama al 123."), why)));
        fixture.renderAll(id);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
        speak(SECOND_REVIEWER, id, Voice.SECOND_READER);
        speak(COUNTRY_READER, id, Voice.COUNTRY_READER);
        speak(COORDINATOR, id, Voice.COORDINATOR);
        fixture.step(COORDINATOR, id, Step.APPROVE);
        fixture.step(COORDINATOR, id, Step.RELEASE);
        return id;
    }

    private void speak(Actor actor, AdaptationId id, Voice as) {
        done(decide.speak(actor, id, 1, change(id).version(), as, true, Optional.empty()));
    }

    @Test
    void whatIsRecordedIsShownWhole() {
        LocalChangeView change = change(released());
        assertEquals("Llamada de octubre.", change.written().evidence());
        assertEquals(Depth.DEEP, change.written().depth());
        assertEquals(Reach.COUNTRY, change.written().scope());
        assertEquals(3, change.tier());
        assertEquals(Decision.ACCEPTED, change.decision());
        assertTrue(change.decidedAt().isPresent());
        assertEquals(Optional.of(inDays(90)), change.facts().due());
        assertFalse(change.facts().isDue());
    }

    @Test
    void aFactWhoseDayHasComeComesBackUntilSomebodyFindsItStillRight() {
        AdaptationId id = released();
        assertEquals(List.of(), done(due.of(TRANSLATOR, id)));
        MovedClock.after(HALF_A_YEAR, () -> {
            DueFact fact = done(due.of(TRANSLATOR, id)).get(0);
            assertEquals(ChangeCode.SVC, fact.code());
            assertEquals(Stage.RELEASED, fact.stage());
            assertEquals("Llama al 123.", fact.text());
            assertTrue(change(id).facts().isDue());
            assertEquals(
                    1,
                    done(changes.some(
                                    TRANSLATOR,
                                    id,
                                    new ChangeFilter(
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            false,
                                            true)))
                            .size());
            assertTrue(mine(TRANSLATOR).contains(id));
            assertFalse(
                    mine(AdaptationFixture.in("menanpud", Role.COORDINATOR, 77)).contains(id));

            done(renew.renew(COORDINATOR, id, 1, fact.version(), inDays(400), "Otra llamada."));

            assertEquals(List.of(), done(due.of(TRANSLATOR, id)));
            LocalChangeView renewed = change(id);
            assertEquals(Optional.of(inDays(400)), renewed.facts().due());
            assertEquals("Otra llamada.", renewed.facts().renewals().get(0).evidence());
            assertEquals(Decision.ACCEPTED, renewed.decision(), "what was said on it stays");
            assertEquals(Stage.APPROVED, fixture.reapproved(id), "and voids no verdict");
            return id;
        });
    }

    @Test
    void theNetworkIsToldOnceThatFactsAreDueAndAgainWhenARenewedOneIs() {
        AdaptationId id = released();
        Actor coordinator = members.somebody(RoleHeld.in("lanpud", Role.COORDINATOR));
        Actor other = members.somebody(RoleHeld.in("menanpud", Role.COORDINATOR));
        remind.remind();
        assertEquals(List.of(), members.told(coordinator, id.toString()));

        MovedClock.after(HALF_A_YEAR, () -> {
            remind.remind();
            remind.remind();
            assertEquals(List.of(NoticeKind.FACTS_DUE), members.told(coordinator, id.toString()));
            assertEquals(List.of(), members.told(other, id.toString()));
            return done(renew.renew(COORDINATOR, id, 1, change(id).version(), inDays(400), "Otra llamada."));
        });
        MovedClock.after(Duration.ofDays(401), remind::remind);
        assertEquals(List.of(NoticeKind.FACTS_DUE, NoticeKind.FACTS_DUE), members.told(coordinator, id.toString()));
    }

    private List<AdaptationId> mine(Actor actor) {
        return done(due.due(actor, Optional.empty(), 0, 1000)).stream()
                .map(DueFact::adaptation)
                .toList();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        AdaptationId id = released();
        long version = change(id).version();
        assertEquals(List.of("EVIDENCE_NEEDED"), codes(renew.renew(COORDINATOR, id, 1, version, inDays(9), " ")));
        assertEquals(List.of("DAY_NOT_AHEAD"), codes(renew.renew(COORDINATOR, id, 1, version, inDays(0), "x")));
        assertEquals(List.of("FORBIDDEN"), codes(renew.renew(TRANSLATOR, id, 1, version, inDays(9), "x")));
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(renew.renew(COORDINATOR, id, 1, version - 1, inDays(9), "x")));
    }

    @Test
    void whatWasSaidOfAFactIsKept() throws Exception {
        AdaptationId id = released();
        done(renew.renew(COORDINATOR, id, 1, change(id).version(), inDays(200), "Una visita."));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertTrue(org.junit.jupiter.api.Assertions.assertThrows(
                            java.sql.SQLException.class,
                            () -> statement.executeUpdate("update fact_renewal set evidence = 'x'"))
                    .getMessage()
                    .contains("kept"));
        }
    }
}
