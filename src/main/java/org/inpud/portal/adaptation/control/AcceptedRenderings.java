package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.Rendering;

/**
 * Writes that several texts were accepted as they stand, in the same few statements whatever their number: the same that
 * {@link Rendering#accept} says of one. The history of each goes on as if it had been written by itself.
 */
@ApplicationScoped
public class AcceptedRenderings {

    private static final String THESE = " r.id = any (cast(string_to_array(?1, ' ') as bigint[]))";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** @param held of which nothing was changed yet; they are as they were before, and are read anew */
    public void accept(Collection<Rendering> held, Instant now) {
        List<Rendering> changing =
                held.stream().filter(Rendering::isOpenToVerdict).toList();
        String ids = changing.stream().map(one -> one.id().toString()).collect(Collectors.joining(" "));
        changing.forEach(entities::detach);
        write("update rendering_history r set row_end = ?2 where" + THESE + " and r.row_end is null", ids, now);
        write(
                "update rendering r set state = 'REVIEWED', cause = 'VERDICT', rendered_from = null, changed_at = ?2,"
                        + " version = r.version + 1 where" + THESE,
                ids,
                now);
        write(
                "insert into rendering_history (" + FollowWriting.COLUMNS + ", row_start) select "
                        + FollowWriting.COLUMNS + ", ?2 from rendering r where" + THESE,
                ids,
                now);
    }

    private void write(String sql, String ids, Instant now) {
        entities.createNativeQuery(sql)
                .setParameter(1, ids)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }
}
