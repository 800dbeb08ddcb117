package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.kernel.RefusalsOfDatabase;
import org.inpud.portal.kernel.SqlStates;

/**
 * The guards once more, in the database. Most of their triggers are deferred to the commit; asked here, at the end of
 * the work, they refuse with the same words as the domain. Rooms above, which take part in a step, bring their own.
 */
@ApplicationScoped
public class DatabaseGuards implements RefusalsOfDatabase {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<RefusalsOfDatabase> rooms;

    @Override
    public Map<String, RefusalCode> bySqlState() {
        return Map.of(
                "PA001", AdaptationRefusal.NO_SUCH_MOVE,
                "PA002", AdaptationRefusal.FOREIGN_NETWORK,
                "PA003", AdaptationRefusal.OWN_WORK,
                "PA004", AdaptationRefusal.NOT_ACCEPTED,
                "PA033", KernelRefusal.FORBIDDEN,
                "PA034", KernelRefusal.FORBIDDEN,
                "PA041", AdaptationRefusal.NOT_WHOLE,
                "PA051", AdaptationRefusal.VOICES_FIRST,
                "PA053", AdaptationRefusal.VOICES_FIRST);
    }

    /** Does the work, writes it and has the database check it; what it refuses is refused, what fails is a fault. */
    public <T> Outcome<T> hold(Supplier<Outcome<T>> work) {
        try {
            Outcome<T> outcome = work.get();
            if (outcome.isDone()) {
                entities.flush();
                entities.createNativeQuery("set constraints all immediate").executeUpdate();
                entities.createNativeQuery("set constraints all deferred").executeUpdate();
            }
            return outcome;
        } catch (PersistenceException failed) {
            return Outcome.refused(refusal(failed).orElseThrow(() -> failed));
        }
    }

    private Optional<RefusalCode> refusal(PersistenceException failed) {
        if (SqlStates.isDuplicate(failed)) {
            return Optional.of(KernelRefusal.CHANGED_MEANWHILE);
        }
        return SqlStates.of(failed).flatMap(state -> rooms.stream()
                .flatMap(room -> Optional.ofNullable(room.bySqlState().get(state)).stream())
                .findFirst());
    }
}
