package org.inpud.portal.review;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Assignment;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.lending.control.BorrowReviewer;
import org.inpud.portal.lending.control.LendReviewer;
import org.inpud.portal.lending.control.LoanView;
import org.inpud.portal.lending.entity.Loan;
import org.inpud.portal.network.control.ChangeMembership;
import org.inpud.portal.network.control.DemonstrationMemberships;
import org.inpud.portal.network.control.InviteIntoNetwork;
import org.inpud.portal.network.control.ListMembers;
import org.inpud.portal.network.control.MemberView;
import org.inpud.portal.network.control.RoleWanted;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.people.control.DemonstrationPeople;
import org.inpud.portal.planning.control.AssignWork;
import org.inpud.portal.reading.control.AskForReading;
import org.inpud.portal.reading.control.GiveReading;
import org.inpud.portal.reading.entity.Reading;
import org.inpud.portal.review.control.GiveVerdict;
import org.inpud.portal.review.control.Judgement;
import org.inpud.portal.review.control.KeepChecklist;
import org.inpud.portal.review.control.PeerTestRecord;
import org.inpud.portal.review.control.PointAnswer;
import org.inpud.portal.review.control.RecordPeerTest;
import org.inpud.portal.support.InTheMiddle;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A role that ends between the beginning of a request and what is decided by it decides nothing any more, and leaves a
 * trace; one that is being used ends behind what is decided by it.
 */
class RevokedInTheMiddleIT extends PortalIT {

    private static final NetworkKey LANPUD = NetworkKey.of("lanpud");
    private static final NetworkKey LENDER = NetworkKey.of("enpud");
    private static final Actor LENDING = AdaptationFixture.in("enpud", Role.COORDINATOR, 93);
    private static final Reading.Opinion YES = new Reading.Opinion(true, Optional.empty());
    private static final PeerTestRecord TESTED = new PeerTestRecord(5, YearMonth.of(2026, 10), "Two words.");
    private static final String ADAPTATION = "select id from adaptation where id = ? for update";
    private static final String NETWORK = "select key from network where key = ? for update";

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private InTheMiddle middle;

    @Inject
    private KeepChecklist checklist;

    @Inject
    private RecordPeerTest peerTest;

    @Inject
    private GiveReading reading;

    @Inject
    private AskForReading askForReading;

    @Inject
    private RecordLocalChange record;

    @Inject
    private TakeStep take;

    @Inject
    private GiveVerdict verdicts;

    @Inject
    private BorrowReviewer borrow;

    @Inject
    private LendReviewer lend;

    @Inject
    private AssignWork assign;

    @Inject
    private ChangeMembership change;

    @Inject
    private InviteIntoNetwork invite;

    @Inject
    private ListMembers members;

    @Inject
    private DemonstrationPeople people;

    @Inject
    private DemonstrationMemberships memberships;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** A network always keeps one coordinator. */
    @BeforeEach
    void somebodyStays() {
        if (people != null) {
            somebody(LANPUD, Role.COORDINATOR);
        }
    }

    @Test
    void aCoordinatorWhoseRoleEndsAnswersNoPointOfTheChecklist() throws Exception {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Actor coordinator = somebody(LANPUD, Role.COORDINATOR);
        refused(id, coordinator, () -> checklist.keep(coordinator, id, List.of(new PointAnswer(1, true, ""))));
        assertRows(0, database, "checklist_point where adaptation = ?", id.toString());
    }

    @Test
    void aReviewerWhoseRoleEndsRecordsNoPeerTest() throws Exception {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Actor reviewer = somebody(LANPUD, Role.REVIEWER);
        refused(id, reviewer, () -> peerTest.record(reviewer, id, TESTED));
        assertRows(0, database, "peer_test where adaptation = ?", id.toString());
    }

    @Test
    void aCountryReaderWhoseRoleEndsSignsNothingOff() throws Exception {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Actor reader = somebody(LANPUD, Role.COUNTRY_READER);
        refused(id, reader, () -> reading.forCountry(reader, id, Optional.of("mx"), YES));
        assertRows(0, database, "reading where adaptation = ?", id.toString());
    }

    @Test
    void aReaderOfInwudWhoseRoleEndsHasNotRead() throws Exception {
        AdaptationId id = fixture.anyAdaptationInDecision();
        done(askForReading.ask(COORDINATOR, id, ""));
        Actor reader = Actor.of(
                somebody(RoleHeld.everywhere(Role.INWUD_REVIEWER)).id(),
                List.of(RoleHeld.on(id.toString(), Role.INWUD_REVIEWER, Optional.empty())));
        refused(id, reader, () -> reading.forWomen(reader, id, YES));
        assertRows(0, database, "reading where adaptation = ?", id.toString());
    }

    @Test
    void aTranslatorWhoseRoleEndsChangesNothing() throws Exception {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        Actor translator = somebody(LANPUD, Role.TRANSLATOR);
        assertEquals(
                List.of("FORBIDDEN"),
                meanwhile(
                        id,
                        () -> record.record(
                                translator,
                                id,
                                new NewLocalChange(
                                        "p4", Act.ADD_AFTER, Optional.of("Y hielo."), AdaptationFixture.why())),
                        () -> end(translator)));
        assertRows(0, database, "local_change where adaptation = ?", id.toString());
    }

