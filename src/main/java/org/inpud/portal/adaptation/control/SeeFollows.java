package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.util.List;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody of the network looks at what following other editions did. */
@UseCase
public class SeeFollows {

    @Inject
    private Adaptations adaptations;

    @Inject
    private Follows follows;

    @Inject
    private FollowReports reports;

    /** All of them without their lines, the newest first. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<FollowReport>> all(Actor actor, AdaptationId adaptation) {
        return adaptations.find(adaptation).isEmpty()
                ? Outcome.refused(KernelRefusal.NOT_FOUND)
                : Outcome.done(follows.of(adaptation).stream()
                        .map(follow -> reports.summary(adaptation, follow))
                        .toList());
    }

    @Requires(Capability.SEE_WORK)
    public Outcome<FollowReport> one(Actor actor, AdaptationId adaptation, int number, FollowFilter filter) {
        return follows.find(adaptation, number)
                .map(follow -> Outcome.done(reports.whole(adaptation, follow, filter)))
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
