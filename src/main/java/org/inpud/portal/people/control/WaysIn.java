package org.inpud.portal.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.people.entity.Secret;
import org.inpud.portal.people.entity.WayIn;

/** The links by which people get in. */
@ApplicationScoped
public class WaysIn {

    /**
     * A link just made.
     *
     * @param secret shown this once; it opens {@code /<language>/way-in?secret=…}
     */
    public record Made(UUID id, String secret, Instant expires) {

        @Override
        public String toString() {
            return "the link " + id;
        }
    }

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    private SignInSessions sessions;
    private ApiTokens tokens;
    private Clock clock;

    protected WaysIn() {}

    @Inject
    public WaysIn(SignInSessions sessions, ApiTokens tokens, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A link for somebody new, within the caller’s transaction. */
    public Made invite() {
        Secret secret = Secret.random();
        return keep(WayIn.forInvited(secret, clock.instant()), secret);
    }

    /** A link for somebody locked out; whoever else may be in their account is out at once. */
    public Made reinvite(UUID person) {
        endAll(person);
        entities.createQuery("delete from WayIn w where w.person = :person and w.usedAt is null")
                .setParameter("person", person)
                .executeUpdate();
        Secret secret = Secret.random();
        return keep(WayIn.forLockedOut(person, secret, clock.instant()), secret);
    }

    /** The link of the first administrator, whose secret the server printed; an earlier one is void. */
    public Made expectFirstAdministrator(String printed) {
        entities.createQuery("delete from WayIn w where w.kind = :kind and w.usedAt is null")
                .setParameter("kind", WayIn.Kind.FIRST_ADMINISTRATOR)
                .executeUpdate();
        Secret secret = new Secret(printed);
        return keep(WayIn.forFirstAdministrator(secret, clock.instant()), secret);
    }

    private Made keep(WayIn way, Secret secret) {
        entities.persist(way);
        entities.flush();
        return new Made(way.id(), secret.value(), way.expiresAt());
    }

    /** The link, if it is there and still opens. */
    Optional<WayIn> open(String secret) {
        return find(secret, LockModeType.NONE);
    }

    /** The same, held so that two clicks at once open it once. */
    Optional<WayIn> openToUse(String secret) {
        return find(secret, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<WayIn> find(String secret, LockModeType lock) {
        Instant now = clock.instant();
        return entities.createQuery("select w from WayIn w where w.secretHash = :hash", WayIn.class)
                .setParameter("hash", new Secret(secret == null ? "" : secret.strip()).hash())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(way -> way.isOpen(now));
    }

    void endAll(UUID person) {
        sessions.endAll(person);
        tokens.endAll(person);
    }
}
