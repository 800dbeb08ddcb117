package org.inpud.portal.platform.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Jobs.Failure;
import org.inpud.portal.kernel.Jobs.Job;
import org.inpud.portal.kernel.Jobs.State;

/**
 * The written side of the background work: what was asked for, who has it in hand, how far it is, how it ended. A
 * process holds a job by a lease; whatever it writes counts only while it does. Leases are measured by the database's
 * clock, the only one that all nodes share.
 */
@ApplicationScoped
public class JobRecords {

    static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration RECENT = Duration.ofDays(3);
    private static final int MOST_RECENT = 20;
    private static final String NEXT_LEASE = "clock_timestamp() + interval '" + LEASE.toSeconds() + " seconds'";
    private static final String COLUMNS =
            "SELECT id, kind, state, progress, parameters, result, error, facts, submitted_at FROM job ";
    private static final String HELD = " WHERE id = ? AND process = ? AND state = 'RUNNING'";

    @Resource(lookup = Migrations.DATA_SOURCE)
    private DataSource database;

    @Inject
    private Clock clock;

    /** A job in hand. */
    record Claimed(UUID id, UUID owner, String kind, Map<String, String> parameters) {}

    @Transactional
    public void write(UUID id, UUID owner, String kind, Map<String, String> parameters) {
        change(
                "INSERT INTO job (id, owner, kind, state, parameters, submitted_at)"
                        + " VALUES (?, ?, ?, 'WAITING', ?::jsonb, ?)",
                id,
                owner,
                kind,
                JobJson.write(parameters),
                now());
    }

    /** Takes the oldest job that nobody has in hand, or whose process is gone. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Claimed> claim(UUID process) {
        try (Connection connection = database.getConnection();
                PreparedStatement claim =
                        connection.prepareStatement("UPDATE job SET state = 'RUNNING', process = ?, progress = 0,"
                                + " attempts = attempts + 1, leased_until = " + NEXT_LEASE + " WHERE id = (SELECT id"
                                + " FROM job WHERE state = 'WAITING' OR state = 'RUNNING' AND leased_until <"
                                + " clock_timestamp() ORDER BY submitted_at LIMIT 1 FOR UPDATE SKIP LOCKED)"
                                + " RETURNING id, owner, kind, parameters")) {
            claim.setObject(1, process);
            try (ResultSet row = claim.executeQuery()) {
                return row.next()
                        ? Optional.of(new Claimed(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                JobJson.texts(row.getString(4))))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("no job could be taken", failed);
        }
    }

    /** The process is alive, and so are its jobs. */
    @Transactional(TxType.REQUIRES_NEW)
    public void renew(UUID process) {
        change("UPDATE job SET leased_until = " + NEXT_LEASE + " WHERE process = ? AND state = 'RUNNING'", process);
    }

    /** In a transaction of its own, so that others see it while the work is still in one. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean progress(UUID id, UUID process, int progress) {
        return change("UPDATE job SET progress = ?" + HELD, progress, id, process) == 1;
    }

    /** In the transaction of the work itself; answers false where the job is not in this process's hands any more. */
    @Transactional
    public boolean done(UUID id, UUID process, Map<String, String> result) {
        boolean held = change(
                        "UPDATE job SET state = 'DONE', progress = 100, result = ?::jsonb, ended_at = ?" + HELD,
                        JobJson.write(result),
                        now(),
                        id,
                        process)
                == 1;
        change("DELETE FROM job_file WHERE job = ?", id);
        return held;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID id, UUID process, Failure failure) {
        int held = change(
                "UPDATE job SET state = 'FAILED', error = ?, facts = ?::jsonb, ended_at = ?" + HELD,
                failure.messageKey(),
                JobJson.write(failure.facts()),
                now(),
                id,
                process);
        if (held == 1) {
            change("DELETE FROM job_file WHERE job = ?", id);
        }
    }

    /** Ends a job that is not over, whoever has it in hand. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean giveUp(UUID id, String messageKey) {
        int ended = change(
                "UPDATE job SET state = 'FAILED', error = ?, ended_at = ? WHERE id = ? AND state IN ('WAITING', 'RUNNING')",
                messageKey,
                now(),
                id);
        change("DELETE FROM job_file WHERE job = ?", id);
        return ended == 1;
    }

    /** Ends what took its process with it again and again, and forgets what is long over. */
    @Transactional(TxType.REQUIRES_NEW)
    public void tidy(String messageKey) {
        change(
                "UPDATE job SET state = 'FAILED', error = ?, ended_at = ? WHERE state = 'RUNNING'"
                        + " AND leased_until < clock_timestamp() AND attempts >= ?",
                messageKey,
                now(),
                Jobs.MOST_ATTEMPTS);
        change("DELETE FROM job_file USING job WHERE job_file.job = job.id AND job.state IN ('DONE', 'FAILED')");
        change("DELETE FROM job WHERE ended_at < ?", now().minus(KEPT));
    }

    /** What a stopping process had in hand is free for the others at once. */
    @Transactional(TxType.REQUIRES_NEW)
    public void release(UUID process) {
        change(
                "UPDATE job SET state = 'WAITING', process = NULL, leased_until = NULL, progress = 0"
                        + " WHERE process = ? AND state = 'RUNNING'",
                process);
    }

    /** @param owner whose it has to be; null for anybody's */
    public Optional<Job> find(UUID id, UUID owner) {
        return jobs(COLUMNS + "WHERE id = ? AND owner = COALESCE(?, owner)", id, owner).stream()
                .findFirst();
    }

    List<Job> recent(UUID owner) {
        return jobs(
                COLUMNS + "WHERE owner = ? AND submitted_at > ? ORDER BY submitted_at DESC LIMIT " + MOST_RECENT,
                owner,
                now().minus(RECENT));
    }

    private List<Job> jobs(String query, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            set(select, values);
            List<Job> jobs = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    jobs.add(job(row));
                }
            }
            return jobs;
        } catch (SQLException failed) {
            throw new IllegalStateException("the jobs could not be read", failed);
        }
    }

    private static Job job(ResultSet row) throws SQLException {
        String error = row.getString("error");
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                State.valueOf(row.getString("state")),
                row.getInt("progress"),
                JobJson.texts(row.getString("parameters")),
                JobJson.texts(row.getString("result")),
                Optional.ofNullable(error).map(key -> failure(key, row)),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
    }

    private static Failure failure(String messageKey, ResultSet row) {
        try {
            return new Failure(messageKey, JobJson.facts(row.getString("facts")));
        } catch (SQLException failed) {
            throw new IllegalStateException("the job could not be read", failed);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private int change(String statement, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            set(prepared, values);
            return prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the job could not be written", failed);
        }
    }

    private static void set(PreparedStatement prepared, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            if (values[at] == null) {
                prepared.setNull(at + 1, java.sql.Types.OTHER, "uuid");
            } else {
                prepared.setObject(at + 1, values[at]);
            }
        }
    }
}
