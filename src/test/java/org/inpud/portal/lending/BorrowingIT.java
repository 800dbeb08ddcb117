package org.inpud.portal.lending;

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
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.lending.control.AnswerLoan;
import org.inpud.portal.lending.control.BorrowReviewer;
import org.inpud.portal.lending.control.LendReviewer;
import org.inpud.portal.lending.control.LoanView;
import org.inpud.portal.lending.entity.Loan;
import org.inpud.portal.lending.entity.LoanState;
import org.inpud.portal.network.control.HeldRoles;
import org.inpud.portal.network.control.KeepRules;
import org.inpud.portal.network.control.RulesView;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.review.control.GiveVerdict;
import org.inpud.portal.review.control.Judgement;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.Wanted;
import org.junit.jupiter.api.Test;

/** A small language finds its reviewer in another network: for one text, under four eyes, and no longer than the round. */
class BorrowingIT extends PortalIT {

    private static final String LENDER = "euronpud";
    private static final Actor COORDINATOR = AdaptationFixture.COORDINATOR;
    private static final Actor LENDING = AdaptationFixture.in(LENDER, org.inpud.portal.kernel.Role.COORDINATOR, 77);

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private BorrowReviewer borrow;

    @Inject
    private LendReviewer lend;

    @Inject
    private AnswerLoan answer;

    @Inject
    private SeeAdaptation adaptations;

    @Inject
    private ReadSegments segments;

    @Inject
    private GiveVerdict verdicts;

    @Inject
    private TakeStep take;

    @Inject
    private KeepRules rules;

