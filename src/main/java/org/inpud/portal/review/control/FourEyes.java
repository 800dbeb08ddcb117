package org.inpud.portal.review.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;

/** Who wrote what: nobody judges their own words. */
@ApplicationScoped
public class FourEyes {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** How many of the segments that stand now are by this person. */
    public long written(AdaptationId adaptation, UUID person) {
        return number(about(
                "select count(*) from rendering_at_work where adaptation = ?1 and counts and author = ?2",
                adaptation,
                person));
    }

    /** How often this person wrote in the text or its local changes since it was last approved, whatever became of it. */
    boolean hasWrittenSinceApproval(Adaptation adaptation, UUID person) {
        Instant since = adaptation.approvedAt().orElse(Instant.EPOCH);
        return number(about(
                                "select (select count(*) from rendering"
                                        + " where adaptation = ?1 and author = ?2 and written_at > ?3)"
                                        + " + (select count(*) from rendering_history"
                                        + " where adaptation = ?1 and author = ?2 and written_at > ?3)"
                                        + " + (select count(*) from local_change"
                                        + " where adaptation = ?1 and author = ?2 and changed_at > ?3)"
                                        + " + (select count(*) from local_change_history"
                                        + " where adaptation = ?1 and author = ?2 and changed_at > ?3)",
                                adaptation.id(),
                                person)
                        .setParameter(3, Timestamp.from(since)))
                > 0;
    }

    private Query about(String query, AdaptationId adaptation, UUID person) {
        return entities.createNativeQuery(query)
                .setParameter(1, adaptation.toString())
                .setParameter(2, person);
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
