package org.inpud.portal.platform.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Shows somebody the background work that they asked for, and lets them give it up; administrators any. */
@UseCase
public class ReadJobs {

    @Inject
    private Jobs jobs;

    @Inject
    private JobRun run;

    /** @param messageKey of the sentence that says what it is */
    public record JobView(Jobs.Job job, String messageKey) {}

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<JobView> read(Actor actor, UUID job) {
        return jobs.find(actor, job)
                .map(this::view)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<List<JobView>> recent(Actor actor) {
        return Outcome.done(jobs.recent(actor).stream().map(this::view).toList());
    }

    /** Nothing of it takes effect; a job that is over stays as it is. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<JobView> cancel(Actor actor, UUID job) {
        jobs.cancel(actor, job);
        return read(actor, job);
    }

    private JobView view(Jobs.Job job) {
        return new JobView(job, run.worker(job.kind()).messageKey());
    }
}
