package org.inpud.portal.review.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inpud.portal.adaptation.control.Adaptations;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Attempt;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.control.RolesInForce;
import org.inpud.portal.review.entity.ChecklistPoint;

/** The coordinator goes through the seventeen points before an approval; binding only where the network's rules say so. */
@UseCase
public class KeepChecklist {

    private static final int LONGEST_NOTE = 2000;

    @Inject
    private Adaptations adaptations;

    @Inject
    private Reviews reviews;

    @Inject
    private ChecklistEvidence evidence;

    @Inject
    private RolesInForce roles;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** What the portal itself knows about the points, by their numbers. */
    @Requires(Capability.SEE_WORK)
    public Outcome<Map<Integer, List<Evident>>> evidence(Actor actor, AdaptationId id) {
        return adaptations
                .find(id)
                .map(adaptation -> Outcome.done(evidence.of(actor, adaptation)))
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    /** All seventeen points, answered or not. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<PointAnswer>> see(Actor actor, AdaptationId id) {
        return adaptations.find(id).isEmpty()
                ? Outcome.refused(KernelRefusal.NOT_FOUND)
                : Outcome.done(answers(answered(id)));
    }

    /** Keeps the answers that are given; the other points stay as they are. */
    @Attempt
    @Requires(Capability.COORDINATE)
    public Outcome<List<PointAnswer>> keep(Actor actor, AdaptationId id, List<PointAnswer> given) {
        Optional<Adaptation> adaptation = adaptations.lock(id);
        if (adaptation.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        if (roles.wasEnded(actor, Role.COORDINATOR, id.scope())) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        if (!adaptation.get().stage().isOpenForDecisions()) {
            return Outcome.refused(AdaptationRefusal.NOT_DECIDABLE_NOW);
        }
        Optional<Refusal> unfit =
                given.stream().flatMap(answer -> unfit(answer).stream()).findFirst();
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        Map<Integer, ChecklistPoint> points = answered(id);
        int round = reviews.round(id);
        Instant now = clock.instant();
        int changed = 0;
        for (PointAnswer answer : given) {
            boolean isNew = !points.containsKey(answer.point());
            ChecklistPoint point = points.computeIfAbsent(answer.point(), number -> added(id, round, number));
            String note = Text.normal(answer.note()).strip();
            if (isNew || point.isSettled() != answer.settled() || !point.note().equals(note)) {
                point.answer(answer.settled(), note, actor.id(), now);
                changed++;
            }
        }
        if (changed > 0) {
            Role role = actor.roleFor(Capability.COORDINATE, id.scope()).orElseThrow();
            int settled = (int)
                    points.values().stream().filter(ChecklistPoint::isSettled).count();
            events.fire(new ChecklistAnswered(actor, role, id, changed, settled));
        }
        return Outcome.done(answers(points));
    }

    private ChecklistPoint added(AdaptationId id, int round, int number) {
        ChecklistPoint point = new ChecklistPoint(id, round, number);
        reviews.add(point);
        return point;
    }

    private static Optional<Refusal> unfit(PointAnswer answer) {
        if (answer.point() < 1 || answer.point() > ChecklistPoint.POINTS) {
            return Optional.of(Refusal.of(KernelRefusal.BAD_VALUE).at("point"));
        }
        return answer.note().length() > LONGEST_NOTE
                ? Optional.of(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST_NOTE))
                        .at("note"))
                : Optional.empty();
    }

    private Map<Integer, ChecklistPoint> answered(AdaptationId id) {
        Map<Integer, ChecklistPoint> points = new HashMap<>();
        reviews.checklist(id).forEach(point -> points.put(point.point(), point));
        return points;
    }

    private static List<PointAnswer> answers(Map<Integer, ChecklistPoint> points) {
        return IntStream.rangeClosed(1, ChecklistPoint.POINTS)
                .mapToObj(number -> Optional.ofNullable(points.get(number))
                        .map(point -> new PointAnswer(number, point.isSettled(), point.note()))
                        .orElseGet(() -> new PointAnswer(number, false, "")))
                .toList();
    }
}
