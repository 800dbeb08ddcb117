package org.inpud.portal.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** First answers by person and key, outside the business transaction: they must stand even while that one runs. */
@ApplicationScoped
public class IdempotentAnswers {

    private static final Jsonb JSON = JsonbBuilder.create();

    /** A call whose server died in the middle is free again after this. */
    private static final String STALE = "(status = 0 and kept_at < now() - interval '10 minutes')";

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    record Slot(UUID person, String key, String requestHash) {}

    /**
     * @param status 0 while the first call still runs
     */
    record Answer(String requestHash, int status, Map<String, String> headers, byte[] body) {}

    /** Takes the slot; answers what stands there already, if anything. */
    Optional<Answer> begin(Slot slot) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement old = connection.prepareStatement("delete from idempotent_answer where person = ?"
                    + " and (kept_at < now() - interval '1 day' or " + STALE + ")")) {
                old.setObject(1, slot.person());
                old.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into idempotent_answer (person, key, request_hash, status, headers, body, kept_at)"
                            + " values (?, ?, ?, 0, '{}', '', now()) on conflict do nothing")) {
                insert.setObject(1, slot.person());
                insert.setString(2, slot.key());
                insert.setString(3, slot.requestHash());
                if (insert.executeUpdate() == 1) {
                    return Optional.empty();
                }
            }
            return read(connection, slot);
        } catch (SQLException fault) {
            throw new IllegalStateException("idempotency keys can't be read", fault);
        }
    }

    private static Optional<Answer> read(Connection connection, Slot slot) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select request_hash, status, headers, body from idempotent_answer where person = ? and key = ?")) {
            select.setObject(1, slot.person());
            select.setString(2, slot.key());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Answer(row.getString(1), row.getInt(2), headers(row.getString(3)), row.getBytes(4)))
                        : Optional.empty();
            }
        }
    }

    void keep(Slot slot, Answer answer) {
        update(
                "update idempotent_answer set status = ?, headers = ?, body = ? where person = ? and key = ?",
                answer.status(),
                JSON.toJson(answer.headers()),
                answer.body(),
                slot.person(),
                slot.key());
    }

    void forget(Slot slot) {
        update("delete from idempotent_answer where person = ? and key = ?", slot.person(), slot.key());
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException("idempotency keys can't be written", fault);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> headers(String json) {
        return json == null ? Map.of() : JSON.fromJson(json, LinkedHashMap.class);
    }
}
