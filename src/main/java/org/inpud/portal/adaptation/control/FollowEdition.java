package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.util.function.IntConsumer;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Attempt;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody lets an adaptation follow another edition, looks first at what that would do, or takes it back. */
@UseCase
public class FollowEdition {

    @Inject
    private Adaptations adaptations;

    @Inject
    private FollowSteps steps;

    @Inject
    private Following following;

    @Inject
    private FollowReports reports;

    @Inject
    private DatabaseGuards guards;

    /** What following would do: nothing is written. */
    @Requires(Capability.SEE_WORK)
    public Outcome<FollowReport> preview(Actor actor, AdaptationId id, int edition, FollowFilter filter) {
        return adaptations
                .find(id)
                .map(adaptation -> reports.preview(adaptation, edition, filter))
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    @Attempt
    @Requires(Capability.START)
    public Outcome<FollowReport> follow(Actor actor, AdaptationId id, int edition) {
        return finish(actor, id, edition, unheard -> {});
    }

    /** @param progress is told how far it is, from 0 to 100 */
    @Requires(Capability.START)
    public Outcome<FollowReport> finish(Actor actor, AdaptationId id, int edition, IntConsumer progress) {
        return guards.hold(() -> steps.follow(actor, id, edition, context -> following.follow(context, progress)))
                .map(follow -> reports.summary(id, follow));
    }

    /** Takes the last follow back, as long as nothing was done since. */
    @Attempt
    @Requires(Capability.START)
    public Outcome<FollowReport> undo(Actor actor, AdaptationId id) {
        return guards.hold(() -> steps.unfollow(actor, id, following::undo)).map(follow -> reports.summary(id, follow));
    }
}
