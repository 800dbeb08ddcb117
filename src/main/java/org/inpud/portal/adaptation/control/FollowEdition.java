package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Workflow;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody lets an adaptation follow another edition, looks first at what that would do, or takes it back. */
@UseCase
public class FollowEdition {

    /** Whoever follows more segments need not wait for it. */
    public static final int AT_ONCE = 2_000;

    @Inject
    private Adaptations adaptations;

    @Inject
    private Steps steps;

    @Inject
    private Following following;

    @Inject
    private FollowReports reports;

    @Inject
    private DatabaseGuards guards;

    @Inject
    private Follows follows;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    /** What following would do: nothing is written. */
    @Requires(Capability.SEE_WORK)
    public Outcome<FollowReport> preview(Actor actor, AdaptationId id, int edition, FollowFilter filter) {
        return adaptations
                .find(id)
                .map(adaptation -> reports.preview(adaptation, edition, filter))
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    @Requires(Capability.START)
    public Outcome<FollowReport> follow(Actor actor, AdaptationId id, int edition) {
        return finish(actor, id, edition, unheard -> {});
    }

    /** @param progress is told how far it is, from 0 to 100 */
    @Requires(Capability.START)
    public Outcome<FollowReport> finish(Actor actor, AdaptationId id, int edition, IntConsumer progress) {
        return guards.hold(() ->
                        step(actor, id, Step.FOLLOW, evidence(edition), context -> following.follow(context, progress)))
                .map(follow -> reports.summary(id, follow));
    }

    /** The same in the background; answers the job's id. What can be refused at once is. */
    @Requires(Capability.START)
    public Outcome<UUID> queue(Actor actor, AdaptationId id, int edition) {
        return step(actor, id, Step.FOLLOW, evidence(edition), context -> follows.unfollowable(context)
                .map(Outcome::<UUID>refused)
                .orElseGet(() -> Outcome.done(jobs.submit(actor, FollowJob.KIND, FollowJob.parameters(id, edition)))));
    }

    private static StepEvidence evidence(int edition) {
        return new StepEvidence(Optional.empty(), Map.of(Follows.EDITION, String.valueOf(edition)));
    }

    /** Takes the last follow back, as long as nothing was done since. */
    @Requires(Capability.START)
    public Outcome<FollowReport> undo(Actor actor, AdaptationId id) {
        return guards.hold(() -> step(actor, id, Step.UNFOLLOW, StepEvidence.NONE, following::undo))
                .map(follow -> reports.summary(id, follow));
    }

    private <T> Outcome<T> step(
            Actor actor, AdaptationId id, Step step, StepEvidence evidence, Function<StepContext, Outcome<T>> work) {
        Optional<Adaptation> adaptation = adaptations.lock(id);
        if (adaptation.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Optional<Refusal> notOpen = adaptation.get().refusal(step, actor);
        return notOpen.isPresent()
                ? Outcome.refused(notOpen.get())
                : work.apply(steps.context(
                        adaptation.get(),
                        Workflow.find(adaptation.get().stage(), step).orElseThrow(),
                        actor,
                        evidence,
                        clock.instant(),
                        false));
    }
}
