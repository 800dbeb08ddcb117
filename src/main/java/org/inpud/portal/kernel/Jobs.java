package org.inpud.portal.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Long work in the background: written down before it begins, done exactly once by whichever node is alive.
 *
 * <p>How to use it. In the use case that a person calls, check everything that can be checked at once (rights, the file
 * guard), then {@link #submit} with plain parameters and the files that are needed; it belongs to the caller's
 * transaction and starts when that is committed. Write a {@link Worker}, an {@code @ApplicationScoped} bean, that calls
 * the use case which does the work, with the owner it is given. REST answers 202 with
 * {@code Location: /api/v1/jobs/…} where the caller {@code Prefer}s {@code respond-async}, see {@code web.Async}; a
 * page goes to {@code /platform/job?id=…}, which shows the progress and leads to the result's {@code page}.
 *
 * <p>What holds. The work and the mark that it is done are one transaction: a job whose node dies is begun again by
 * another (at most {@value #MOST_ATTEMPTS} times), and never takes effect twice. {@link #report} writes the progress
 * outside of that transaction, and throws {@link Ended} where the job was given up meanwhile: let it pass. The owner's
 * roles are read anew when the work begins.
 */
public interface Jobs {

    int MOST_ATTEMPTS = 3;

    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * Why a job failed.
     *
     * @param messageKey of the sentence
     * @param facts what the sentence names
     */
    record Failure(String messageKey, Map<String, Object> facts) {
        public Failure {
            facts = Map.copyOf(facts);
        }

        public static Failure of(String messageKey) {
            return new Failure(messageKey, Map.of());
        }
    }

    /**
     * @param progress from 0 to 100
     * @param parameters what was asked for
     * @param result what it yielded, by name; {@code page} is the address that shows it
     * @param error why it failed
     */
    record Job(
            UUID id,
            String kind,
            State state,
            int progress,
            Map<String, String> parameters,
            Map<String, String> result,
            Optional<Failure> error,
            Instant submittedAt) {

        public boolean isOver() {
            return state == State.DONE || state == State.FAILED;
        }
    }

    /** Does the work of one kind of job. Implementations are CDI beans. */
    interface Worker {
        /** Such as {@code publication.import}. */
        String kind();

        /** The key of the sentence that says what it does; it may name the parameters. */
        String messageKey();

        /** When it is given up. */
        default Duration atMost() {
            return Duration.ofMinutes(15);
        }

        /**
         * In a transaction that is committed together with the job's end, or rolled back where it is refused.
         *
         * @param owner with the roles held now
         */
        Outcome<Map<String, String>> work(UUID job, Actor owner, Map<String, String> parameters);
    }

    /** The job was given up, took too long, or belongs to another node by now: what was done is rolled back. */
    final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Ended(UUID job) {
            super("job " + job + " is not to be gone on with");
        }
    }

    /**
     * Writes the job down in the caller's transaction; it starts once that is committed.
     *
     * @param files what it works on, by name; they are dropped when it ends
     */
    UUID submit(Actor owner, String kind, Map<String, String> parameters, Map<String, byte[]> files);

    default UUID submit(Actor owner, String kind, Map<String, String> parameters) {
        return submit(owner, kind, parameters, Map.of());
    }

    /** One of the files that a job in work was given. */
    byte[] file(UUID job, String name);

    /** How far it is; throws {@link Ended} where it need not go on. */
    void report(UUID job, int progress);

    /** The job, for its owner and for administrators. */
    Optional<Job> find(Actor actor, UUID job);

    /** The jobs that somebody asked for in the last days, the newest first. */
    List<Job> recent(Actor owner);

    /** Gives a job up that is not over yet; answers whether there was one to give up. */
    boolean cancel(Actor actor, UUID job);
}
