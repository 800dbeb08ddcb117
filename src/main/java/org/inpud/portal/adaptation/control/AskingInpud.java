package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inpud.portal.adaptation.entity.LocalChange;

/**
 * Since when INPUD has been asked for its view on a local change as it stands: since it was first submitted with this
 * content. A change that is written anew, or whose passage says something else, is asked about anew.
 */
@ApplicationScoped
public class AskingInpud {

    /** How long INPUD has to say whether it concurs; silence then no longer holds anything up. */
    public static final Duration TIME = Duration.ofDays(14);

    /** The database counts it itself, where it guards that nobody is hurried. */
    private static final String ASKED = "select c.id, view_asked_at(c.id) from local_change c"
            + " where c.id = any (cast(string_to_array(?1, ' ') as bigint[]))";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** By the ids of the changes; in one query. */
    public Map<Long, Instant> since(List<LocalChange> changes) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        String ids = changes.stream()
                .map(change -> change.id().toString())
                .reduce((all, id) -> all + " " + id)
                .orElseThrow();
        Map<Long, Instant> since = new HashMap<>();
        Row.all(entities.createNativeQuery(ASKED).setParameter(1, ids).getResultList())
                .forEach(row -> since.put(row.number(), row.moment()));
        return since;
    }

    /** The day from which its silence no longer holds anything up. */
    static LocalDate until(Instant asked) {
        return LocalDate.ofInstant(asked.plus(TIME), ZoneOffset.UTC);
    }
}
