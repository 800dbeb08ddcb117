package org.inpud.portal.review;

import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.RenderSegment;
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
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.KeepRules;
import org.inpud.portal.network.control.RulesView;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.review.control.PeerTestRecord;
import org.inpud.portal.review.control.RecordPeerTest;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.Wanted;
import org.inpud.portal.support.Wanted.Switch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a network's rules refuse in the domain the database refuses too, when SQL tries it past the domain. */
class RulesInDatabaseIT extends PortalIT {

    private static final NetworkKey NETWORK = NetworkKey.of(AdaptationFixture.NETWORK);
    private static final Actor COORDINATOR = AdaptationFixture.COORDINATOR;
    private static final Actor REVIEWER = AdaptationFixture.REVIEWER;
    private static final Actor SECOND = AdaptationFixture.in(AdaptationFixture.NETWORK, Role.COORDINATOR, 60);

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private KeepRules rules;

    @Inject
    private TakeStep take;

    @Inject
    private RecordPeerTest tests;

    @Inject
    private RecordLocalChange changes;

    @Inject
    private RenderSegment render;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private RulesView before;

    @BeforeEach
    void remember() {
        if (rules != null) {
            before = done(rules.see(COORDINATOR, NETWORK));
        }
    }

    @AfterEach
    void restore() {
        if (rules != null) {
            RulesView now = done(rules.see(COORDINATOR, NETWORK));
            done(rules.change(COORDINATOR, NETWORK, now.version(), before.rules()));
        }
    }

    private void rules(UnaryOperator<Wanted> wish) {
        RulesView now = done(rules.see(COORDINATOR, NETWORK));
        done(rules.change(
                COORDINATOR,
                NETWORK,
                now.version(),
                wish.apply(Wanted.of(before.rules())).rules()));
    }

    private AdaptationId accepted() {
        AdaptationId id = fixture.anyAdaptationInReview();
        fixture.acceptAll(id);
        return id;
    }

    private List<String> asked(Actor actor, AdaptationId id, Step step) {
        return codes(take.take(actor, id, step, StepEvidence.NONE));
    }

    private void sqlRefuses(String state, AdaptationId id, Stage to, Actor by) {
        sqlRefuses(
                state,
                "update adaptation set stage = '" + to + "', moved_by = '" + by.id() + "' where id = '" + id + "'");
    }

