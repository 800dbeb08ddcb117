package org.inpud.portal.network;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Assignment;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.glossary.control.KeepGlossary;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.lending.control.BorrowReviewer;
import org.inpud.portal.lending.control.LendReviewer;
import org.inpud.portal.lending.entity.Loan;
import org.inpud.portal.lineage.control.EndorseRelease;
import org.inpud.portal.network.control.ChangeMembership;
import org.inpud.portal.network.control.DemonstrationMemberships;
import org.inpud.portal.network.control.FoundNationalNetwork;
import org.inpud.portal.network.control.InviteIntoNetwork;
import org.inpud.portal.network.control.KeepReasons;
import org.inpud.portal.network.control.NameToRole;
import org.inpud.portal.network.control.RoleWanted;
import org.inpud.portal.network.entity.NationalNetwork;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.people.control.AcceptWayIn;
import org.inpud.portal.people.control.DemonstrationPeople;
import org.inpud.portal.people.control.MyKeepingKey;
import org.inpud.portal.people.control.WaysIn;
import org.inpud.portal.planning.control.AnswerRequest;
import org.inpud.portal.planning.control.AssignWork;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.reading.control.AskForReading;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.request.control.AskForLanguage;
import org.inpud.portal.request.entity.Wish;
import org.inpud.portal.support.AtOnce;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/**
 * What may be there only once is done once: of two who do it at the same moment one has done it, and the other reads why
 * not; nobody meets a fault.
 */
class FirstOneWinsIT extends PortalIT {

    private static final int ROUNDS = 3;
    private static final LanguageTag ENGLISH = LanguageTag.of("en");
    private static final NetworkKey LANPUD = NetworkKey.of("lanpud");
    private static final NetworkKey LENDER = NetworkKey.of("enpud");
    private static final Actor LENDING = AdaptationFixture.in("enpud", Role.COORDINATOR, 93);

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private AtOnce atOnce;

    @Inject
    private FoundNationalNetwork founding;

    @Inject
    private BorrowReviewer borrow;

    @Inject
    private LendReviewer lend;

    @Inject
    private AskForReading reading;

    @Inject
    private KeepGlossary glossary;

    @Inject
    private AskForLanguage ask;

    @Inject
    private AnswerRequest answer;

    @Inject
    private AssignWork assign;

    @Inject
    private EndorseRelease endorse;

    @Inject
    private ChangeMembership change;

    @Inject
    private InviteIntoNetwork invite;

    @Inject
    private NameToRole name;

    @Inject
    private KeepReasons reasons;

    @Inject
    private AcceptWayIn ways;

    @Inject
    private MyKeepingKey keys;

    @Inject
    private DemonstrationPeople people;

    @Inject
    private DemonstrationMemberships memberships;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void twoRegionsFoundANetworkOfTheSameAcronym() throws Exception {
        Actor here = somebody(RoleHeld.in("lanpud", Role.COORDINATOR));
        Actor there = somebody(RoleHeld.in("enpud", Role.COORDINATOR));
        for (int round = 0; round < ROUNDS; round++) {
            NationalNetwork wanted = new NationalNetwork(
                    "TWICE" + (char) ('A' + round),
                    "Red Nacional",
                    Optional.empty(),
                    Optional.empty(),
                    "mx",
                    List.of(LanguageTag.of("es")));
            oneWins(
                    "ACRONYM_TAKEN",
                    () -> founding.found(here, LANPUD, wanted, ENGLISH),
                    () -> founding.found(there, LENDER, wanted, ENGLISH));
        }
    }

