package org.inpud.portal.platform;

import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Jobs.Job;
import org.inpud.portal.kernel.Jobs.State;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** Work in the background belongs to the transaction that asked for it, and always ends. */
class JobsIT extends PortalIT {

    private static final String KIND = "test";
    private static final int PATIENCE = 200;

    private final Actor somebody = Actor.of(UUID.randomUUID(), List.of());

    @Inject
    private Jobs jobs;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void whatIsCommittedIsDone() throws Exception {
        transaction.begin();
        UUID job = jobs.submit(somebody, KIND, Map.of("do", "succeed"));
        transaction.commit();

        Job done = ended(job);

        assertEquals(State.DONE, done.state());
        assertEquals(Map.of("answer", "42"), done.result());
        assertEquals(100, done.progress());
    }

    @Test
    void whatIsRolledBackIsNeverBegun() throws Exception {
        transaction.begin();
        UUID job = jobs.submit(somebody, KIND, Map.of("do", "succeed"));
        transaction.rollback();

        assertRows(0, database, "job WHERE id = ?", job);
    }

    @Test
    void aRefusalIsTheJobsError() throws Exception {
        Job failed = ended(jobs.submit(somebody, KIND, Map.of("do", "refuse")));

        assertEquals(State.FAILED, failed.state());
        assertEquals(Optional.of(KernelRefusal.BAD_VALUE.messageKey()), failed.error());
    }

    @Test
    void aFaultEndsTheJobWithASentence() throws Exception {
        Job failed = ended(jobs.submit(somebody, KIND, Map.of("do", "break")));

        assertEquals(State.FAILED, failed.state());
        assertEquals(Optional.of("platform.job.error.broken"), failed.error());
    }

    @Test
    void onlyItsOwnerSeesAJob() {
        UUID job = jobs.submit(somebody, KIND, Map.of("do", "succeed"));

        assertTrue(jobs.find(somebody, job).isPresent());
        assertTrue(jobs.find(Actor.of(UUID.randomUUID(), List.of()), job).isEmpty());
        assertTrue(jobs.find(Actor.ANYBODY, job).isEmpty());
    }

    private Job ended(UUID id) throws InterruptedException {
        for (int at = 0; at < PATIENCE; at++) {
            Job job = jobs.find(somebody, id).orElseThrow();
            if (job.state() == State.DONE || job.state() == State.FAILED) {
                return job;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the job does not end");
    }

    /** Does as it is told. */
    @ApplicationScoped
    public static class Obedient implements Jobs.Worker {

        @Inject
        private Jobs jobs;

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Outcome<Map<String, String>> work(UUID job, Actor owner, Map<String, String> parameters) {
            jobs.report(job, 50);
            return switch (parameters.get("do")) {
                case "succeed" -> Outcome.done(Map.of("answer", "42"));
                case "refuse" -> Outcome.refused(KernelRefusal.BAD_VALUE);
                default -> throw new IllegalStateException("told to break");
            };
        }
    }
}
