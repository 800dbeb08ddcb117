package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import org.inpud.portal.adaptation.entity.Adaptation;

/** Findings and local changes by section: two queries, whatever the length of the text. */
@ApplicationScoped
class SectionsInDetail {

    private static final String SECTION = "select coalesce((select h.label from passage h where h.edition = p.edition"
            + " and h.kind = 'HEADING' and h.position <= p.position order by h.position desc limit 1), ''), ";

    private static final String FINDINGS = SECTION
            + " sum(case when r.state = 'EMPTY' then 0 else r.errors + coalesce(f.blocking, 0) end),"
            + " sum(r.warnings + r.hints + coalesce(f.minor, 0)), 0, 0"
            + " from rendering_at_work r join passage p on p.edition = ?2 and p.label = r.passage"
            + " left join (select segment, hash, count(*) filter (where severity <> 'MINOR') as blocking,"
            + " count(*) filter (where severity = 'MINOR') as minor from finding"
            + " where adaptation = ?1 and settled_at is null group by segment, hash) f"
            + " on f.segment = r.segment and f.hash = r.hash where r.adaptation = ?1 and r.counts"
            + " and (r.errors + r.warnings + r.hints > 0 or f.segment is not null) group by 1";

    private static final String CHANGES = SECTION + " 0, 0, count(*) filter (where c.decision = 'OPEN'),"
            + " count(*) filter (where c.decision = 'ACCEPTED') from local_change c"
            + " join passage p on p.edition = ?2 and p.label = c.passage"
            + " where c.adaptation = ?1 and c.withdrawn_at is null group by 1";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** By the label of the heading; by an empty one what stands before the first. */
    Map<String, SectionFacts> of(Adaptation adaptation) {
        Map<String, SectionFacts> found = new HashMap<>();
        for (String query : new String[] {FINDINGS, CHANGES}) {
            Row.all(entities.createNativeQuery(query)
                            .setParameter(1, adaptation.id().toString())
                            .setParameter(2, adaptation.edition())
                            .getResultList())
                    .forEach(row -> found.merge(
                            row.text(),
                            new SectionFacts(row.small(), row.small(), row.small(), row.small()),
                            SectionFacts::and));
        }
        return found;
    }
}
