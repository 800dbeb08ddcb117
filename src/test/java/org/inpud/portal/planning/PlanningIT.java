package org.inpud.portal.planning;

import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Assignment.Work;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.ChangeMembership;
import org.inpud.portal.network.control.DemonstrationMemberships;
import org.inpud.portal.network.control.HeldRoles;
import org.inpud.portal.network.control.ListMembers;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.notice.control.NoticeView;
import org.inpud.portal.notice.control.ReadInbox;
import org.inpud.portal.notice.entity.NoticeKind;
import org.inpud.portal.people.control.DemonstrationPeople;
import org.inpud.portal.people.control.MyAccount;
import org.inpud.portal.planning.control.AssignWork;
import org.inpud.portal.planning.control.DeskFilter;
import org.inpud.portal.planning.control.DeskItem;
import org.inpud.portal.planning.control.PlanView;
import org.inpud.portal.planning.control.Reminders;
import org.inpud.portal.planning.control.SeeDesk;
import org.inpud.portal.planning.control.SeePlan;
import org.inpud.portal.planning.control.SeeWorkload;
import org.inpud.portal.planning.control.TakeWork;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work is given, taken, given back and handed on; whoever leaves orphans nothing; days come near and are said once. */
class PlanningIT extends PortalIT {

    private static final NetworkKey PANPUD = NetworkKey.of("panpud");

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private OpenAdaptation open;

    @Inject
    private TakeStep step;

    @Inject
    private AssignWork assign;

    @Inject
    private TakeWork take;

    @Inject
    private SeePlan plan;

    @Inject
    private SeeWorkload workload;

    @Inject
    private SeeDesk desk;

    @Inject
    private Reminders reminders;

    @Inject
    private ReadInbox inbox;

    @Inject
    private ReadSegments read;

    @Inject
    private DemonstrationPeople people;

    @Inject
    private DemonstrationMemberships memberships;

    @Inject
    private HeldRoles roles;

    @Inject
    private ChangeMembership change;

    @Inject
    private MyAccount account;

    @Inject
    private ListMembers members;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Actor coordinator;
    private Actor mora;
    private Actor tilo;
    private AdaptationId id;

    @BeforeEach
    void anAdaptationAndItsPeople() {
        coordinator = somebody(Role.COORDINATOR);
        mora = somebody(Role.TRANSLATOR);
        tilo = somebody(Role.TRANSLATOR);
        id = new AdaptationId(fixture.anyPublication().value(), "panpud", LanguageTag.of("fr"), Optional.empty());
        done(open.open(coordinator, new NewAdaptation(id, 1, Optional.empty())));
    }

    @Test
    void workIsGivenToOneAndWaitsForNobodyElse() {
        done(step.take(coordinator, id, Step.START, new StepEvidence(Optional.empty(), java.util.Map.of())));
        assertEquals(DeskItem.Next.TRANSLATE, onDesk(mora).orElseThrow().next(), "anyone may, nothing is assigned");

        done(assign.assign(coordinator, id, whole(Optional.of(mora.id()))));

        assertTrue(onDesk(mora).orElseThrow().isMine());
        assertEquals(
                List.of(id.toString()),
                desk.see(mora, DeskFilter.MINE).value().stream()
                        .map(DeskItem::subject)
                        .toList(),
                "nothing but what was given by name");
        assertTrue(onDesk(tilo).isEmpty(), "it is another’s");
        assertEquals(List.of(NoticeKind.ASSIGNED), told(mora));
        assertEquals(List.of(), told(tilo));
        assertEquals(List.of("ASSIGNED_ALREADY"), codes(assign.assign(coordinator, id, whole(Optional.of(mora.id())))));
        assertEquals(List.of("FORBIDDEN"), codes(assign.assign(tilo, id, whole(Optional.of(tilo.id())))));
        assertEquals(
                List.of("NOT_IN_THIS_ROLE"),
                codes(assign.assign(coordinator, id, whole(Optional.of(coordinator.id())))));
    }

