package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.Fate;
import org.inpud.portal.adaptation.entity.Follow;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Edition;

/** Lets an adaptation follow another edition, or takes that back: one step of the workflow, in one transaction. */
@ApplicationScoped
class Following {

    private static final int PLANNED = 30;

    @Inject
    private Follows follows;

    @Inject
    private FollowReading reading;

    @Inject
    private FollowWriting writing;

    @Inject
    private FollowedChanges changes;

    @Inject
    private Stepping stepping;

    @Inject
    private Editions editions;

    @Inject
    private Event<DomainEvent> events;

    /**
     * Follows the edition that the step names; the adaptation is held.
     *
     * @param progress is told how far it is, from 0 to 100
     */
    Outcome<Follow> follow(StepContext context, IntConsumer progress) {
        Adaptation adaptation = context.adaptation();
        Optional<Edition> to = follows.wanted(context);
        if (follows.unfollowable(context).isPresent() || to.isEmpty()) {
            return Outcome.refused(follows.unfollowable(context).orElseThrow());
        }
        Edition from = editions.find(adaptation.edition()).orElseThrow();
        FollowReading.Plan plan = reading.plan(adaptation, from, to.get());
        progress.accept(PLANNED);
        Stage towards = plan.leavesWork() || context.from() == Stage.RELEASED ? Stage.TRANSLATING : context.from();
        return stepping.take(context, Optional.of(towards))
                .map(stage -> carryOut(context, from, to.get(), plan, progress));
    }

    private Follow carryOut(
            StepContext context, Edition from, Edition to, FollowReading.Plan plan, IntConsumer progress) {
        Adaptation adaptation = context.adaptation();
        Follow follow = Follow.of(
                adaptation,
                follows.of(adaptation.id()).size() + 1,
                new Follow.Numbered(from.id(), from.number()),
                new Follow.Numbered(to.id(), to.number()),
                context.from(),
                counts(plan.segments()),
                context.actor().id(),
                context.role(),
                context.now());
        adaptation.follow(to.id());
        follows.add(follow);
        changes.carryOut(adaptation, follow, plan.changes(), context.now());
        writing.carryOut(adaptation, follow, plan.segments(), context.now(), progress);
        follow.leave(follows.mark(adaptation.id()));
        events.fire(EditionFollowed.of(context.actor(), context.role(), adaptation.id(), follow, false));
        return follow;
    }

    /** How many segments of the source have which fate; those of our own are counted with their changes. */
    static Map<Fate, Integer> counts(List<Carried> segments) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        segments.stream()
                .filter(carried -> !carried.isOwn())
                .forEach(carried -> counts.merge(carried.fate(), 1, Integer::sum));
        return counts;
    }

    /** Takes the last follow back; the adaptation is held. */
    Outcome<Follow> undo(StepContext context) {
        Adaptation adaptation = context.adaptation();
        Optional<Follow> last = follows.undoable(adaptation);
        if (last.isEmpty()) {
            return Outcome.refused(follows.notUndoable(adaptation).orElseThrow());
        }
        Follow follow = last.get();
        return stepping.take(context, Optional.of(follow.stageBefore())).map(stage -> {
            follow.undo(context.actor().id(), context.now());
            adaptation.follow(follow.from().row());
            writing.undo(adaptation, follow, context.now());
            changes.undo(follow);
            events.fire(EditionFollowed.of(context.actor(), context.role(), adaptation.id(), follow, true));
            return follow;
        });
    }
}
