package org.inpud.portal.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Long work in the background: written down before it begins, so that it survives a restart or ends cleanly. */
public interface Jobs {

    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * @param progress from 0 to 100
     * @param result what it yielded, by name
     * @param error message key of why it failed
     */
    record Job(UUID id, String kind, State state, int progress, Map<String, String> result, Optional<String> error) {}

    /** Does the work of one kind of job. Implementations are CDI beans. */
    interface Worker {
        String kind();

        Outcome<Map<String, String>> work(UUID job, Actor owner, Map<String, String> parameters);
    }

    /** Writes the job down in the caller's transaction; it starts once that is committed. */
    UUID submit(Actor owner, String kind, Map<String, String> parameters);

    void report(UUID job, int progress);

    /** The job, for its owner only. */
    Optional<Job> find(Actor owner, UUID job);
}
