package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.Keeper;

/**
 * Shows whoever keeps a work the changes of its core passages that wait for their view: the secretariat those of INPUD's
 * works, a network's coordinators those of their network's; and nothing else of the work: not the
 * text around them, not what others said on them, and none any longer once it has spoken.
 */
@UseCase
public class SeeAwaitedViews {

    private static final String WAITING = """
            select c.id, c.adaptation, p.title, e.language, x.core, x.must_not_omit
            from local_change c join adaptation a on a.id = c.adaptation
            join edition e on e.id = a.edition join publication p on p.key = a.publication
            join passage x on x.edition = a.edition and x.label = c.passage
            where c.touches_core and c.withdrawn_at is null and c.decision <> 'REJECTED'
              and coalesce(p.owner_network, 'secretariat') = any (string_to_array(?4, ' '))
              and a.stage in ('REVIEWING', 'TESTING', 'DECIDING') and c.id > ?1 and (?2 = '' or c.adaptation = ?2)
            order by c.id limit ?3
            """;

    private static final int STRETCH = 100;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private LocalChanges changes;

    @Inject
    private LocalChangeViews views;

    @Inject
    private AskingInpud asking;

    @Inject
    private Clock clock;

    /** The first of them behind a place in the list, those that were recorded first at its head. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<List<AwaitedView>> awaited(Actor actor, long after, int size) {
        List<AwaitedView> found = new ArrayList<>();
        long behind = after;
        List<Waiting> next;
        do {
            next = waiting(actor, behind, "", STRETCH);
            found.addAll(awaited(actor, next));
            behind = next.isEmpty() ? behind : next.get(next.size() - 1).id();
        } while (found.size() < size && next.size() == STRETCH);
        return Outcome.done(found.stream().limit(size).toList());
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<AwaitedView> one(Actor actor, AskedView asked) {
        return awaited(actor, waiting(actor, 0, asked.adaptation().toString(), Integer.MAX_VALUE)).stream()
                .filter(view -> view.change().number() == asked.number())
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    private record Waiting(
            long id, AdaptationId adaptation, String title, String language, boolean isCore, boolean isNeeded) {}

    private List<Waiting> waiting(Actor actor, long after, String adaptation, int most) {
        return Row.all(entities.createNativeQuery(WAITING)
                        .setParameter(1, after)
                        .setParameter(2, adaptation)
                        .setParameter(3, most)
                        .setParameter(4, keptBy(actor))
                        .getResultList())
                .stream()
                .map(row -> new Waiting(
                        row.number(),
                        AdaptationId.parse(row.text()).orElseThrow(),
                        row.text(),
                        row.text(),
                        row.flag(),
                        row.flag()))
                .toList();
    }

    /** The owners for whom the actor speaks, parted by spaces. */
    private static String keptBy(Actor actor) {
        Stream<String> networks = actor.roles().stream()
                .filter(held -> Capability.KEEP_OWN_WORKS.isHeldBy(held.role()))
                .flatMap(held -> held.network().stream());
        Stream<String> inpud = actor.may(Capability.CONCUR) ? Stream.of(Keeper.SECRETARIAT) : Stream.empty();
        return Stream.concat(networks, inpud).distinct().collect(Collectors.joining(" "));
    }

    private List<AwaitedView> awaited(Actor actor, List<Waiting> waiting) {
        Instant now = clock.instant();
        Map<AdaptationId, Map<Integer, LocalChangeView>> shown = waiting.stream()
                .map(Waiting::adaptation)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> views.of(actor, id).stream()
                        .collect(Collectors.toMap(LocalChangeView::number, Function.identity()))));
        Map<Long, LocalChange> found =
                changes.all(waiting.stream().map(Waiting::id).toList());
        Map<Long, Instant> asked = asking.since(List.copyOf(found.values()));
        return waiting.stream()
                .flatMap(one -> Optional.ofNullable(
                        shown.get(one.adaptation()).get(found.get(one.id()).number()))
                        .filter(view -> view.missing().contains(Voice.CONCURRENCE))
                        .map(view -> view(one, view, asked.get(one.id()), now))
                        .stream())
                .toList();
    }

    private static AwaitedView view(Waiting one, LocalChangeView change, Instant asked, Instant now) {
        return new AwaitedView(
                one.id(),
                one.adaptation(),
                one.title(),
                one.language(),
                one.isCore(),
                one.isNeeded(),
                asked,
                AskingInpud.until(asked),
                !now.isBefore(asked.plus(AskingInpud.TIME)),
                change.as(Voice.CONCURRENCE));
    }
}
