package org.inpud.portal.platform.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Jobs;

/**
 * Hands jobs to this process, a few at a time: those just asked for, and those whose process is gone. Every node does
 * the same; the database decides who gets which.
 */
@ApplicationScoped
public class DatabaseJobs implements Jobs {

    /** A fault of ours: what it was stands in the log, not before the user. */
    static final String BROKEN = "platform.job.error.broken";

    /** The portal was stopped while the job ran, more than once. */
    static final String INTERRUPTED = "platform.job.error.interrupted";

    static final String TOO_LONG = "platform.job.error.tooLong";
    static final String CANCELLED = "platform.job.error.cancelled";

    private static final Logger LOG = System.getLogger(DatabaseJobs.class.getName());

    private final UUID process = UUID.randomUUID();
    private final Map<UUID, InHand> inHand = new ConcurrentHashMap<>();
    private Semaphore places;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JobRecords records;

    @Inject
    private JobFiles files;

    @Inject
    private JobRun run;

    @Inject
    private Clock clock;

    @Inject
    private Event<Submitted> submissions;

    /** That a job was written down; what follows waits for the commit. */
    record Submitted(UUID job) {}

    private record InHand(Future<?> work, Instant until) {}

    protected DatabaseJobs() {}

    /** @param atOnce how many jobs this process works on at a time */
    @Inject
    public DatabaseJobs(@ConfigProperty(name = "portal.jobs.at-once", defaultValue = "2") int atOnce) {
        places = new Semaphore(atOnce);
    }

    @Override
    public UUID submit(Actor owner, String kind, Map<String, String> parameters, Map<String, byte[]> given) {
        UUID id = UUID.randomUUID();
        records.write(id, owner.id(), kind, parameters);
        given.forEach((name, content) -> files.keep(id, name, content));
        submissions.fire(new Submitted(id));
        return id;
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) Submitted submitted) {
        try {
            executor.submit(this::takeWhatWaits);
        } catch (RejectedExecutionException stopping) {
            LOG.log(Level.INFO, "job {0} is left to others: the portal is stopping", submitted.job());
        }
    }

    /** As long as there is a place and a job for it. */
    private void takeWhatWaits() {
        while (places.tryAcquire()) {
            if (!begin()) {
                places.release();
                return;
            }
        }
    }

    private boolean begin() {
        Optional<JobRecords.Claimed> claimed = records.claim(process);
        claimed.ifPresent(job -> {
            Instant until = clock.instant().plus(run.atMost(job));
            inHand.put(job.id(), new InHand(executor.submit(() -> work(job)), until));
        });
        return claimed.isPresent();
    }

    private void work(JobRecords.Claimed job) {
        try {
            run.work(job, process);
        } finally {
            inHand.remove(job.id());
            places.release();
        }
        takeWhatWaits();
    }

    /** Every few seconds: keeps the leases, gives up what takes too long, and takes over what others left. */
    public void beat() {
        records.renew(process);
        records.tidy(INTERRUPTED);
        Instant now = clock.instant();
        inHand.forEach((job, held) -> {
            if (now.isAfter(held.until())) {
                records.failed(job, process, Failure.of(TOO_LONG));
                held.work().cancel(true);
            }
        });
        takeWhatWaits();
    }

    /** Before the portal stops: others may go on at once. */
    public void leave() {
        inHand.values().forEach(held -> held.work().cancel(true));
        records.release(process);
    }

    @Override
    public byte[] file(UUID job, String name) {
        return files.read(job, name);
    }

    @Override
    public void report(UUID job, int progress) {
        if (!records.progress(job, process, Math.min(99, Math.max(0, progress)))) {
            throw new Ended(job);
        }
    }

    @Override
    public Optional<Job> find(Actor actor, UUID job) {
        return actor.person().flatMap(person -> records.find(job, actor.may(Capability.ADMINISTER) ? null : person));
    }

    @Override
    public List<Job> recent(Actor owner) {
        return owner.person().map(records::recent).orElse(List.of());
    }

    @Override
    public boolean cancel(Actor actor, UUID job) {
        return find(actor, job).isPresent() && records.giveUp(job, CANCELLED);
    }
}
