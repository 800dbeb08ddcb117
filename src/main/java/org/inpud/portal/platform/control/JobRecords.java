package org.inpud.portal.platform.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.inpud.portal.kernel.Jobs.Job;
import org.inpud.portal.kernel.Jobs.State;

/** The written side of the background work: what was asked for, how far it is, how it ended. */
@ApplicationScoped
public class JobRecords {

    private static final Duration KEPT = Duration.ofDays(30);

    @Resource(lookup = Migrations.DATA_SOURCE)
    private DataSource database;

    @Inject
    private Clock clock;

    @Transactional
    public void write(UUID id, UUID owner, String kind, Map<String, String> parameters, UUID process) {
        change(
                "INSERT INTO job (id, owner, kind, state, parameters, process, submitted_at)"
                        + " VALUES (?, ?, ?, 'WAITING', ?::jsonb, ?, ?)",
                id,
                owner,
                kind,
                json(parameters),
                process,
                now());
    }

    /** In a transaction of its own, so that others see it while the work is still in one. */
    @Transactional(TxType.REQUIRES_NEW)
    public void begin(UUID id) {
        change("UPDATE job SET state = 'RUNNING' WHERE id = ?", id);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void progress(UUID id, int progress) {
        change("UPDATE job SET progress = ? WHERE id = ? AND state = 'RUNNING'", progress, id);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void done(UUID id, Map<String, String> result) {
        change(
                "UPDATE job SET state = 'DONE', progress = 100, result = ?::jsonb, ended_at = ? WHERE id = ?",
                json(result),
                now(),
                id);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID id, String messageKey) {
        change("UPDATE job SET state = 'FAILED', error = ?, ended_at = ? WHERE id = ?", messageKey, now(), id);
    }

    /** What a process that is gone had begun or promised won't happen any more: whoever asked may ask again. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failThoseOfOthers(UUID process, String messageKey) {
        change(
                "UPDATE job SET state = 'FAILED', error = ?, ended_at = ?"
                        + " WHERE state IN ('WAITING', 'RUNNING') AND process <> ?",
                messageKey,
                now(),
                process);
        change("DELETE FROM job WHERE ended_at < ?", now().minus(KEPT));
    }

    public Optional<Job> find(UUID id, UUID owner) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT kind, state, progress, result, error FROM job WHERE id = ? AND owner = ?")) {
            select.setObject(1, id);
            select.setObject(2, owner);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(job(id, row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the job could not be read", failed);
        }
    }

    private Job job(UUID id, ResultSet row) throws SQLException {
        Map<String, String> result = new HashMap<>();
        JsonObject written =
                Json.createReader(new StringReader(row.getString("result"))).readObject();
        written.keySet().forEach(name -> result.put(name, written.getString(name)));
        return new Job(
                id,
                row.getString("kind"),
                State.valueOf(row.getString("state")),
                row.getInt("progress"),
                Map.copyOf(result),
                Optional.ofNullable(row.getString("error")));
    }

    private static String json(Map<String, String> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private void change(String statement, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int at = 0; at < values.length; at++) {
                prepared.setObject(at + 1, values[at]);
            }
            prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the job could not be written", failed);
        }
    }
}
