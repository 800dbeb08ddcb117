package org.inpud.portal.review.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.DatabaseGuards;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Author;
import org.inpud.portal.adaptation.entity.Finding;
import org.inpud.portal.adaptation.entity.FindingCategory;
import org.inpud.portal.adaptation.entity.FindingSeverity;
import org.inpud.portal.adaptation.entity.Rendering;
import org.inpud.portal.adaptation.entity.RenderingState;
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

/** A reviewer accepts a segment as it stands, or returns it with what is to be mended. Never their own. */
@UseCase
public class GiveVerdict {

    private static final int LONGEST_REASON = 4000;

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

    /** @param version of the segment that the reviewer has seen */
    @Attempt
    @Requires(Capability.REVIEW)
    public Outcome<SegmentView> give(
            Actor actor, AdaptationId adaptation, String segment, long version, Judgement judgement) {
        if (judgement.reason().orElse("").length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST_REASON))
                    .at("reason"));
        }
        Optional<Stage> stage = work.stage(adaptation);
        Optional<Rendering> rendering = stage.flatMap(there -> work.lock(adaptation, segment));
        if (rendering.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        if (work.isRoleEnded(actor, Role.REVIEWER, adaptation)) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        if (saidAlready(actor, adaptation, rendering.get(), judgement)) {
            return Outcome.done(work.view(adaptation, segment));
        }
        if (rendering.get().version() != version) {
            return Outcome.stale(work.view(adaptation, segment));
        }
        boolean isWanted = work.view(adaptation, segment).isWanted();
        Optional<ReviewRefusal> refusal =
                Verdict.refusal(stage.get(), rendering.get(), isWanted, actor.id(), judgement.accept());
        if (refusal.isPresent()) {
            return Outcome.refused(Refusal.of(refusal.get()).at(segment));
        }
        judge(actor, adaptation, rendering.get(), judgement);
        return guards.hold(() -> Outcome.done(segment)).map(judged -> work.view(adaptation, judged));
    }

    /** The same word sent again, because its answer never came, changes nothing. */
    private boolean saidAlready(Actor actor, AdaptationId adaptation, Rendering rendering, Judgement judgement) {
        RenderingState wanted = judgement.accept() ? RenderingState.REVIEWED : RenderingState.ATTENTION;
        return rendering.state() == wanted
                && reviews.verdict(adaptation, rendering, actor.id())
                        .filter(verdict -> verdict.isAccepting() == judgement.accept())
                        .isPresent();
    }

    private void judge(Actor actor, AdaptationId adaptation, Rendering rendering, Judgement judgement) {
        Instant now = clock.instant();
        if (judgement.accept()) {
            reviews.add(Verdict.accepting(adaptation, rendering, actor.id(), now));
            reviews.settleFindings(adaptation, rendering.segment(), now);
            rendering.accept(now);
        } else {
            FindingCategory category = judgement.category().orElse(FindingCategory.OTHER);
            FindingSeverity severity = judgement.severity().orElse(FindingSeverity.MAJOR);
            String reason = judgement.reason().orElse("");
            reviews.add(Verdict.returning(adaptation, rendering, actor.id(), reason, category, severity, now));
            reviews.add(Finding.on(
                    adaptation, rendering, category, severity, reason, new Author(actor.id(), Role.REVIEWER), now));
            rendering.returnToAuthor(now);
        }
        events.fire(new VerdictGiven(actor, Role.REVIEWER, adaptation, rendering.segment(), judgement.accept()));
    }
}
