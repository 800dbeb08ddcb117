package org.inpud.portal.planning.control;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Transition;
import org.inpud.portal.adaptation.entity.Workflow;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.planning.control.DeskItem.About;
import org.inpud.portal.planning.control.DeskItem.Next;
import org.inpud.portal.planning.control.DeskItem.When;

/** What waits for a person across all their roles and networks, in one list by its day; always the same few queries. */
@UseCase
public class SeeDesk {

    @Inject
    private DeskQueries queries;

    @Inject
    private Instance<WaitsOnDesk> others;

    @Inject
    private Clock clock;

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<List<DeskItem>> see(Actor actor, DeskFilter filter) {
        List<DeskItem> items = new ArrayList<>();
        List<String> networks = networks(actor, Capability.SEE_WORK);
        List<String> admitted =
                actor.roles().stream().flatMap(held -> held.work().stream()).toList();
        if (!networks.isEmpty() || !admitted.isEmpty()) {
            queries.work(networks, admitted).forEach(work -> item(actor, work).ifPresent(items::add));
            queries.comments(networks).stream()
                    .filter(some ->
                            actor.is(some.asked().orElseThrow(), some.id().scope()))
                    .forEach(some -> items.add(item(Next.ANSWER_COMMENTS, some)));
        }
        if (actor.may(Capability.READ_FOR_COUNTRY)) {
            queries.countryReadings(networks(actor, Capability.READ_FOR_COUNTRY), actor.id()).stream()
                    .filter(some -> actor.is(Role.COUNTRY_READER, some.id().scope()))
                    .forEach(some -> items.add(item(Next.READ_FOR_COUNTRY, some)));
        }
        if (actor.may(Capability.REVIEW)) {
            queries.secondReadings(networks(actor, Capability.REVIEW), admitted, actor.id()).stream()
                    .filter(some -> actor.is(Role.REVIEWER, some.id().scope()))
                    .forEach(some -> items.add(item(Next.READ_SECOND, some)));
        }
        others.forEach(other -> items.addAll(other.waiting(actor)));
        items.removeIf(item -> !filter.holds(item));
        items.sort(Comparator.<DeskItem, LocalDate>comparing(item -> item.due().orElse(LocalDate.MAX))
                .thenComparing(item -> !item.isMine())
                .thenComparing(item -> item.since().orElse(Instant.MAX), Comparator.reverseOrder()));
        return Outcome.done(List.copyOf(items));
    }

    private Optional<DeskItem> item(Actor actor, DeskQueries.Work work) {
        return Workflow.openTo(actor, work.id().scope(), work.stage()).stream()
                .map(Transition::step)
                .flatMap(step -> onward(step).stream())
                .findFirst()
                .flatMap(next -> planned(actor, work, next));
    }

    /** Steps that lead on wait for somebody; those that lead back or away do not. */
    private static Optional<Next> onward(Step step) {
        return switch (step) {
            case START -> Optional.of(Next.START);
            case SUBMIT -> Optional.of(Next.TRANSLATE);
            case PASS, TEST -> Optional.of(Next.REVIEW);
            case APPROVE -> Optional.of(Next.DECIDE);
            case RELEASE -> Optional.of(Next.RELEASE);
            case RETURN, REOPEN, WITHDRAW, FOLLOW, UNFOLLOW -> Optional.empty();
        };
    }

    /** What is given to others by name waits for them, and what stands open is to be taken first. */
    private Optional<DeskItem> planned(Actor actor, DeskQueries.Work work, Next next) {
        List<DeskQueries.Given> given = work.given().stream()
                .filter(one -> role(next).filter(one.role()::equals).isPresent())
                .toList();
        List<DeskQueries.Given> mine = given.stream()
                .filter(one -> one.person().equals(actor.person()))
                .toList();
        boolean isOpen = given.stream().anyMatch(one -> one.person().isEmpty());
        if (!given.isEmpty() && mine.isEmpty() && !isOpen && next != Next.START) {
            return Optional.empty();
        }
        Optional<LocalDate> own =
                mine.stream().flatMap(one -> one.due().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> due = own.isPresent() ? own : work.due();
        return Optional.of(new DeskItem(
                mine.isEmpty() && isOpen && next != Next.START ? Next.TAKE : next,
                About.adaptation(work.id(), work.title()),
                When.due(due, LocalDate.now(clock), Optional.of(work.movedAt())),
                work.segments(),
                work.rendered(),
                !mine.isEmpty(),
                ""));
    }

    private static Optional<Role> role(Next next) {
        return switch (next) {
            case START, TRANSLATE -> Optional.of(Role.TRANSLATOR);
            case REVIEW -> Optional.of(Role.REVIEWER);
            case DECIDE,
                    RELEASE,
                    TAKE,
                    READ_FOR_COUNTRY,
                    READ_SECOND,
                    READ_FOR_WOMEN,
                    CHECK_FACTS,
                    ANSWER_COMMENTS,
                    ANSWER_REQUESTS,
                    ANSWER_LOANS,
                    GIVE_VIEWS,
                    RENEW_GRANT -> Optional.empty();
        };
    }

    private static DeskItem item(Next next, DeskQueries.Some some) {
        return DeskItem.of(next, About.adaptation(some.id(), some.title()), When.since(some.since()), some.count());
    }

    private static List<String> networks(Actor actor, Capability capability) {
        return actor.roles().stream()
                .filter(held -> capability.isHeldBy(held.role()) && held.work().isEmpty())
                .map(RoleHeld::network)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
