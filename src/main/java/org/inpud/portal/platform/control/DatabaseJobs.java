package org.inpud.portal.platform.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Outcome;

/** Runs jobs in this process, each once the transaction that asked for it is committed. */
@ApplicationScoped
public class DatabaseJobs implements Jobs {

    /** A fault of ours: what it was stands in the log, not before the user. */
    static final String BROKEN = "platform.job.error.broken";

    /** The portal was stopped while the job waited or ran. */
    static final String INTERRUPTED = "platform.job.error.interrupted";

    private static final Logger LOG = System.getLogger(DatabaseJobs.class.getName());

    private final UUID process = UUID.randomUUID();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JobRecords records;

    @Inject
    @Any
    private Instance<Worker> workers;

    @Inject
    private Event<Submitted> submissions;

    /** That a job was written down; what follows waits for the commit. */
    record Submitted(UUID job, Actor owner, String kind, Map<String, String> parameters) {}

    @Override
    public UUID submit(Actor owner, String kind, Map<String, String> parameters) {
        UUID id = UUID.randomUUID();
        records.write(id, owner.id(), kind, parameters, process);
        submissions.fire(new Submitted(id, owner, kind, Map.copyOf(parameters)));
        return id;
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) Submitted submitted) {
        try {
            executor.submit(() -> run(submitted));
        } catch (RejectedExecutionException stopping) {
            LOG.log(Level.WARNING, "job {0} is not begun: the portal is stopping", submitted.job());
        }
    }

    private void run(Submitted submitted) {
        try {
            records.begin(submitted.job());
            Outcome<Map<String, String>> outcome =
                    worker(submitted.kind()).work(submitted.job(), submitted.owner(), submitted.parameters());
            if (outcome.isDone()) {
                records.done(submitted.job(), outcome.value());
            } else {
                records.failed(submitted.job(), outcome.refusals().get(0).code().messageKey());
            }
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "job " + submitted.job() + " of kind " + submitted.kind() + " broke off", broken);
            records.failed(submitted.job(), BROKEN);
        }
    }

    private Worker worker(String kind) {
        return workers.stream()
                .filter(worker -> worker.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does jobs of kind " + kind));
    }

    @Override
    public void report(UUID job, int progress) {
        records.progress(job, Math.min(100, Math.max(0, progress)));
    }

    @Override
    public Optional<Job> find(Actor owner, UUID job) {
        return owner.person().flatMap(person -> records.find(job, person));
    }

    void failUnfinished() {
        records.failThoseOfOthers(process, INTERRUPTED);
    }
}
