package org.inpud.portal.review;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.NETWORK;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.ChangeMembership;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.support.AtOnce;
import org.inpud.portal.support.DatabaseAssertions;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A role ends while its holder decides: either the decision was first and stands, or it is refused; never both. */
class RevokedMeanwhileIT extends PortalIT {

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private TakeStep take;

    @Inject
    private RecordLocalChange record;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private ChangeMembership members;

    @Inject
    private AtOnce atOnce;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** A network always keeps one coordinator. */
    @BeforeEach
    void somebodyStays() throws Exception {
        member(Role.COORDINATOR);
    }

    /** Somebody whose role is on record, as everybody's is who signs in. */
    private record Member(Actor actor, UUID membership) {}

    private Member member(Role role) throws Exception {
        UUID person = UUID.randomUUID();
        UUID membership = UUID.randomUUID();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into person (id, login, pseudonym, password_hash, language, created_at,"
                    + " version) values ('" + person + "', '" + person + "', 'Somebody', '-', 'en', now(), 1)");
            statement.executeUpdate("insert into membership (id, person, network, role, since, version) values ('"
                    + membership + "', '" + person + "', '" + NETWORK + "', '" + role + "', now(), 1)");
        }
        return new Member(Actor.of(person, List.of(RoleHeld.in(NETWORK, role))), membership);
    }

    private Outcome<Void> end(Member member) {
        return members.end(COORDINATOR, new NetworkKey(NETWORK), member.membership(), 1);
    }

    private Outcome<Stage> approve(Actor actor, AdaptationId id) {
        return take.take(actor, id, Step.APPROVE, StepEvidence.NONE);
    }

    @Test
    void whoseRoleEndsWhileTheyApproveIsRefusedAndNothingIsMoved() throws Exception {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Member approver = member(Role.COORDINATOR);
        transaction.begin();
        done(end(approver));
        Future<Outcome<Stage>> waiting = threads.submit(() -> approve(approver.actor(), id));
        assertEquals(true, isWaiting(waiting), "the step waits for what becomes of the role");
        transaction.commit();
        assertEquals(List.of("FORBIDDEN"), codes(waiting.get(30, TimeUnit.SECONDS)));
        assertRows(1, database, "adaptation WHERE id = ? AND stage = 'DECIDING'", id.toString());
        assertRows(0, database, "adaptation_move WHERE adaptation = ? AND step = 'APPROVE'", id.toString());
        assertRows(
                1,
                database,
                "refused_attempt WHERE subject = ? AND attempt = 'TakeStep APPROVE' AND codes = 'FORBIDDEN'",
                id.toString());
        assertRows(
                1,
                database,
                "chronicle_entry WHERE event = 'MembershipEnded' AND subject = ?",
                approver.membership().toString());
    }

    @Test
    void whoApprovesFirstHasApprovedAndTheEndOfTheirRoleWaits() throws Exception {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Member approver = member(Role.COORDINATOR);
        transaction.begin();
        done(approve(approver.actor(), id));
        Future<Outcome<Void>> waiting = threads.submit(() -> end(approver));
        assertEquals(true, isWaiting(waiting), "the role's end waits for what is decided by it");
        transaction.commit();
        done(waiting.get(30, TimeUnit.SECONDS));
        assertRows(1, database, "adaptation WHERE id = ? AND stage = 'APPROVED'", id.toString());
        assertRows(
                1,
                database,
                "chronicle_entry WHERE event = 'AdaptationStepped' AND subject = ? AND facts LIKE '%step=APPROVE%'",
                id.toString());
    }

    @Test
    void aReaderWhoseRoleEndsHasNoVoice() throws Exception {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        ChangeRecord why = new ChangeRecord(
                ChangeCode.RISK,
                Optional.of(ChangeReason.SAFETY),
                "Aquí es peligroso.",
                "",
                Depth.DEEP,
                Reach.COUNTRY,
                Optional.empty());
        done(record.record(
                AdaptationFixture.TRANSLATOR,
                id,
                new NewLocalChange("p4", Act.REPLACE, Optional.of("No vayas solo."), why)));
        fixture.renderAll(id);
        fixture.step(AdaptationFixture.TRANSLATOR, id, Step.SUBMIT);
        Member reader = member(Role.COUNTRY_READER);
        long version = done(changes.one(COORDINATOR, id, 1)).version();
        transaction.begin();
        done(end(reader));
        Future<Outcome<?>> waiting = threads.submit(
                () -> decide.speak(reader.actor(), id, 1, version, Voice.COUNTRY_READER, true, Optional.empty()));
        isWaiting(waiting);
        transaction.commit();
        assertEquals(List.of("FORBIDDEN"), codes(waiting.get(30, TimeUnit.SECONDS)));
        assertEquals(
                0,
                DatabaseAssertions.number(
                        database,
                        "select count(*) from voice v join local_change c on c.id = v.local_change"
                                + " where c.adaptation = ?",
                        id.toString()));
    }

    @Test
    void ofTwoCoordinatorsAtOnceOneApproves() throws Exception {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Member one = member(Role.COORDINATOR);
        Member other = member(Role.COORDINATOR);
        assertEquals(
                List.of("STEP_NOT_NOW"), atOnce.both(() -> approve(one.actor(), id), () -> approve(other.actor(), id)));
        assertRows(1, database, "adaptation_move WHERE adaptation = ? AND step = 'APPROVE'", id.toString());
        done(end(one));
        done(end(other));
    }

    @Test
    void ofTwoWhoDecideOnALocalChangeAtOnceTheSecondIsToldThatItChanged() throws Exception {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        ChangeRecord why = new ChangeRecord(
                ChangeCode.EX,
                Optional.of(ChangeReason.COMPREHENSION),
                "Aquí no.",
                "",
                Depth.SURFACE,
                Reach.NETWORK,
                Optional.empty());
        done(record.record(
                AdaptationFixture.TRANSLATOR,
                id,
                new NewLocalChange("p4", Act.REPLACE, Optional.of("Trae agua."), why)));
        fixture.renderAll(id);
        fixture.step(AdaptationFixture.TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(AdaptationFixture.REVIEWER, id, Step.PASS);
        long version = done(changes.one(COORDINATOR, id, 1)).version();
        Member other = member(Role.COORDINATOR);
        assertEquals(
                List.of("CHANGED_MEANWHILE"),
                atOnce.both(
                        () -> decide.speak(COORDINATOR, id, 1, version, Voice.COORDINATOR, true, Optional.empty()),
                        () -> decide.speak(
                                other.actor(), id, 1, version, Voice.COORDINATOR, false, Optional.of("No."))));
        done(end(other));
    }

    private static boolean isWaiting(Future<?> work) throws Exception {
        try {
            work.get(2, TimeUnit.SECONDS);
            return false;
        } catch (TimeoutException patience) {
            return true;
        }
    }
}
