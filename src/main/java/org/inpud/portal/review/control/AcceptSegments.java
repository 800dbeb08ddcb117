package org.inpud.portal.review.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.control.DatabaseGuards;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Rendering;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Attempt;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.review.entity.ReviewRefusal;
import org.inpud.portal.review.entity.Verdict;

/**
 * A reviewer accepts several segments together, each as it stands and with a verdict of its own. What can't be accepted
 * stays as it was and says why; the others are accepted all the same, in one transaction and in the same few statements
 * whatever their number.
 */
@UseCase
public class AcceptSegments {

    /** So many at once; who has more sends again. */
    public static final int MOST = 200;

    @Inject
    private ReviewDesk work;

    @Inject
    private Reviews reviews;

    @Inject
    private DatabaseGuards guards;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** A segment with the version of it that the reviewer has seen. */
    public record Seen(String segment, long version) {}

    /** What became of one: the segment as it stands now, with the reason where it was not accepted. */
    public record Accepted(String segment, Outcome<SegmentView> outcome) {}

    @Attempt
    @Requires(Capability.REVIEW)
    public Outcome<List<Accepted>> accept(Actor actor, AdaptationId adaptation, List<Seen> seen) {
        if (seen.size() > MOST) {
            return Outcome.refused(
                    Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", MOST)).at("items"));
        }
        Optional<Stage> stage = work.stage(adaptation);
        if (stage.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        if (work.isRoleEnded(actor, Role.REVIEWER, adaptation)) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        if (stage.get() != Stage.REVIEWING) {
            return Outcome.refused(ReviewRefusal.NOT_REVIEWING_NOW);
        }
        // Who names one twice has seen it as they say last.
        Map<String, Long> versions = new LinkedHashMap<>();
        seen.forEach(one -> versions.put(one.segment(), one.version()));
        return versions.isEmpty()
                ? Outcome.done(List.of())
                : guards.hold(() -> Outcome.done(accept(actor, adaptation, versions)));
    }

    private List<Accepted> accept(Actor actor, AdaptationId adaptation, Map<String, Long> versions) {
        Map<String, Rendering> held = work.lock(adaptation, versions.keySet()).stream()
                .collect(Collectors.toMap(Rendering::segment, Function.identity()));
        Map<String, SegmentView> before = views(adaptation, held.keySet());
        Set<String> said = reviews.acceptedBy(adaptation, held.values(), actor.id());
        Map<String, Refusal> refused = new LinkedHashMap<>();
        List<Rendering> open = new ArrayList<>();
        versions.forEach((segment, version) -> {
            Rendering rendering = held.get(segment);
            if (rendering != null && said.contains(segment) && !rendering.isOpenToVerdict()) {
                return; // The same word sent again, because its answer never came.
            }
            Optional<Refusal> refusal = refusal(actor, rendering, before.get(segment), version);
            refusal.ifPresentOrElse(reason -> refused.put(segment, reason.at(segment)), () -> open.add(rendering));
        });
        write(actor, adaptation, open);
        Map<String, SegmentView> after = views(adaptation, held.keySet());
        return versions.keySet().stream()
                .map(segment -> new Accepted(segment, outcome(refused.get(segment), after.get(segment))))
                .toList();
    }

    private static Optional<Refusal> refusal(Actor actor, Rendering rendering, SegmentView view, long version) {
        if (rendering == null || view == null) {
            return Optional.of(Refusal.of(KernelRefusal.NOT_FOUND));
        }
        if (rendering.version() != version) {
            return Optional.of(Refusal.of(KernelRefusal.CHANGED_MEANWHILE));
        }
        return Verdict.refusal(Stage.REVIEWING, rendering, view.isWanted(), actor.id(), true)
                .map(Refusal::of);
    }

    private void write(Actor actor, AdaptationId adaptation, List<Rendering> open) {
        if (open.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<String> segments = open.stream().map(Rendering::segment).toList();
        reviews.accept(open, actor.id(), now);
        work.accept(open, now);
        events.fire(new VerdictsGiven(actor, Role.REVIEWER, adaptation, segments));
    }

    private Map<String, SegmentView> views(AdaptationId adaptation, Set<String> segments) {
        return work.views(adaptation, segments).stream()
                .collect(Collectors.toMap(SegmentView::id, Function.identity()));
    }

    private static Outcome<SegmentView> outcome(Refusal refusal, SegmentView view) {
        return refusal == null
                ? Outcome.done(view)
                : new Outcome.Refused<>(List.of(refusal), Optional.ofNullable(view));
    }
}
