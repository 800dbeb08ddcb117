package org.inpud.portal.people.control;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.people.entity.KeepingKey;
import org.inpud.portal.people.entity.Person;

/** Gives a signed-in person the key under which their browser may hold unsaved text; it ends with the person. */
@UseCase
public class MyKeepingKey {

    /** The key, and a name by which the browser knows what it held under it. */
    public record View(UUID id, String key) {
        @Override
        public String toString() {
            return "the key " + id;
        }
    }

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The same key for all of a person's sign-ins: text that was held must be readable after the next one. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<View> see(Actor actor) {
        KeepingKey known = entities.find(KeepingKey.class, actor.id());
        if (known == null) {
            // The person's row is held, so that two tabs at once make one key.
            if (entities.find(Person.class, actor.id(), LockModeType.PESSIMISTIC_WRITE) == null) {
                return Outcome.refused(KernelRefusal.NOT_FOUND);
            }
            known = entities.find(KeepingKey.class, actor.id(), LockModeType.PESSIMISTIC_WRITE);
            if (known == null) {
                known = KeepingKey.of(actor.id(), clock.instant());
                entities.persist(known);
            }
        }
        return Outcome.done(new View(known.id(), known.written()));
    }

    void forget(@Observes PersonErased erased) {
        entities.createQuery("delete from KeepingKey k where k.person = :person")
                .setParameter("person", erased.actor().id())
                .executeUpdate();
    }
}
