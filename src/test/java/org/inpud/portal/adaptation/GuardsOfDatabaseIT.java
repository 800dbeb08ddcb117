package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.TestMembers;
import org.junit.jupiter.api.Test;

/** Whoever writes past the domain is stopped by the database: four eyes, owning network, legal moves. */
class GuardsOfDatabaseIT extends PortalIT {

    private static final String TRANSLATOR = "'" + AdaptationFixture.TRANSLATOR.id() + "'";
    private static final String REVIEWER = "'" + AdaptationFixture.REVIEWER.id() + "'";

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private RecordLocalChange record;

    @Inject
    private TestMembers members;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** Runs the statement in a transaction of its own, up to the commit's checks. */
    private void refused(String state, String sql) {
        SQLException refusal = assertThrows(SQLException.class, () -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("begin; " + sql + "; set constraints all immediate; rollback");
            }
        });
        assertEquals(state, refusal.getSQLState(), refusal.getMessage());
    }

    /** Passes every check of the commit, and is taken back. */
    private void accepted(String sql) {
        assertDoesNotThrow(() -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("begin; " + sql + "; set constraints all immediate; rollback");
            }
        });
    }

    @Test
    void noStageIsSkipped() {
        AdaptationId id = fixture.anyPlannedAdaptation();
        refused("PA001", "update adaptation set stage = 'APPROVED' where id = '" + id + "'");
        refused("23514", "update adaptation set stage = 'DONE' where id = '" + id + "'");
    }

    @Test
    void nothingIsHandedInThatIsNotWhole() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        String submit = "update adaptation set stage = 'REVIEWING' where id = '" + id + "'";
        refused("PA041", submit);
        fixture.renderAll(id);
        refused(
                "PA041",
                "update rendering set state = 'DRAFT' where adaptation = '" + id + "' and segment = 's2'; " + submit);
        refused(
                "PA041",
                "update rendering set errors = 1 where adaptation = '" + id + "' and segment = 's2'; " + submit);
        refused(
                "PA041",
                "insert into finding (adaptation, segment, category, severity, person, role, hash, found_at)"
                        + " select adaptation, segment, 'STYLE', 'MAJOR', " + REVIEWER + ", 'REVIEWER', hash, now()"
                        + " from rendering where adaptation = '" + id + "' and segment = 's2'; " + submit);
    }

    @Test
    void nobodySendsBackOrWithdrawsWithoutAReason() {
        AdaptationId id = fixture.anyAdaptationInDecision();
        for (String step : List.of("RETURN", "WITHDRAW")) {
            for (String reason : List.of("null", "' '")) {
                refused(
                        "23514",
                        "insert into adaptation_move (adaptation, step, from_stage, to_stage, reason, person, role,"
                                + " taken_at) values ('" + id + "', '" + step + "', 'DECIDING', 'TRANSLATING', "
                                + reason
                                + ", " + REVIEWER + ", 'COORDINATOR', now())");
            }
        }
    }

    private static String move(AdaptationId id, String step, String person, String role) {
        return "insert into adaptation_move (adaptation, step, from_stage, to_stage, reason, person, role, taken_at)"
                + " values ('" + id + "', '" + step + "', 'DECIDING', 'TRANSLATING', 'So.', " + person + ", '" + role
                + "', now())";
    }

    @Test
    void noStepIsTakenInARoleThatDoesNotTakeIt() {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Map<String, List<String>> wrong = Map.of(
                "START", List.of("REVIEWER", "COUNTRY_READER"),
                "SUBMIT", List.of("COORDINATOR", "REVIEWER"),
                "PASS", List.of("COORDINATOR", "TRANSLATOR"),
                "TEST", List.of("TRANSLATOR"),
                "RETURN", List.of("TRANSLATOR", "REVIEWER"),
                "APPROVE", List.of("REVIEWER", "TRANSLATOR", "SECRETARIAT"),
                "RELEASE", List.of("TRANSLATOR", "ADMINISTRATOR"),
                "WITHDRAW", List.of("REVIEWER", "SECRETARIAT"));
        wrong.forEach((step, roles) -> roles.forEach(role -> refused("PA034", move(id, step, REVIEWER, role))));
    }

    @Test
    void whoHasAnAccountTakesNoStepByARoleThatIsNotTheirsThereAndThen() {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Actor coordinator = members.somebody(RoleHeld.in(AdaptationFixture.NETWORK, Role.COORDINATOR));
        Actor translator = members.somebody(RoleHeld.in(AdaptationFixture.NETWORK, Role.TRANSLATOR));
        Actor foreign = members.somebody(RoleHeld.in("enpud", Role.COORDINATOR));
        String person = "'" + coordinator.id() + "'";
        accepted(move(id, "RETURN", person, "COORDINATOR"));
        refused("PA034", move(id, "RETURN", "'" + translator.id() + "'", "COORDINATOR"));
        refused("PA034", move(id, "RETURN", "'" + foreign.id() + "'", "COORDINATOR"));
        refused(
                "PA034",
                "update membership set until = now() where person = " + person + "; "
                        + move(id, "RETURN", person, "COORDINATOR"));
        refused(
                "PA034",
                "update membership set language = 'pt' where person = " + person + "; "
                        + move(id, "RETURN", person, "COORDINATOR"));
    }

    @Test
    void noStageIsMovedWithoutAStepOnRecord() {
        AdaptationId id = fixture.anyAdaptationInDecision();
        String moved = "update adaptation set stage = 'TRANSLATING', moved_at = now(), moved_by = " + REVIEWER
                + " where id = '" + id + "'";
        refused("PA001", moved);
        refused("PA001", moved + "; " + move(id, "RETURN", TRANSLATOR, "COORDINATOR"));
        accepted(moved + "; " + move(id, "RETURN", REVIEWER, "COORDINATOR"));
    }

    @Test
    void nothingIsOnTheShelfWithoutItsFiles() {
        AdaptationId id = fixture.anyApprovedAdaptation();
        refused("PT064", "update adaptation set stage = 'RELEASED' where id = '" + id + "'");
    }

    @Test
    void noOtherNetworkMovesIt() {
        AdaptationId id = fixture.anyPlannedAdaptation();
        refused("PA002", "update adaptation set stage = 'TRANSLATING', moved_for = 'enpud' where id = '" + id + "'");
    }

    @Test
    void nobodyApprovesWhatTheyWrote() {
        AdaptationId id = fixture.anyAdaptationInDecision();
        refused(
                "PA003",
                "update adaptation set stage = 'APPROVED', moved_by = " + TRANSLATOR + " where id = '" + id + "'");
    }

    @Test
    void nobodyJudgesWhatTheyWrote() {
        AdaptationId id = fixture.anyAdaptationInReview();
        refused(
                "PA003",
                "insert into verdict (adaptation, segment, reviewer, accept, hash, given_at)"
                        + " select adaptation, segment, " + TRANSLATOR + ", true, hash, now() from rendering"
                        + " where adaptation = '" + id + "' and segment = 's1'");
        refused(
                "PA003",
                "insert into whole_verdict (adaptation, round, step, person, hash, given_at)" + " values ('" + id
                        + "', 1, 'PASS', " + TRANSLATOR + ", '', now())");
    }

    @Test
    void noSegmentIsReviewedWithoutAVerdictOnItsText() {
        AdaptationId id = fixture.anyAdaptationInReview();
        refused("PA004", "update rendering set state = 'REVIEWED' where adaptation = '" + id + "' and segment = 's1'");
        fixture.acceptAll(id);
        refused(
                "PA004",
                "update rendering set target = 'x', hash = 'x' where adaptation = '" + id + "' and segment = 's1'");
        refused("PA001", "delete from verdict where adaptation = '" + id + "'");
    }

    @Test
    void nobodyDecidesOnWhatTheyWrote() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        record.record(
                AdaptationFixture.TRANSLATOR,
                id,
                new NewLocalChange(
                        "p4",
                        Act.OMIT,
                        java.util.Optional.empty(),
                        new ChangeRecord(
                                ChangeCode.OMIT,
                                java.util.Optional.of(ChangeReason.SAFETY),
                                "",
                                "",
                                Depth.DEEP,
                                Reach.NETWORK,
                                java.util.Optional.empty())));
        refused(
                "PA003",
                "update local_change set decision = 'ACCEPTED', decided_by = " + TRANSLATOR + " where adaptation = '"
                        + id + "'");
        refused(
                "PA003",
                "insert into voice (local_change, voice, accept, person, role, hash, given_at)"
                        + " select id, 'SECOND_READER', true, author, 'REVIEWER', '', now() from local_change"
                        + " where adaptation = '" + id + "'");
        refused(
                "23514",
                "update local_change set decision = 'OPEN', decided_by = " + REVIEWER + " where adaptation = '" + id
                        + "'");
    }
}
