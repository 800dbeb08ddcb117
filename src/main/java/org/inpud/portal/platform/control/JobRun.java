package org.inpud.portal.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.network.control.HeldRoles;

/** One job from its beginning to its end: the work and the mark that it is done are one transaction. */
@ApplicationScoped
public class JobRun {

    private static final Logger LOG = System.getLogger(JobRun.class.getName());

    @Inject
    private JobRecords records;

    @Inject
    private HeldRoles roles;

    @Inject
    private UserTransaction transaction;

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
            Outcome<Map<String, String>> outcome = inOneTransaction(job, process);
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

    private Outcome<Map<String, String>> inOneTransaction(JobRecords.Claimed job, UUID process)
            throws NotSupportedException, SystemException, HeuristicMixedException, HeuristicRollbackException,
                    RollbackException {
        transaction.begin();
        try {
            Actor owner = Actor.of(job.owner(), roles.of(job.owner()));
            Outcome<Map<String, String>> outcome = worker(job.kind()).work(job.id(), owner, job.parameters());
            if (outcome.isDone()) {
                if (!records.done(job.id(), process, outcome.value())) {
                    throw new Jobs.Ended(job.id());
                }
                transaction.commit();
            }
            return outcome;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
