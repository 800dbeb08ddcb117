package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;

/** The texts that following took out of an adaptation: of each segment that is still gone, the last that stood. */
@ApplicationScoped
class Archive {

    private static final String GONE = " from (select distinct on (d.segment) d.* from followed_segment d"
            + " join edition_follow o on o.id = d.follow"
            + " where o.adaptation = ?1 and o.undone_at is null and d.fate = 'DROPPED'"
            + " order by d.segment, d.follow desc) f join edition_follow e on e.id = f.follow"
            + " left join segment s on s.edition = coalesce(f.rendered_from, e.from_edition) and s.label = f.segment"
            + " where f.target <> '' and not exists"
            + " (select 1 from rendering r where r.adaptation = ?1 and r.segment = f.segment)";

    private static final String TEXTS = "select f.segment, f.passage, s.source, s.codes, f.target, e.from_number,"
            + " e.to_number, e.followed_at, (select count(*) from segment_comment c"
            + " where c.adaptation = ?1 and c.segment = f.segment)" + GONE;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** What went last comes first; what went together, in its order. */
    Found<ArchivedText> texts(AdaptationId adaptation, int offset, int size) {
        List<?> rows = about(TEXTS + " order by f.follow desc, f.position, f.segment", adaptation)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        long total = Row.of(about("select count(*)" + GONE, adaptation).getSingleResult())
                .number();
        return new Found<>(Row.all(rows).stream().map(Archive::text).toList(), total);
    }

    Optional<ArchivedText> find(AdaptationId adaptation, String segment) {
        return Row.all(about(TEXTS + " and f.segment = ?2", adaptation)
                        .setParameter(2, segment)
                        .getResultList())
                .stream()
                .map(Archive::text)
                .findFirst();
    }

    private Query about(String query, AdaptationId adaptation) {
        return entities.createNativeQuery(query).setParameter(1, adaptation.toString());
    }

    private static ArchivedText text(Row row) {
        return new ArchivedText(
                row.text(),
                row.text(),
                row.maybeText(),
                row.maybeText().orElse(""),
                row.text(),
                row.small(),
                row.small(),
                row.moment(),
                row.small());
    }
}
