package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.NETWORK;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.control.AdoptTranslation;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.RenewFact;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.lending.control.BorrowReviewer;
import org.inpud.portal.lending.entity.Loan;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.reading.control.AskForReading;
import org.inpud.portal.reading.control.GiveReading;
import org.inpud.portal.reading.entity.Reading;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** Refusals that only the work itself can bring about, each by its own way. */
class RefusedOnTheWayIT extends PortalIT {

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private OpenAdaptation open;

    @Inject
    private TakeStep take;

    @Inject
    private RecordLocalChange record;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private RenewFact renew;

    @Inject
    private BorrowReviewer borrow;

    @Inject
    private AskForReading ask;

    @Inject
    private GiveReading give;

    @Inject
    private AdoptTranslation adopt;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private void run(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Actor both(Role one, Role other) {
        return Actor.of(UUID.randomUUID(), List.of(RoleHeld.in(NETWORK, one), RoleHeld.in(NETWORK, other)));
    }

    private List<String> taken(Actor actor, AdaptationId id, Step step) {
        return codes(take.take(actor, id, step, StepEvidence.NONE));
    }

    @Test
    void whoWroteApprovesNothing() {
        Actor both = both(Role.TRANSLATOR, Role.COORDINATOR);
        AdaptationId id = fixture.anyAdaptationInTranslation();
        fixture.renderAll(id);
        fixture.rewriteAs(both, id, "s1", "Puertas abiertas");
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
        assertEquals(List.of("APPROVER_WROTE"), taken(both, id, Step.APPROVE));
        fixture.step(COORDINATOR, id, Step.APPROVE);
    }

    @Test
    void aPermissionThatHasEndedReleasesNothing() throws Exception {
        AdaptationId id = fixture.anyApprovedAdaptation();
        run("update publication set licence = 'UNKNOWN' where key = '" + id.publication() + "'");
        assertEquals(List.of("NO_PERMISSION"), taken(COORDINATOR, id, Step.RELEASE));
        run("insert into grant_of_adaptation (publication, grantor, scope, networks, languages, expires, recorded_at,"
                + " recorded_by, kept_for) values ('" + id.publication()
                + "', 'x', 'x', '', '', current_date - 2, now(),"
                + " gen_random_uuid(), 'secretariat')");
        assertEquals(List.of("PERMISSION_ENDED"), taken(COORDINATOR, id, Step.RELEASE));
        assertRows(0, database, "release where adaptation = ?", id.toString());
    }

    @Test
    void whatCannotBeMadeIsNotReleased() throws Exception {
        AdaptationId id =
                AdaptationFixture.idOf(fixture.publication(AdaptationFixture.TEXT + "\nLost " + UUID.randomUUID()));
        done(open.open(COORDINATOR, new NewAdaptation(id, 1, Optional.empty())));
        fixture.step(COORDINATOR, id, Step.START);
        fixture.renderAll(id);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
        fixture.step(COORDINATOR, id, Step.APPROVE);
        // A disk that lost the file of the edition.
        String lost =
                "digest in (select e.file_digest from edition e where e.publication = '" + id.publication() + "')";
        run("delete from stored_chunk where content in (select content from stored_file where " + lost
                + "); delete from stored_file where " + lost);
        assertEquals(List.of("FILES_NOT_FROZEN"), taken(COORDINATOR, id, Step.RELEASE));
        assertRows(0, database, "release where adaptation = ?", id.toString());
        assertRows(1, database, "adaptation where stage = 'APPROVED' and id = ?", id.toString());
    }

    @Test
    void onlyAnAcceptedFactThatExpiresIsRenewed() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        ChangeRecord service = AdaptationFixture.serviceUntil(LocalDate.now().plusDays(90));
        done(record.record(
                TRANSLATOR, id, new NewLocalChange("p4", Act.ADD_AFTER, Optional.of("Llama al 123."), service)));
        done(record.record(
                TRANSLATOR,
                id,
                new NewLocalChange("p2", Act.ADD_AFTER, Optional.of("Y hielo."), AdaptationFixture.why())));
        assertEquals(List.of("NOT_ACCEPTED_YET"), renewed(id, 1));
        assertEquals(List.of("NOTHING_EXPIRES"), renewed(id, 2));
    }

    private List<String> renewed(AdaptationId id, int number) {
        long version = done(changes.one(COORDINATOR, id, number)).version();
        return codes(
                renew.renew(COORDINATOR, id, number, version, LocalDate.now().plusDays(90), "Llamada de hoy."));
    }

    private List<String> borrowed(AdaptationId id, String lender) {
        return codes(borrow.ask(COORDINATOR, id, new Loan.Asked(NetworkKey.of(lender), Optional.empty(), "Please.")));
    }

    @Test
    void nobodyIsBorrowedFromOnesOwnNetworkOrForNothing() {
        assertEquals(List.of("OWN_NETWORK"), borrowed(fixture.anyAdaptationInReview(), NETWORK));
        assertEquals(List.of("NOTHING_TO_REVIEW_NOW"), borrowed(fixture.anyApprovedAdaptation(), "enpud"));
    }

    @Test
    void whoWroteReadsNothingForTheirCountryAndWhatWasNotAskedIsNotEnded() {
        Actor both = both(Role.TRANSLATOR, Role.COUNTRY_READER);
        AdaptationId id = fixture.anyAdaptationInTranslation();
        fixture.renderAll(id);
        fixture.rewriteAs(both, id, "s1", "Puertas abiertas");
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        Outcome<?> read = give.forCountry(both, id, Optional.of("mx"), new Reading.Opinion(true, Optional.empty()));
        assertEquals(List.of("READER_WROTE"), codes(read));
        assertEquals(List.of("NOT_ASKED"), codes(ask.end(COORDINATOR, id)));
    }

    @Test
    void aTranslationOfAnotherEditionIsNotBroughtIn() {
        AdaptationId id = fixture.anyPlannedAdaptation();
        long followed = adopt.followed(id).orElseThrow();
        assertTrue(adopt.unfit(id, followed).isEmpty());
        assertEquals(
                "FOLLOWS_ANOTHER_EDITION",
                adopt.unfit(id, followed + 1).orElseThrow().code().name());
    }
}
