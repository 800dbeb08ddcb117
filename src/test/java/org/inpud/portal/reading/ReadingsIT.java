package org.inpud.portal.reading;

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
import java.util.UUID;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.AdaptationFilter;
import org.inpud.portal.adaptation.control.FindAdaptations;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.HeldRoles;
import org.inpud.portal.network.control.KeepRules;
import org.inpud.portal.network.control.RulesView;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.RulesWanted;
import org.inpud.portal.reading.control.AskForReading;
import org.inpud.portal.reading.control.GiveReading;
import org.inpud.portal.reading.control.SeeReadings;
import org.inpud.portal.reading.entity.Reading;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** INWUD reads what it is asked to and nothing else; its word is advice, or binds where the network's rules say so. */
class ReadingsIT extends PortalIT {

    private static final Reading.Opinion AGREES = new Reading.Opinion(true, Optional.empty());
    private static final Reading.Opinion OBJECTS = new Reading.Opinion(false, Optional.of("Women are left out."));
    private static final NetworkKey NETWORK = NetworkKey.of(AdaptationFixture.NETWORK);
    private static final Actor COORDINATOR = AdaptationFixture.COORDINATOR;

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private AskForReading ask;

    @Inject
    private GiveReading give;

    @Inject
    private SeeReadings see;

    @Inject
    private SeeAdaptation adaptations;

    @Inject
    private FindAdaptations find;

    @Inject
    private ReadSegments segments;

    @Inject
    private TakeStep take;

    @Inject
    private KeepRules rules;

    @Inject
    private HeldRoles roles;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** Somebody who reads for INWUD, with the roles that the portal finds for them now. */
    private UUID reader() throws SQLException {
        UUID person = UUID.randomUUID();
        run("insert into person (id, login, pseudonym, password_hash, language, created_at, version) values ('" + person
                + "', '" + person + "', 'Somebody', 'none', 'en', now(), 1)");
        run("insert into membership (id, person, role, since, version) values ('" + UUID.randomUUID() + "', '" + person
                + "', 'INWUD_REVIEWER', now(), 1)");
        return person;
    }

