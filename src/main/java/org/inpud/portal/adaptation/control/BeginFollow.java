package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Attempt;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody lets an adaptation follow another edition in the background. */
@UseCase
public class BeginFollow {

    /** Whoever follows more segments need not wait for it. */
    public static final int AT_ONCE = 2_000;

    @Inject
    private FollowSteps steps;

    @Inject
    private Follows follows;

    @Inject
    private Jobs jobs;

    /** Answers the job's id; what can be refused at once is. */
    @Attempt
    @Requires(Capability.START)
    public Outcome<UUID> begin(Actor actor, AdaptationId id, int edition) {
        return steps.follow(actor, id, edition, context -> follows.unfollowable(context)
                .map(Outcome::<UUID>refused)
                .orElseGet(() -> Outcome.done(jobs.submit(actor, FollowJob.KIND, FollowJob.parameters(id, edition)))));
    }
}