    private void sqlRefuses(String state, String sql) {
        SQLException refusal = assertThrows(SQLException.class, () -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("begin; " + sql + "; set constraints all immediate; rollback");
            }
        });
        assertEquals(state, refusal.getSQLState(), refusal.getMessage());
    }

    @Test
    void asManyReviewersAsTheRulesSay() {
        rules(wanted -> wanted.reviewers(2));
        AdaptationId id = accepted();
        assertEquals(Stage.REVIEWING, fixture.step(REVIEWER, id, Step.PASS));
        assertEquals(List.of("PASSED_ALREADY"), asked(REVIEWER, id, Step.PASS));
        sqlRefuses("PA021", id, Stage.DECIDING, REVIEWER);
        assertEquals(Stage.DECIDING, fixture.step(AdaptationFixture.SECOND_REVIEWER, id, Step.PASS));
    }

    @Test
    void fewerReviewersFromTheNextStepOn() {
        rules(wanted -> wanted.reviewers(3));
        AdaptationId id = accepted();
        fixture.step(REVIEWER, id, Step.PASS);
        rules(wanted -> wanted.reviewers(1));
        assertEquals(Stage.DECIDING, fixture.step(REVIEWER, id, Step.PASS));
    }

    @Test
    void notBeforeEverySentenceIsAccepted() {
        AdaptationId id = fixture.anyAdaptationInReview();
        assertEquals(List.of("NOT_ALL_ACCEPTED"), asked(REVIEWER, id, Step.PASS));
        sqlRefuses("PA004", id, Stage.DECIDING, REVIEWER);
    }

    @Test
    void thePeerTestWhereItIsAStage() {
        rules(wanted -> wanted.with(Switch.PEER_TEST, true).reviewers(1));
        AdaptationId id = accepted();
        assertEquals(Stage.TESTING, fixture.step(REVIEWER, id, Step.PASS));
        assertEquals(List.of("PEER_TEST_MISSING"), asked(REVIEWER, id, Step.TEST));
        sqlRefuses("PA023", id, Stage.DECIDING, REVIEWER);
        done(tests.record(REVIEWER, id, new PeerTestRecord(6, YearMonth.of(2026, 10), "Two sentences are shorter.")));
        assertEquals(Stage.DECIDING, fixture.step(REVIEWER, id, Step.TEST));
    }

    @Test
    void noPeerTestWhereItIsNone() {
        rules(wanted -> wanted.reviewers(2));
        AdaptationId id = accepted();
        fixture.step(REVIEWER, id, Step.PASS);
        rules(wanted -> wanted.reviewers(1));
        sqlRefuses("PA022", id, Stage.TESTING, REVIEWER);
        assertEquals(Stage.DECIDING, fixture.step(REVIEWER, id, Step.PASS));
    }

    @Test
    void theChecklistWhereItBinds() {
        rules(wanted -> wanted.with(Switch.CHECKLIST, true));
        AdaptationId id = fixture.anyAdaptationInDecision();
        assertEquals(List.of("CHECKLIST_OPEN"), asked(COORDINATOR, id, Step.APPROVE));
        sqlRefuses("PA024", id, Stage.APPROVED, COORDINATOR);
    }

    @Test
    void aSecondApproverWhereTheRulesWantOne() {
        rules(wanted -> wanted.with(Switch.SECOND_APPROVER, true));
        AdaptationId id = fixture.anyAdaptationInDecision();
        assertEquals(Stage.DECIDING, fixture.step(COORDINATOR, id, Step.APPROVE));
        assertEquals(List.of("APPROVED_ALREADY"), asked(COORDINATOR, id, Step.APPROVE));
        sqlRefuses("PA025", id, Stage.APPROVED, COORDINATOR);
        assertEquals(Stage.APPROVED, fixture.step(SECOND, id, Step.APPROVE));
    }

    @Test
    void theOnlyReviewerOnlyWhereTheRulesAllowItAndUnderALabel() {
        Actor both = Actor.of(
                UUID.randomUUID(),
                List.of(RoleHeld.in(NETWORK.value(), Role.REVIEWER), RoleHeld.in(NETWORK.value(), Role.COORDINATOR)));
        rules(wanted -> wanted.with(Switch.SECOND_APPROVER, true));
        AdaptationId id = accepted();
        fixture.step(both, id, Step.PASS);
        rules(wanted -> wanted);
        assertEquals(List.of("ONLY_REVIEWER"), asked(both, id, Step.APPROVE));
        rules(wanted -> wanted.with(Switch.SECOND_APPROVER, true).with(Switch.SINGLE_REVIEW, true));
        assertEquals(Stage.DECIDING, fixture.step(both, id, Step.APPROVE));
        rules(wanted -> wanted);
        sqlRefuses("PA026", id, Stage.APPROVED, both);
        rules(wanted -> wanted.with(Switch.SINGLE_REVIEW, true));
        sqlRefuses(
                "PA026",
                "update adaptation set stage = 'APPROVED', moved_by = '" + both.id()
                        + "', single_reviewed = false where id = '" + id + "'");
        assertEquals(Stage.APPROVED, fixture.step(both, id, Step.APPROVE));
    }

    @Test
    void localChangesWithTheVoicesOfTheirTier() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        done(changes.record(
                AdaptationFixture.TRANSLATOR,
                id,
                new NewLocalChange(
                        "p4",
                        Act.OMIT,
                        Optional.empty(),
                        new ChangeRecord(
                                ChangeCode.OMIT,
                                Optional.of(ChangeReason.SAFETY),
                                "Not here.",
                                "",
                                Depth.DEEP,
                                Reach.NETWORK,
                                Optional.empty()))));
        fixture.renderAll(id);
        fixture.step(AdaptationFixture.TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
        assertEquals(
                List.of("LOCAL_CHANGES_UNDECIDED", "VOICES_MISSING", "VOICES_MISSING"),
                asked(COORDINATOR, id, Step.APPROVE));
        sqlRefuses(
                "PA028",
                "insert into whole_verdict (adaptation, round, step, person, hash, given_at) values ('" + id
                        + "', last_round('" + id + "'), 'APPROVE', '" + COORDINATOR.id() + "', whole_hash('" + id
                        + "'), now()); update adaptation set stage = 'APPROVED', moved_by = '" + COORDINATOR.id()
                        + "' where id = '" + id + "'");
    }

    @Test
    void coordinatorsTranslateWhereTheRulesLetThem() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        assertEquals(
                List.of("COORDINATORS_DO_NOT_TRANSLATE"),
                codes(render.render(
                        COORDINATOR,
                        id,
                        "s1",
                        fixture.segment(id, "s1").version(),
                        "Puertas",
                        Optional.of(RenderingState.RENDERED))));
        String write = "update rendering set target = 'Puertas', state = 'DRAFT', cause = 'TYPED', author = '"
                + COORDINATOR.id() + "', author_role = 'COORDINATOR', written_at = now() where adaptation = '" + id
                + "' and segment = 's1'";
        sqlRefuses("PA027", write);
        rules(wanted -> wanted.with(Switch.COORDINATORS_TRANSLATE, true));
        fixture.rewriteAs(COORDINATOR, id, "s1", "Puertas");
    }
}