    private Actor now(UUID person) {
        return Actor.of(person, roles.of(person));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void binding(boolean isBinding) {
        RulesView view = done(rules.see(COORDINATOR, NETWORK));
        RulesWanted old = view.rules();
        done(rules.change(
                COORDINATOR,
                NETWORK,
                view.version(),
                new RulesWanted(
                        old.reviewersNeeded(),
                        old.isPeerTestAStage(),
                        old.mayCoordinatorsTranslate(),
                        old.isChecklistBinding(),
                        old.isSingleReviewAllowed(),
                        old.isSecondApproverNeeded(),
                        isBinding,
                        old.isBorrowingAllowed(),
                        old.secondReaderFromTier(),
                        old.countryReaderFromTier(),
                        old.translatingDays(),
                        old.reviewingDays())));
    }

    @Test
    void inwudSeesWhatItWasAskedToReadAndNothingElse() throws SQLException {
        AdaptationId asked = fixture.anyAdaptationInReview();
        AdaptationId other = fixture.anyAdaptationInReview();
        UUID reader = reader();
        assertEquals(List.of("NOT_FOUND"), codes(adaptations.see(now(reader), asked)));
        assertEquals(List.of("NOT_FOUND"), codes(give.forWomen(now(reader), asked, AGREES)));
        done(ask.ask(COORDINATOR, asked, "Please look at the examples."));
        assertEquals(List.of("ASKED_ALREADY"), codes(ask.ask(COORDINATOR, asked, "")));
        assertTrue(adaptations.see(now(reader), asked).isDone());
        assertTrue(segments.one(now(reader), asked, "s1").isDone());
        assertEquals(List.of("NOT_FOUND"), codes(adaptations.see(now(reader), other)));
        assertTrue(see.waiting(now(reader)).value().stream()
                .anyMatch(waiting -> waiting.adaptation().equals(asked) && !waiting.isRead()));
        AdaptationFilter mine = new AdaptationFilter(
                Optional.of(asked.publication()), Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(1, find.find(now(reader), mine, 0, 10).value().total());
        for (Step step : Step.values()) {
            assertFalse(take.take(now(reader), asked, step, StepEvidence.because("because"))
                    .isDone());
        }
        done(ask.end(COORDINATOR, asked));
        assertEquals(List.of("NOT_FOUND"), codes(adaptations.see(now(reader), asked)));
    }

    @Test
    void adviceIsShownAndHoldsNothingUp() throws SQLException {
        AdaptationId id = fixture.anyAdaptationInDecision();
        UUID reader = reader();
        done(ask.ask(COORDINATOR, id, ""));
        assertEquals(
                List.of("REASON_NEEDED"),
                codes(give.forWomen(now(reader), id, new Reading.Opinion(false, Optional.of(" ")))));
        done(give.forWomen(now(reader), id, OBJECTS));
        assertEquals(
                List.of(false),
                done(see.of(COORDINATOR, id)).given().stream()
                        .map(given -> given.accept())
                        .toList());
        assertEquals(Stage.APPROVED, fixture.step(COORDINATOR, id, Step.APPROVE));
        assertEquals(List.of("NOT_FOUND"), codes(adaptations.see(now(reader), id)));
    }

    @Test
    void aBindingReadingIsAskedForByTheRulesAndHoldsTheApprovalUp() throws SQLException {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        fixture.renderAll(id);
        UUID reader = reader();
        binding(true);
        try {
            fixture.step(AdaptationFixture.TRANSLATOR, id, Step.SUBMIT);
            assertTrue(done(see.of(COORDINATOR, id)).asked().orElseThrow().isByRules());
            fixture.acceptAll(id);
            fixture.step(AdaptationFixture.REVIEWER, id, Step.PASS);
            assertEquals(List.of("WOMENS_READING_AWAITED"), codes(approve(id)));
            databaseRefusesApproval(id);
            done(give.forWomen(now(reader), id, OBJECTS));
            assertEquals(List.of("WOMENS_READING_AGAINST"), codes(approve(id)));
            databaseRefusesApproval(id);
            done(give.forWomen(now(reader), id, AGREES));
            assertEquals(Stage.APPROVED, done(approve(id)));
        } finally {
            binding(false);
        }
    }

    private org.inpud.portal.kernel.Outcome<Stage> approve(AdaptationId id) {
        return take.take(COORDINATOR, id, Step.APPROVE, StepEvidence.NONE);
    }

    private void databaseRefusesApproval(AdaptationId id) {
        SQLException refusal = assertThrows(
                SQLException.class,
                () -> run("begin; update adaptation set stage = 'APPROVED' where id = '" + id
                        + "'; set constraints all immediate; rollback"));
        assertEquals("PA011", refusal.getSQLState(), refusal.getMessage());
    }

    @Test
    void aCountryReaderIsToldByTheCountryAlone() {
        AdaptationId id = fixture.anyAdaptationInReview();
        Actor mexican = Actor.of(
                UUID.randomUUID(),
                List.of(new RoleHeld(
                        Role.COUNTRY_READER,
                        Optional.of(AdaptationFixture.NETWORK),
                        Optional.empty(),
                        Optional.of("mx"))));
        assertEquals(
                List.of("COUNTRY_NEEDED"),
                codes(give.forCountry(AdaptationFixture.COUNTRY_READER, id, Optional.empty(), AGREES)));
        assertEquals(List.of("BAD_VALUE"), codes(give.forCountry(mexican, id, Optional.of("pe"), AGREES)));
        assertEquals(List.of("FORBIDDEN"), codes(give.forCountry(COORDINATOR, id, Optional.of("mx"), AGREES)));
        done(give.forCountry(mexican, id, Optional.empty(), AGREES));
        var given = done(see.of(COORDINATOR, id)).given();
        assertEquals(Optional.of("mx"), given.get(0).country());
        assertTrue(given.get(0).isPresent());
    }

    @Test
    void aReadingFallsWhenTheTextChanges() {
        AdaptationId id = fixture.anyAdaptationInReview();
        done(give.forCountry(AdaptationFixture.COUNTRY_READER, id, Optional.of("mx"), AGREES));
        fixture.acceptAll(id);
        assertTrue(done(see.of(COORDINATOR, id)).given().get(0).isPresent(), "a verdict changes no content");
        fixture.rewrite(id, "s2", "Otra cosa.");
        assertFalse(done(see.of(COORDINATOR, id)).given().get(0).isPresent());
    }
}
