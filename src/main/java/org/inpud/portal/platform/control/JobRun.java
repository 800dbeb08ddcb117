package org.inpud.portal.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;

/** One job from its beginning to its end. */
@ApplicationScoped
public class JobRun {

    private static final Logger LOG = System.getLogger(JobRun.class.getName());

    @Inject
    private JobRecords records;

    @Inject
    private JobWork work;

    @Inject
    @Any
    private Instance<Jobs.Worker> workers;

    Duration atMost(JobRecords.Claimed job) {
        return worker(job.kind()).atMost();
    }

    /** The worker of a kind; a fault where there is none. */
    public Jobs.Worker worker(String kind) {
        return workers.stream()
                .filter(worker -> worker.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does jobs of kind " + kind));
    }

    void work(JobRecords.Claimed job, UUID process) {
        try {
            Outcome<Map<String, String>> outcome = work.inOneTransaction(job, process, worker(job.kind()));
            if (!outcome.isDone()) {
                Refusal refusal = outcome.refusals().get(0);
                records.failed(
                        job.id(), process, new Jobs.Failure(refusal.code().messageKey(), refusal.facts()));
            }
        } catch (Jobs.Ended ended) {
            LOG.log(Level.INFO, ended.getMessage());
        } catch (Exception | StackOverflowError | OutOfMemoryError broken) {
            LOG.log(Level.ERROR, "job " + job.id() + " of kind " + job.kind() + " broke off", broken);
            records.failed(job.id(), process, Jobs.Failure.of(DatabaseJobs.BROKEN));
        }
    }
}
