package org.inpud.portal.chronicle;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.NETWORK;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.AskedView;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.chronicle.control.RefusedAttempt;
import org.inpud.portal.chronicle.control.SeeRefusedAttempts;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.lineage.control.EndorseRelease;
import org.inpud.portal.lineage.control.EndorseRelease.AdaptationRelease;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.people.control.MyAccount;
import org.inpud.portal.release.control.WithdrawRelease;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.review.control.GiveVerdict;
import org.inpud.portal.review.control.Judgement;
import org.inpud.portal.support.MovedClock;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.TestMembers;
import org.junit.jupiter.api.Test;

/** Who tries what they may not, or what a guard holds up, leaves a record; small, for a while, and without the chain. */
class RefusedAttemptsIT extends PortalIT {

    private static final Actor ADMINISTRATOR =
            Actor.of(UUID.randomUUID(), List.of(RoleHeld.everywhere(Role.ADMINISTRATOR)));

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private TestMembers members;

    @Inject
    private TakeStep take;

    @Inject
    private GiveVerdict verdicts;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private WithdrawRelease withdraw;

    @Inject
    private EndorseRelease endorse;

    @Inject
    private SeeRefusedAttempts see;

    @Inject
    private MyAccount account;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Outcome<Stage> step(Actor actor, AdaptationId id, Step step) {
        return take.take(actor, id, step, StepEvidence.NONE);
    }

    private List<RefusedAttempt> seen(AdaptationId id) {
        return done(see.in(COORDINATOR, NetworkKey.of(NETWORK), 0, 1000)).stream()
                .filter(one -> one.subject().equals(id.toString()))
                .toList();
    }

    @Test
    void whoMayNotIsOnRecordOnceHoweverOftenTheyTryAndTheChronicleSaysNothing() throws Exception {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Actor translator = members.somebody(RoleHeld.in(NETWORK, Role.TRANSLATOR));
        assertEquals(List.of("FORBIDDEN"), codes(step(translator, id, Step.APPROVE)));
        assertEquals(List.of("FORBIDDEN"), codes(step(translator, id, Step.APPROVE)));

        RefusedAttempt found = seen(id).get(0);
        assertEquals(1, seen(id).size());
        assertEquals("TakeStep APPROVE", found.attempt());
        assertEquals(List.of("FORBIDDEN"), found.codes());
        assertTrue(found.isForWantOfRight());
        assertEquals(2, found.times());
        assertEquals(Optional.of(Role.TRANSLATOR), found.role());
        assertEquals(translator.person(), found.person());
        assertRows(0, database, "chronicle_entry where person = ?", translator.id());
    }

    @Test
    void whoSpeaksForAWorkThatTheyDoNotKeepIsOnRecordFromWithinAndFromWithout() {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Actor translator = members.somebody(RoleHeld.in(NETWORK, Role.TRANSLATOR));
        Actor stranger = members.somebody(RoleHeld.in("enpud", Role.COORDINATOR));
        assertEquals(List.of("FORBIDDEN"), codes(speakForWork(translator, id)));
        assertEquals(List.of("NOT_FOUND"), codes(speakForWork(stranger, id)));

        assertEquals(2, seen(id).size());
        for (RefusedAttempt found : seen(id)) {
            assertEquals("DecideOnLocalChange CONCURRENCE", found.attempt());
            assertTrue(found.isForWantOfRight());
        }
        assertEquals(
                List.of(translator.person()),
                seen(id).stream()
                        .map(RefusedAttempt::person)
                        .filter(Optional::isPresent)
                        .toList());
    }

