package org.inpud.portal.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.inpud.portal.people.entity.Secret;
import org.inpud.portal.people.entity.SignInSession;

/** Where people are signed in. */
@ApplicationScoped
class SignInSessions {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** A new sign-in; those of the same person that ended by themselves are swept away. */
    Begun begin(UUID person, Instant now) {
        entities.createQuery("delete from SignInSession s where s.person = :person"
                        + " and (s.endsAt < :now or s.seenAt < :idle)")
                .setParameter("person", person)
                .setParameter("now", now)
                .setParameter("idle", now.minus(SignInSession.IDLE_LIMIT))
                .executeUpdate();
        Secret secret = Secret.random();
        SignInSession session = SignInSession.begin(person, secret, now);
        entities.persist(session);
        return new Begun(secret.value(), person, session.id(), session.endsAt());
    }

    /** The newest first. */
    List<SignInSession> open(UUID person, Instant now) {
        return entities.createQuery(
                        "select s from SignInSession s where s.person = :person order by s.seenAt desc",
                        SignInSession.class)
                .setParameter("person", person)
                .getResultStream()
                .filter(session -> session.isOpen(now))
                .toList();
    }

    /** Ends one sign-in of this person; answers whether there was one. */
    boolean end(UUID person, UUID session) {
        return entities.createQuery("delete from SignInSession s where s.person = :person and s.id = :id")
                        .setParameter("person", person)
                        .setParameter("id", session)
                        .executeUpdate()
                > 0;
    }

    int endAllBut(UUID person, UUID kept) {
        return entities.createQuery("delete from SignInSession s where s.person = :person and s.id <> :kept")
                .setParameter("person", person)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    void endAll(UUID person) {
        entities.createQuery("delete from SignInSession s where s.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
