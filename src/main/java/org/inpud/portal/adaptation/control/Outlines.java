package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Adaptation;

/** The outline of an adaptation with the progress of each section, in one query. */
@ApplicationScoped
public class Outlines {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    List<SectionView> of(Adaptation adaptation) {
        List<Row> rows = Row.all(entities.createNativeQuery("with numbered as ("
                        + " select label, kind, level, position,"
                        + " count(*) filter (where kind = 'HEADING') over (order by position) as section"
                        + " from passage where edition = ?1)"
                        + " select min(n.label) filter (where n.kind = 'HEADING'),"
                        + " coalesce(min(n.level) filter (where n.kind = 'HEADING'), 0),"
                        + " coalesce(string_agg(s.source, ' ' order by w.position)"
                        + " filter (where n.kind = 'HEADING'), ''),"
                        + " count(*), count(*) filter (where not w.counts or w.state in ('RENDERED', 'REVIEWED')),"
                        + " count(*) filter (where not w.counts or w.state = 'REVIEWED')"
                        + " from rendering_at_work w join numbered n on n.label = w.passage"
                        + " left join segment s on s.edition = ?1 and s.label = w.segment"
                        + " where w.adaptation = ?2 and (w.local_change is null or w.counts)"
                        + " group by n.section order by n.section")
                .setParameter(1, adaptation.edition())
                .setParameter(2, adaptation.id().toString())
                .getResultList());
        List<SectionView> sections = new ArrayList<>();
        int offset = 0;
        for (Row row : rows) {
            Optional<String> heading = row.maybeText();
            int level = row.small();
            String title = row.text();
            Progress progress = new Progress(row.small(), row.small(), row.small(), 0);
            sections.add(new SectionView(heading, level, title, offset, progress));
            offset += progress.segments();
        }
        return sections;
    }
}
