package org.inpud.portal.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.people.entity.PasswordHash;
import org.inpud.portal.people.entity.Secret;
import org.postgresql.ds.PGSimpleDataSource;

/** People for tests that call from outside: written straight into the database, each with a role and a token. */
public final class TestPeople {

    private static final String HASH =
            PasswordHash.of("nobody signs in with this").value();

    private TestPeople() {}

    /** The database of this run, as a test outside the server reaches it. */
    public static DataSource database() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(System.getProperty("portal.test.db.url"));
        database.setUser(System.getProperty("portal.test.db.user"));
        database.setPassword(System.getProperty("portal.test.db.password"));
        return database;
    }

    /** A new person who holds this role, by the token that they call with. */
    public static String tokenOf(RoleHeld held) throws SQLException {
        return token(Optional.of(held));
    }

    /** A new person who holds none. */
    public static String tokenWithoutRole() throws SQLException {
        return token(Optional.empty());
    }

    private static String token(Optional<RoleHeld> held) throws SQLException {
        UUID person = UUID.randomUUID();
        Secret secret = Secret.random();
        try (Connection connection = database().getConnection()) {
            run(
                    connection,
                    "insert into person (id, login, pseudonym, password_hash, language, created_at, version)"
                            + " values (?, ?, 'Somebody', ?, 'en', now(), 1)",
                    person,
                    person.toString(),
                    HASH);
            if (held.isPresent()) {
                give(connection, person, held.get());
            }
            run(
                    connection,
                    "insert into api_token (id, person, name, secret_hash, created_at, expires_at)"
                            + " values (?, ?, 'test', ?, now(), now() + interval '1 day')",
                    UUID.randomUUID(),
                    person,
                    secret.hash());
        }
        return secret.value();
    }

    private static void give(Connection connection, UUID person, RoleHeld held) throws SQLException {
        run(
                connection,
                "insert into membership (id, person, network, role, language, country, since, version)"
                        + " values (?, ?, ?, ?, ?, ?, now(), 1)",
                UUID.randomUUID(),
                person,
                held.network().orElse(null),
                held.role().name(),
                held.language().map(Object::toString).orElse(null),
                held.country().orElse(null));
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