    @Test
    void openWorkIsTakenOnceAndGivenBack() {
        long number = done(assign.assign(coordinator, id, whole(Optional.empty())));
        Actor reviewer = somebody(Role.REVIEWER);
        assertEquals(List.of("NOT_YOUR_ROLE"), codes(take.take(reviewer, id, number)));

        done(take.take(mora, id, number));
        assertEquals(List.of("TAKEN_ALREADY"), codes(take.take(tilo, id, number)));
        assertEquals(List.of("NOT_YOURS"), codes(take.giveBack(tilo, id, number)));

        done(take.giveBack(mora, id, number));
        assertTrue(only().person().isEmpty());
        assertTrue(told(coordinator).contains(NoticeKind.GIVEN_BACK));
        done(take.take(tilo, id, number));
    }

    @Test
    void whoeverLeavesOrphansNothing() throws Exception {
        done(assign.assign(coordinator, id, whole(Optional.of(mora.id()))));
        var membership = members.list(coordinator, PANPUD, 0, 200).value().items().stream()
                .filter(member -> member.person().equals(mora.id()))
                .findFirst()
                .orElseThrow();

        done(change.end(coordinator, PANPUD, membership.id(), membership.version()));

        assertTrue(only().person().isEmpty(), "open to anyone");
        Actor other = somebody(Role.COORDINATOR);
        assertRows(1, database, "chronicle_entry where event = 'WorkLeftOpen' and subject = ?", id.toString());
        assertEquals(List.of(), told(other), "who came later is not told");
        done(assign.handOver(coordinator, id, only().number(), Optional.of(tilo.id())));
        assertEquals(Optional.of(tilo.id()), only().person());
        assertEquals(
                List.of("NOT_IN_THIS_ROLE"),
                codes(assign.handOver(coordinator, id, only().number(), Optional.of(mora.id()))));
    }

    @Test
    void whoeverIsErasedOrphansNothingEither() {
        done(assign.assign(coordinator, id, whole(Optional.of(mora.id()))));
        done(account.erase(mora, "a long password"));
        assertTrue(only().person().isEmpty(), "open to anyone");
        assertEquals(List.of(), inbox.list(mora, false, 0, 10).value().items(), "nothing of theirs is kept");
    }

    @Test
    void aSectionIsGivenAndFoundAgain() {
        done(step.take(coordinator, id, Step.START, new StepEvidence(Optional.empty(), java.util.Map.of())));
        String last = read.outline(mora, id).value().stream()
                .flatMap(section -> section.passage().stream())
                .reduce((one, other) -> other)
                .orElseThrow();
        done(assign.assign(
                coordinator,
                id,
                new Work(Optional.of(last), Optional.of(mora.id()), Role.TRANSLATOR, Optional.empty())));

        long given = count(mora, SegmentFilter.Show.ASSIGNED);
        assertTrue(given > 0 && given < count(mora, SegmentFilter.Show.ALL), given + " of the whole");
        assertEquals(0, count(tilo, SegmentFilter.Show.ASSIGNED));
        assertEquals(java.util.Set.of(last), plan.mine(mora, id).value());
        SeeWorkload.Load load = workload.of(coordinator, PANPUD).value().stream()
                .filter(one -> one.person().equals(Optional.of(mora.id())))
                .findFirst()
                .orElseThrow();
        assertEquals(given, load.segments());
        assertTrue(load.words() >= load.segments());
        assertEquals(
                List.of("UNKNOWN_SECTION"),
                codes(assign.assign(
                        coordinator,
                        id,
                        new Work(Optional.of("p999"), Optional.empty(), Role.TRANSLATOR, Optional.empty()))));
    }

