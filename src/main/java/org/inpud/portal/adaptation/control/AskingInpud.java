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

    private static final String ASKED = """
            with written as (
                select c.id, c.adaptation, greatest(c.changed_at,
                    (select max(r.written_at) from rendering r where r.local_change = c.id),
                    (select max(m.taken_at) from adaptation_move m
                        where m.adaptation = c.adaptation and m.step = 'FOLLOW' and c.source_hash is not null)) as at
                from local_change c where c.id = any (cast(string_to_array(?1, ' ') as bigint[])))
            select w.id, coalesce((select min(m.taken_at) from adaptation_move m
                where m.adaptation = w.adaptation and m.step = 'SUBMIT' and m.taken_at >= w.at), w.at)
            from written w
            """;

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