    @Test
    void whoMayNotWithdrawOrEndorseAReleaseIsOnRecord() {
        AdaptationId id = fixture.anyApprovedAdaptation();
        done(step(COORDINATOR, id, Step.RELEASE));
        Actor translator = members.somebody(RoleHeld.in(NETWORK, Role.TRANSLATOR));
        assertEquals(
                List.of("FORBIDDEN"),
                codes(withdraw.withdraw(translator, id, ReleaseNumber.FIRST, Optional.of("Because."))));
        assertEquals(
                List.of("MISSING_VALUE"),
                codes(withdraw.withdraw(COORDINATOR, id, ReleaseNumber.FIRST, Optional.empty())));
        assertEquals(
                List.of("OWN_RELEASE"),
                codes(endorse.endorse(
                        COORDINATOR,
                        new AdaptationRelease(id, ReleaseNumber.FIRST),
                        NetworkKey.of(NETWORK),
                        Optional.empty(),
                        Optional.of("It is good."))));
        done(withdraw.withdraw(COORDINATOR, id, ReleaseNumber.FIRST, Optional.of("A mistake.")));
        assertEquals(
                List.of("ALREADY_WITHDRAWN"),
                codes(withdraw.withdraw(COORDINATOR, id, ReleaseNumber.FIRST, Optional.of("Again."))));
        assertEquals(
                List.of(
                        "WithdrawRelease [ALREADY_WITHDRAWN] false",
                        "EndorseRelease [OWN_RELEASE] false",
                        "WithdrawRelease [FORBIDDEN] true"),
                seen(id).stream()
                        .map(one -> one.attempt() + " " + one.codes() + " " + one.isForWantOfRight())
                        .toList());
    }

    private Outcome<LocalChangeView> speakForWork(Actor actor, AdaptationId id) {
        return decide.speakForWork(actor, new AskedView(id, 1), 1, true, Optional.empty());
    }

    @Test
    void whatAGuardHeldUpIsOnRecordWithEveryReason() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        assertEquals(List.of("NOT_ALL_RENDERED"), codes(step(AdaptationFixture.TRANSLATOR, id, Step.SUBMIT)));
        RefusedAttempt found = seen(id).get(0);
        assertEquals(List.of("NOT_ALL_RENDERED"), found.codes());
        assertEquals(false, found.isForWantOfRight());
    }

    @Test
    void whatIsStaleOrIsNotThereIsNoAttempt() {
        AdaptationId id = fixture.anyAdaptationInReview();
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(verdicts.give(REVIEWER, id, "s1", 999, Judgement.ACCEPT)));
        assertEquals(List.of(), seen(id));
        AdaptationId nowhere = new AdaptationId("no-such-work", NETWORK, id.language(), Optional.empty());
        step(members.somebody(RoleHeld.in("enpud", Role.COORDINATOR)), nowhere, Step.APPROVE);
        assertEquals(List.of(), seen(nowhere));
    }

    @Test
    void strangersStayUnnamedToTheNetworkAndOnlyItsCoordinatorsAndTheAdministratorSee() {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Actor stranger = members.somebody(RoleHeld.in("enpud", Role.COORDINATOR));
        assertEquals(List.of("NOT_FOUND"), codes(step(stranger, id, Step.APPROVE)));

        assertEquals(Optional.empty(), seen(id).get(0).person());
        assertEquals(
                stranger.person(),
                done(see.all(ADMINISTRATOR, 0, 1000)).stream()
                        .filter(one -> one.subject().equals(id.toString()))
                        .findFirst()
                        .orElseThrow()
                        .person());
        assertEquals(List.of("FORBIDDEN"), codes(see.in(REVIEWER, NetworkKey.of(NETWORK), 0, 10)));
        assertEquals(List.of("FORBIDDEN"), codes(see.all(COORDINATOR, 0, 10)));
    }

    @Test
    void nobodyFillsTheDisk() throws Exception {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Actor busy = members.somebody(RoleHeld.in(NETWORK, Role.TRANSLATOR));
        try (Connection connection = database.getConnection();
                PreparedStatement many =
                        connection.prepareStatement("insert into refused_attempt (day, network, person,"
                                + " attempt, subject, because, codes, first_at, last_at) select (now() at time zone 'UTC')::date,"
                                + " 'elsewhere', ?, 'TakeStep ' || n, 'x', 'RIGHT', 'FORBIDDEN', now(), now()"
                                + " from generate_series(1, 100) n")) {
            many.setObject(1, busy.id());
            many.executeUpdate();
        }
        step(busy, id, Step.APPROVE);
        step(busy, id, Step.RELEASE);
        assertRows(101, database, "refused_attempt where person = ?", busy.id());
        assertRows(1, database, "refused_attempt where attempt = 'MANY' and times = 2 and person = ?", busy.id());

        MovedClock.after(Duration.ofDays(181), () -> step(busy, id, Step.APPROVE));
        assertRows(1, database, "refused_attempt where person = ?", busy.id());
        done(account.erase(busy, "a long password"));
        assertRows(0, database, "refused_attempt where person = ?", busy.id());
    }
}