    @Test
    void twoGiveTheSameWorkToAnyone() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            AdaptationId id = fixture.anyAdaptationInTranslation();
            oneWins(
                    "ASSIGNED_ALREADY",
                    () -> assign.assign(
                            COORDINATOR,
                            id,
                            new Assignment.Work(
                                    Optional.empty(), Optional.empty(), Role.TRANSLATOR, Optional.empty())));
        }
    }

    @Test
    void twoAskForTheSameReviewerAndTheSameReading() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            AdaptationId id = fixture.anyAdaptationInReview();
            Callable<Outcome<?>> borrowing =
                    () -> borrow.ask(COORDINATOR, id, new Loan.Asked(LENDER, Optional.empty(), ""));
            oneWins("ASKED_ALREADY", borrowing);
            oneWins("ASKED_ALREADY", () -> reading.ask(COORDINATOR, id, ""));
        }
    }

    @Test
    void twoLendTheSameReviewerToTheSameWork() throws Exception {
        Actor reviewer = somebody(RoleHeld.in("enpud", Role.REVIEWER));
        for (int round = 0; round < ROUNDS; round++) {
            AdaptationId id = fixture.anyAdaptationInReview();
            long first = asked(id, Optional.of("Ana"));
            long second = asked(id, Optional.of("Bea"));
            oneWins(
                    "LENT_ALREADY",
                    () -> lend.lend(LENDING, LENDER, first, reviewer.id()),
                    () -> lend.lend(LENDING, LENDER, second, reviewer.id()));
        }
    }

    @Test
    void twoWriteTheSameTermAndTheFirstCannedReasons() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            TermEntry entry = done(TermEntry.of("en", "twice " + UUID.randomUUID(), "dos veces", List.of(), ""));
            Callable<Outcome<?>> writing = () -> glossary.add(COORDINATOR, LANPUD, LanguageTag.of("es"), entry);
            oneWins("TERM_THERE_ALREADY", writing);
        }
        NetworkKey region = NetworkKey.of("euronpud");
        Actor coordinator = AdaptationFixture.in("euronpud", Role.COORDINATOR, 94);
        long version = done(reasons.see(coordinator, region)).version();
        oneWins(
                "CHANGED_MEANWHILE",
                () -> reasons.change(coordinator, region, version, List.of("Too long.")),
                () -> reasons.change(coordinator, region, version, List.of("Too short.")));
    }

    @Test
    void twoAnswerTheSameRequest() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            PublicationKey work = fixture.anyPublication();
            long request = done(ask.suggest(
                            COORDINATOR, LANPUD, new Wish(Optional.of(work), LanguageTag.of("es"), false, "Please.")))
                    .id();
            AnswerRequest.Taken taken = new AnswerRequest.Taken(Optional.empty(), Optional.empty(), "");
            Callable<Outcome<?>> answering = () -> answer.accept(COORDINATOR, LANPUD, request, taken);
            oneWins("ANSWERED_ALREADY", answering);
        }
    }

    @Test
    void twoStandBehindTheSameRelease() throws Exception {
        AdaptationId id = fixture.anyApprovedAdaptation();
        fixture.step(COORDINATOR, id, Step.RELEASE);
        EndorseRelease.AdaptationRelease release = new EndorseRelease.AdaptationRelease(id, new ReleaseNumber(1, 0));
        Callable<Outcome<?>> endorsing =
                () -> endorse.endorse(LENDING, release, LENDER, Optional.empty(), Optional.of("It is ours, too."));
        oneWins("ENDORSED_ALREADY", endorsing);
    }

    @Test
    void twoLetTheSamePersonIn() throws Exception {
        Actor coordinator = somebody(RoleHeld.in("lanpud", Role.COORDINATOR));
        RoleWanted role = new RoleWanted(Role.TRANSLATOR, List.of(), Optional.empty());
        Actor member = somebody(RoleHeld.in("lanpud", Role.REVIEWER));
        Callable<Outcome<?>> giving = () -> change.begin(coordinator, LANPUD, member.id(), role);
        oneWins("HELD_ALREADY", giving);

        WaysIn.Made link = done(invite.invite(coordinator, LANPUD, role));
        Actor newcomer = somebody(RoleHeld.in("enpud", Role.TRANSLATOR));
        Callable<Outcome<?>> coming = () -> ways.joinAsMyself(newcomer, link.secret());
        oneWins("LINK_UNUSABLE", coming);

        Actor administrator = Actor.of(coordinator.id(), List.of(RoleHeld.everywhere(Role.ADMINISTRATOR)));
        WaysIn.Made one = done(name.name(administrator, Role.AUDITOR, Optional.empty()));
        WaysIn.Made other = done(name.name(administrator, Role.AUDITOR, Optional.empty()));
        String login = "twice-" + UUID.randomUUID();
        oneWins("LOGIN_TAKEN", () -> join(one, login), () -> join(other, login));
    }

    @Test
    void whatTheDatabaseFindsAtTheCommitIsSaidAsWell() throws Exception {
        Actor coordinator = somebody(RoleHeld.in("lanpud", Role.COORDINATOR));
        RoleWanted role = new RoleWanted(Role.REVIEWER, List.of(), Optional.empty());
        for (int round = 0; round < ROUNDS; round++) {
            Actor somebody = somebody(RoleHeld.in("enpud", Role.TRANSLATOR));
            WaysIn.Made one = done(invite.invite(coordinator, LANPUD, role));
            WaysIn.Made other = done(invite.invite(coordinator, LANPUD, role));
            List<String> refused = atOnce.both(
                    () -> ways.joinAsMyself(somebody, one.secret()), () -> ways.joinAsMyself(somebody, other.secret()));
            assertTrue(
                    refused.isEmpty() || refused.equals(List.of("DONE_MEANWHILE")),
                    () -> "the second one gives what is held already, or comes too late: " + refused);
            assertRows(1, database, "role_held where person = ? and role = 'REVIEWER'", somebody.id());
        }
    }

    @Test
    void twoTabsMakeOneKey() throws Exception {
        Actor somebody = somebody(RoleHeld.in("lanpud", Role.TRANSLATOR));
        assertEquals(List.of(), atOnce.twice(() -> keys.see(somebody)));
        assertRows(1, database, "keeping_key where person = ?", somebody.id());
    }

    private Outcome<?> join(WaysIn.Made way, String login) {
        return ways.join(
                Actor.ANYBODY,
                way.secret(),
                new AcceptWayIn.Newcomer(login, "Somebody", "a long enough password", ENGLISH));
    }

    private void oneWins(String refusal, Callable<Outcome<?>> both) throws Exception {
        assertEquals(List.of(refusal), atOnce.twice(both));
    }

    private void oneWins(String refusal, Callable<Outcome<?>> one, Callable<Outcome<?>> other) throws Exception {
        assertEquals(List.of(refusal), atOnce.both(one, other));
    }

    private long asked(AdaptationId id, Optional<String> wanted) {
        return done(borrow.ask(COORDINATOR, id, new Loan.Asked(LENDER, wanted, "")))
                .id();
    }

    private Actor somebody(RoleHeld role) {
        UUID person = people.make("first-" + UUID.randomUUID(), "Somebody", ENGLISH, "a long password");
        memberships.give(person, role);
        return Actor.of(person, List.of(role));
    }
}