    @Inject
    private HeldRoles roles;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** A reviewer of the lending network. */
    private UUID reviewer(String pseudonym) throws SQLException {
        UUID person = UUID.randomUUID();
        run("insert into person (id, login, pseudonym, password_hash, language, created_at, version) values ('" + person
                + "', '" + person + "', '" + pseudonym + "', 'none', 'en', now(), 1)");
        run("insert into membership (id, person, network, role, since, version) values ('" + UUID.randomUUID() + "', '"
                + person + "', '" + LENDER + "', 'REVIEWER', now(), 1)");
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

    private LoanView asked(AdaptationId id, Optional<String> wanted) {
        return done(borrow.ask(COORDINATOR, id, new Loan.Asked(NetworkKey.of(LENDER), wanted, "Please.")));
    }

    private AdaptationId lentTo(UUID reviewer) {
        AdaptationId id = fixture.anyAdaptationInReview();
        done(lend.lend(
                LENDING, NetworkKey.of(LENDER), asked(id, Optional.empty()).id(), reviewer));
        return id;
    }

    private void acceptAll(Actor reviewer, AdaptationId id) {
        for (SegmentView segment :
                done(segments.read(reviewer, id, SegmentFilter.ALL, 0, 200)).items()) {
            done(verdicts.give(reviewer, id, segment.id(), segment.version(), Judgement.ACCEPT));
        }
    }

    @Test
    void whoIsLentReviewsThatTextAndSeesNothingElse() throws SQLException {
        UUID reviewer = reviewer("Lent");
        AdaptationId other = fixture.anyAdaptationInReview();
        AdaptationId id = fixture.anyAdaptationInReview();
        assertEquals(List.of("NOT_FOUND"), codes(adaptations.see(now(reviewer), id)));
        LoanView loan = asked(id, Optional.empty());
        assertEquals(
                List.of("ASKED_ALREADY"),
                codes(borrow.ask(COORDINATOR, id, new Loan.Asked(NetworkKey.of(LENDER), Optional.empty(), ""))));
        assertTrue(done(lend.open(LENDING, NetworkKey.of(LENDER))).stream()
                .filter(open -> open.id() == loan.id())
                .allMatch(open -> open.candidates().stream()
                        .anyMatch(candidate -> candidate.person().equals(reviewer))));
        assertEquals(
                List.of("NO_REVIEWER"), codes(lend.lend(LENDING, NetworkKey.of(LENDER), loan.id(), UUID.randomUUID())));
        done(lend.lend(LENDING, NetworkKey.of(LENDER), loan.id(), reviewer));
        assertTrue(adaptations.see(now(reviewer), id).isDone());
        assertEquals(List.of("NOT_FOUND"), codes(adaptations.see(now(reviewer), other)));
        acceptAll(now(reviewer), id);
        assertEquals(Stage.DECIDING, done(take.take(now(reviewer), id, Step.PASS, StepEvidence.NONE)));
        fixture.step(COORDINATOR, id, Step.APPROVE);
        assertEquals(LoanState.ENDED, done(borrow.all(COORDINATOR, id)).get(0).state(), "the round is over");
        assertEquals(List.of("NOT_FOUND"), codes(adaptations.see(now(reviewer), id)));
    }

    @Test
    void whoIsNamedMayComeThemselves() throws SQLException {
        String pseudonym = "Named " + UUID.randomUUID();
        UUID named = reviewer(pseudonym);
        UUID another = reviewer("Another");
        AdaptationId id = fixture.anyAdaptationInReview();
        LoanView loan = asked(id, Optional.of(pseudonym));
        assertEquals(List.of("UNKNOWN_LOAN"), codes(answer.answer(now(another), loan.id(), true)));
        assertEquals(1, done(answer.asked(now(named))).size());
        done(answer.answer(now(named), loan.id(), true));
        assertTrue(adaptations.see(now(named), id).isDone());
        assertEquals(List.of("UNKNOWN_LOAN"), codes(answer.answer(now(named), loan.id(), true)));
    }

    @Test
    void fourEyesHoldForTheBorrowedToo() throws SQLException {
        UUID reviewer = reviewer("Writes");
        AdaptationId id = lentTo(reviewer);
        SegmentView segment = done(segments.one(now(reviewer), id, "s1"));
        fixture.rewriteAs(now(reviewer), id, "s1", "Otro texto.");
        segment = done(segments.one(now(reviewer), id, "s1"));
        assertEquals(
                List.of("OWN_TEXT"),
                codes(verdicts.give(now(reviewer), id, "s1", segment.version(), Judgement.ACCEPT)));
        fixture.acceptAll(id);
        assertEquals(List.of("PASSER_WROTE"), codes(take.take(now(reviewer), id, Step.PASS, StepEvidence.NONE)));
    }

    @Test
    void eitherNetworkEndsItAtOnce() throws SQLException {
        UUID reviewer = reviewer("Goes");
        AdaptationId id = lentTo(reviewer);
        long loan = done(borrow.all(COORDINATOR, id)).get(0).id();
        done(borrow.end(COORDINATOR, id, loan));
        assertEquals(
                List.of("FORBIDDEN"),
                codes(take.take(now(reviewer), id, Step.PASS, StepEvidence.NONE)).stream()
                        .map(code -> code.equals("NOT_FOUND") ? "FORBIDDEN" : code)
                        .toList());
        AdaptationId second = lentTo(reviewer);
        long again = done(borrow.all(COORDINATOR, second)).get(0).id();
        done(lend.end(LENDING, NetworkKey.of(LENDER), again));
        assertEquals(List.of("NOT_FOUND"), codes(adaptations.see(now(reviewer), second)));
        run("update membership set until = now() where person = '" + reviewer + "'");
        assertFalse(adaptations.see(now(reviewer), id).isDone());
    }

    @Test
    void theDatabaseKnowsWhoIsBorrowedAndForHowLong() throws SQLException {
        UUID reviewer = reviewer("Moves");
        AdaptationId id = lentTo(reviewer);
        fixture.acceptAll(id);
        String pass = "update adaptation set stage = 'TRANSLATING', moved_at = now(), moved_for = '" + LENDER
                + "', moved_by = '%s' where id = '" + id + "'";
        String written = "insert into adaptation_move (adaptation, step, from_stage, to_stage, reason, person, role,"
                + " taken_at) values ('" + id + "', 'RETURN', 'REVIEWING', 'TRANSLATING', 'So.', '" + reviewer
                + "', 'REVIEWER', now())";
        run("begin; " + pass.formatted(reviewer) + "; " + written + "; set constraints all immediate; rollback");
        refused(pass.formatted(UUID.randomUUID()));
        done(borrow.end(
                COORDINATOR, id, done(borrow.all(COORDINATOR, id)).get(0).id()));
        refused(pass.formatted(reviewer));
    }

    @Test
    void theRulesOfTheBorrowerDecide() throws SQLException {
        UUID reviewer = reviewer("Waits");
        AdaptationId id = lentTo(reviewer);
        NetworkKey own = NetworkKey.of(AdaptationFixture.NETWORK);
        RulesView before = done(rules.see(COORDINATOR, own));
        RulesView without = done(rules.change(
                COORDINATOR,
                own,
                before.version(),
                Wanted.of(before.rules()).borrowing(false).rules()));
        try {
            assertEquals(List.of("NOT_FOUND"), codes(adaptations.see(now(reviewer), id)));
            assertEquals(
                    List.of("BORROWING_NOT_ALLOWED"),
                    codes(borrow.ask(COORDINATOR, id, new Loan.Asked(NetworkKey.of("enpud"), Optional.empty(), ""))));
        } finally {
            done(rules.change(COORDINATOR, own, without.version(), before.rules()));
        }
        assertTrue(adaptations.see(now(reviewer), id).isDone());
    }

    private void refused(String sql) {
        SQLException refusal = assertThrows(
                SQLException.class, () -> run("begin; " + sql + "; set constraints all immediate; rollback"));
        assertEquals("PA002", refusal.getSQLState(), refusal.getMessage());
    }
}
