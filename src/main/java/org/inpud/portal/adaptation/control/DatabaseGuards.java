package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.RefusalCode;

/**
 * The guards once more, in the database. Their triggers are deferred to the commit; asked here, at the end of the
 * work, they refuse with the same words as the domain. The one place that knows their codes.
 */
@ApplicationScoped
public class DatabaseGuards {

    /** The last is SQL's own for what must be there only once. */
    private static final Map<String, RefusalCode> REFUSALS = Map.of(
            "PA001", AdaptationRefusal.NO_SUCH_MOVE,
            "PA002", AdaptationRefusal.FOREIGN_NETWORK,
            "PA003", AdaptationRefusal.OWN_WORK,
            "PA004", AdaptationRefusal.NOT_ACCEPTED,
            "23505", AdaptationRefusal.EXISTS_ALREADY);

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Writes what was done and has the database check it; what it refuses is refused. */
    public <T> Outcome<T> hold(Outcome<T> outcome) {
        if (!outcome.isDone()) {
            return outcome;
        }
        try {
            entities.flush();
            entities.createNativeQuery("set constraints all immediate").executeUpdate();
            entities.createNativeQuery("set constraints all deferred").executeUpdate();
            return outcome;
        } catch (PersistenceException failed) {
            return Outcome.refused(refusal(failed).orElseThrow(() -> failed));
        }
    }

    static Optional<RefusalCode> refusal(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && REFUSALS.containsKey(String.valueOf(sql.getSQLState()))) {
                return Optional.of(REFUSALS.get(sql.getSQLState()));
            }
        }
        return Optional.empty();
    }
}
