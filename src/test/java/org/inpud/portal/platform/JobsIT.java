package org.inpud.portal.platform;

import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Jobs.Failure;
import org.inpud.portal.kernel.Jobs.Job;
import org.inpud.portal.kernel.Jobs.State;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
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
        assertEquals(Optional.of(Failure.of(KernelRefusal.BAD_VALUE.messageKey())), failed.error());
    }

    @Test
    void aFaultEndsTheJobWithASentence() throws Exception {
        Job failed = ended(jobs.submit(somebody, KIND, Map.of("do", "break")));

        assertEquals(State.FAILED, failed.state());
        assertEquals(Optional.of(Failure.of("platform.job.error.broken")), failed.error());
    }

    @Test
    void onlyItsOwnerSeesAJob() {
        UUID job = jobs.submit(somebody, KIND, Map.of("do", "succeed"));

        assertTrue(jobs.find(somebody, job).isPresent());
        assertTrue(jobs.find(Actor.of(UUID.randomUUID(), List.of()), job).isEmpty());
        assertTrue(jobs.find(Actor.ANYBODY, job).isEmpty());
        Actor administrator = Actor.of(UUID.randomUUID(), List.of(RoleHeld.everywhere(Role.ADMINISTRATOR)));
        assertTrue(jobs.find(administrator, job).isPresent());
    }

    @Test
    void itsFilesAreThereWhileItWorksAndGoneWhenItEnds() throws Exception {
        byte[] file = new byte[700_000];
        file[699_999] = 7;
        UUID job = jobs.submit(somebody, KIND, Map.of("do", "weigh"), Map.of("file", file));

        assertEquals(Map.of("weight", "700000", "last", "7"), ended(job).result());
        assertRows(0, database, "job_file WHERE job = ?", job);
    }

    @Test
    void whatAnotherNodeLeftIsTakenOverOnceItsLeaseIsOver() throws Exception {
        UUID job = UUID.randomUUID();
        leftBehind(job, 1);

        assertEquals(State.DONE, ended(job).state());
    }

    @Test
    void whatTookItsNodeWithItAgainAndAgainIsGivenUp() throws Exception {
        UUID job = UUID.randomUUID();
        leftBehind(job, Jobs.MOST_ATTEMPTS);

        assertEquals(
                Optional.of(Failure.of("platform.job.error.interrupted")),
                ended(job).error());
    }

    @Test
    void whatIsGivenUpTakesNoEffect() throws Exception {
        UUID job = jobs.submit(somebody, KIND, Map.of("do", "wait"));
        assertTrue(Obedient.isWaiting.await(10, TimeUnit.SECONDS));

        assertFalse(jobs.cancel(Actor.of(UUID.randomUUID(), List.of()), job));
        assertTrue(jobs.cancel(somebody, job));
        Obedient.mayGoOn.countDown();
        assertTrue(Obedient.hasEnded.await(10, TimeUnit.SECONDS));

        assertEquals(
                Optional.of(Failure.of("platform.job.error.cancelled")),
                ended(job).error());
        assertRows(0, database, "job WHERE id = ? AND result <> '{}'", job);
    }

    @Test
    void whatBreaksOffLeavesNothingWhoeverTookItUp() throws Exception {
        ended(jobs.submit(somebody, KIND, Map.of("do", "write and break")));
        assertRows(0, database, "job WHERE parameters ->> 'do' = ?", "never");

        UUID job = UUID.randomUUID();
        leftBehind(job, 1, "write and break");
        assertEquals(State.FAILED, ended(job).state());
        assertRows(0, database, "job WHERE parameters ->> 'do' = ?", "never");
    }

    private void leftBehind(UUID job, int attempts) throws SQLException {
        leftBehind(job, attempts, "succeed");
    }

    /** As a node leaves a job whose machine was switched off. */
    private void leftBehind(UUID job, int attempts, String told) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO job (id, owner, kind, state, parameters, process,"
                                + " submitted_at, leased_until, attempts) VALUES (?, ?, ?, 'RUNNING',"
                                + " jsonb_build_object('do', ?::text), gen_random_uuid(), now(), now() - interval '1 second', ?)")) {
            insert.setObject(1, job);
            insert.setObject(2, somebody.id());
            insert.setString(3, KIND);
            insert.setString(4, told);
            insert.setInt(5, attempts);
            insert.executeUpdate();
        }
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

        static final CountDownLatch isWaiting = new CountDownLatch(1);
        static final CountDownLatch mayGoOn = new CountDownLatch(1);
        static final CountDownLatch hasEnded = new CountDownLatch(1);

        @Inject
        private Jobs jobs;

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String messageKey() {
            return "platform.job.title";
        }

        @Override
        public Outcome<Map<String, String>> work(UUID job, Actor owner, Map<String, String> parameters) {
            jobs.report(job, 50);
            return switch (parameters.get("do")) {
                case "succeed" -> Outcome.done(Map.of("answer", "42"));
                case "weigh" -> weigh(jobs.file(job, "file"));
                case "wait" -> waitUntilGivenUp(job);
                case "write and break" -> {
                    jobs.submit(owner, KIND, Map.of("do", "never"));
                    throw new IllegalStateException("told to write and break");
                }
                case "refuse" -> Outcome.refused(KernelRefusal.BAD_VALUE);
                default -> throw new IllegalStateException("told to break");
            };
        }

        private static Outcome<Map<String, String>> weigh(byte[] file) {
            return Outcome.done(
                    Map.of("weight", Integer.toString(file.length), "last", Integer.toString(file[file.length - 1])));
        }

        private Outcome<Map<String, String>> waitUntilGivenUp(UUID job) {
            try {
                isWaiting.countDown();
                mayGoOn.await(10, TimeUnit.SECONDS);
                jobs.report(job, 60);
                return Outcome.done(Map.of("answer", "too late"));
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            } finally {
                hasEnded.countDown();
            }
        }
    }
}