    @Test
    void aCoordinatorWhoseRoleEndsApprovesNothing() throws Exception {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Actor coordinator = somebody(LANPUD, Role.COORDINATOR);
        refused(id, coordinator, () -> take.take(coordinator, id, Step.APPROVE, StepEvidence.NONE));
        assertRows(0, database, "adaptation_move where adaptation = ? and step = 'APPROVE'", id.toString());
    }

    @Test
    void aReviewerWhoIsCalledHomeJudgesNothing() throws Exception {
        AdaptationId id = fixture.anyAdaptationInReview();
        Actor lent = somebody(LENDER, Role.REVIEWER);
        LoanView loan = done(borrow.ask(COORDINATOR, id, new Loan.Asked(LENDER, Optional.empty(), "Please.")));
        done(lend.lend(LENDING, LENDER, loan.id(), lent.id()));
        Actor reviewer =
                Actor.of(lent.id(), List.of(RoleHeld.on(id.toString(), Role.REVIEWER, Optional.of(LENDER.value()))));
        refused(
                id,
                () -> verdicts.give(
                        reviewer, id, "s1", fixture.segment(id, "s1").version(), Judgement.ACCEPT),
                () -> done(lend.end(LENDING, LENDER, loan.id())));
        assertRows(0, database, "verdict where adaptation = ?", id.toString());
    }

    @Test
    void aCoordinatorWhoseRoleEndsInvitesNobodyAndEndsNobodysRole() throws Exception {
        Actor first = somebody(LANPUD, Role.COORDINATOR);
        Actor second = somebody(LANPUD, Role.COORDINATOR);
        Actor victim = somebody(LANPUD, Role.TRANSLATOR);
        MemberView member = member(victim);
        List<String> ended = middle.meanwhile(
                NETWORK,
                LANPUD.value(),
                () -> change.end(first, LANPUD, member.id(), member.version()),
                () -> end(first));
        assertEquals(List.of("FORBIDDEN"), ended);
        assertRows(1, database, "role_held where person = ?", victim.id());
        end(second);
        assertEquals(
                List.of("FORBIDDEN"),
                codes(invite.invite(second, LANPUD, new RoleWanted(Role.TRANSLATOR, List.of(), Optional.empty()))),
                "by the roles of a request that began before");
        end(victim);
    }

    @Test
    void workIsGivenToNobodyWhoseRoleEndsAtThatMoment() throws Exception {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        Actor translator = somebody(LANPUD, Role.TRANSLATOR);
        MemberView member = member(translator);
        middle.first(
                () -> done(assign.assign(
                        COORDINATOR,
                        id,
                        new Assignment.Work(
                                Optional.empty(), Optional.of(translator.id()), Role.TRANSLATOR, Optional.empty()))),
                () -> done(change.end(COORDINATOR, LANPUD, member.id(), member.version())));
        assertRows(1, database, "assignment where adaptation = ? and ended_at is null", id.toString());
        assertRows(
                1, database, "assignment where adaptation = ? and ended_at is null and person is null", id.toString());
    }

    @Test
    void aRoleThatIsBeingUsedEndsBehindWhatIsDecidedByIt() throws Exception {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Actor coordinator = somebody(LANPUD, Role.COORDINATOR);
        MemberView member = member(coordinator);
        middle.first(
                () -> done(checklist.keep(coordinator, id, List.of(new PointAnswer(1, true, "")))),
                () -> done(change.end(COORDINATOR, LANPUD, member.id(), member.version())));
        assertRows(1, database, "checklist_point where adaptation = ?", id.toString());
        assertRows(0, database, "role_held where person = ?", coordinator.id());
    }

    private void refused(AdaptationId id, Actor actor, Callable<Outcome<?>> work) throws Exception {
        refused(id, work, () -> end(actor));
    }

    /** Refused clearly, and told to those who look at what was tried. */
    private void refused(AdaptationId id, Callable<Outcome<?>> work, Callable<?> revoking) throws Exception {
        assertEquals(List.of("FORBIDDEN"), meanwhile(id, work, revoking));
        assertRows(
                1,
                database,
                "refused_attempt where subject = ? and because = 'RIGHT' and codes like '%FORBIDDEN%'",
                id.toString());
    }

    private List<String> meanwhile(AdaptationId id, Callable<Outcome<?>> work, Callable<?> revoking) throws Exception {
        return middle.meanwhile(ADAPTATION, id.toString(), work, revoking);
    }

    private Actor somebody(NetworkKey network, Role role) {
        return somebody(RoleHeld.in(network.value(), role));
    }

    private Actor somebody(RoleHeld role) {
        UUID person = people.make("revoked-" + UUID.randomUUID(), "Somebody", LanguageTag.of("en"), "a long password");
        memberships.give(person, role);
        return Actor.of(person, List.of(role));
    }

    private MemberView member(Actor actor) {
        return members.list(COORDINATOR, LANPUD, 0, 200).value().items().stream()
                .filter(one -> one.person().equals(actor.id()))
                .findFirst()
                .orElseThrow();
    }

    private int end(Actor actor) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement end = connection.prepareStatement(
                        "update membership set until = now(), version = version + 1 where person = ? and until is null")) {
            end.setObject(1, actor.id());
            return end.executeUpdate();
        }
    }
}
