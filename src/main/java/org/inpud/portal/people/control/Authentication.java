package org.inpud.portal.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.people.entity.ApiToken;
import org.inpud.portal.people.entity.Person;
import org.inpud.portal.people.entity.Secret;
import org.inpud.portal.people.entity.SignInSession;

/** Tells, at each request, whose cookie or token it carries: one query, and a note at most once a minute. */
@ApplicationScoped
public class Authentication {

    /** The cookie that carries a sign-in’s secret. */
    public static final String COOKIE = "portal-session";

    /**
     * Somebody recognised.
     *
     * @param signIn empty where they came by a token
     */
    public record Known(UUID person, String pseudonym, LanguageTag language, Optional<UUID> signIn) {}

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    private Clock clock;
    private Presence presence;

    protected Authentication() {}

    @Inject
    public Authentication(Clock clock, Presence presence) {
        this.clock = clock;
        this.presence = presence;
    }

    public Optional<Known> byCookie(String secret) {
        Instant now = clock.instant();
        return find(
                        "select p, s from SignInSession s join Person p on p.id = s.person where s.secretHash = :hash",
                        secret)
                .flatMap(row -> {
                    SignInSession session = (SignInSession) row[1];
                    if (!session.isOpen(now)) {
                        return Optional.empty();
                    }
                    if (session.isWorthNoting(now)) {
                        presence.noteSignIn(session.id(), now);
                    }
                    return known((Person) row[0], Optional.of(session.id()));
                });
    }

    public Optional<Known> byToken(String secret) {
        Instant now = clock.instant();
        return find("select p, t from ApiToken t join Person p on p.id = t.person where t.secretHash = :hash", secret)
                .flatMap(row -> {
                    ApiToken token = (ApiToken) row[1];
                    if (!token.isOpen(now)) {
                        return Optional.empty();
                    }
                    if (token.isWorthNoting(now)) {
                        presence.noteToken(token.id(), now);
                    }
                    return known((Person) row[0], Optional.empty());
                });
    }

    private Optional<Object[]> find(String query, String secret) {
        return entities.createQuery(query, Object[].class)
                .setParameter("hash", new Secret(secret).hash())
                .getResultStream()
                .findFirst();
    }

    private static Optional<Known> known(Person person, Optional<UUID> signIn) {
        return person.isErased()
                ? Optional.empty()
                : Optional.of(new Known(person.id(), person.pseudonym(), person.language(), signIn));
    }

    /** Writes down that a sign-in or a token is in use, in a transaction of its own. */
    @ApplicationScoped
    public static class Presence {

        @PersistenceContext(unitName = "portal")
        private EntityManager entities;

        @Transactional
        public void noteSignIn(UUID session, Instant now) {
            entities.createQuery("update SignInSession s set s.seenAt = :now where s.id = :id")
                    .setParameter("now", now)
                    .setParameter("id", session)
                    .executeUpdate();
        }

        @Transactional
        public void noteToken(UUID token, Instant now) {
            entities.createQuery("update ApiToken t set t.usedAt = :now where t.id = :id")
                    .setParameter("now", now)
                    .setParameter("id", token)
                    .executeUpdate();
        }
    }
}