    @Test
    void aDayThatComesNearIsSaidOnce() {
        LocalDate today = LocalDate.now(clock);
        done(assign.assign(
                coordinator,
                id,
                new Work(Optional.empty(), Optional.of(mora.id()), Role.TRANSLATOR, Optional.of(today.plusDays(6)))));
        reminders.remind();
        reminders.remind();
        assertEquals(1, told(mora).stream().filter(NoticeKind.DAY_NEAR::equals).count());

        assertEquals(
                List.of("DAY_IS_PAST"), codes(assign.setDeadline(coordinator, id, Optional.of(today.minusDays(1)))));
        done(assign.setDeadline(coordinator, id, Optional.of(today.plusDays(2))));
        reminders.remind();
        assertEquals(2, told(mora).stream().filter(NoticeKind.DAY_NEAR::equals).count());
        PlanView seen = plan.see(mora, id).value();
        assertEquals(Optional.of(today.plusDays(2)), seen.due());
        assertTrue(seen.isByHand());
        assertFalse(seen.mayPlan());
        assertEquals(DeskItem.Urgency.SOON, onDesk(mora).orElseThrow().urgency());
    }

    @Test
    void theDeskTakesTheSameFewQueriesWhateverWaits() throws Exception {
        desk.see(mora, DeskFilter.ALL);
        long few = Statements.of(database).least(() -> desk.see(mora, DeskFilter.ALL));
        for (int i = 0; i < 10; i++) {
            AdaptationId more = new AdaptationId(
                    fixture.anyPublication().value(), "panpud", LanguageTag.of("fr"), Optional.empty());
            done(open.open(coordinator, new NewAdaptation(more, 1, Optional.empty())));
            done(assign.assign(coordinator, more, whole(Optional.of(mora.id()))));
        }
        assertEquals(few, Statements.of(database).least(() -> desk.see(mora, DeskFilter.ALL)));
        assertEquals(
                11,
                desk.see(mora, DeskFilter.ALL).value().stream()
                        .filter(item -> item.subject().startsWith("adaptation-fixture"))
                        .filter(item -> item.isMine() || item.subject().equals(id.toString()))
                        .count());
    }

    @Test
    void theInboxIsReadByItsPersonOnly() {
        done(assign.assign(coordinator, id, whole(Optional.of(mora.id()))));
        NoticeView notice = inbox.list(mora, true, 0, 10).value().items().get(0);
        assertEquals(id.toString(), notice.subject());
        assertEquals(1, inbox.unread(mora).value());
        assertEquals(List.of("UNKNOWN_NOTICE"), codes(inbox.read(tilo, notice.id())));

        done(inbox.read(mora, notice.id()));
        assertEquals(0, inbox.unread(mora).value());
        assertEquals(1, inbox.list(mora, false, 0, 10).value().total());
    }

    private Actor somebody(Role role) {
        UUID person = people.make("it-" + UUID.randomUUID(), "Somebody", LanguageTag.of("en"), "a long password");
        memberships.give(person, RoleHeld.in("panpud", role));
        return Actor.of(person, roles.of(person));
    }

    private static Work whole(Optional<UUID> person) {
        return new Work(Optional.empty(), person, Role.TRANSLATOR, Optional.empty());
    }

    private PlanView.AssignmentView only() {
        List<PlanView.AssignmentView> all = plan.see(coordinator, id).value().assignments();
        assertEquals(1, all.size());
        return all.get(0);
    }

    private Optional<DeskItem> onDesk(Actor actor) {
        return desk.see(actor, DeskFilter.ALL).value().stream()
                .filter(item -> item.subject().equals(id.toString()))
                .findFirst();
    }

    private List<NoticeKind> told(Actor actor) {
        return inbox.list(actor, false, 0, 200).value().items().stream()
                .filter(notice -> notice.kind().isOfAdaptation())
                .map(NoticeView::kind)
                .toList();
    }

    private long count(Actor actor, SegmentFilter.Show show) {
        return read.read(
                        actor, id, new SegmentFilter(Optional.empty(), Optional.empty(), Optional.empty(), show), 0, 10)
                .value()
                .total();
    }
}
