package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.CodedText;

/**
 * The sections of an adaptation with the progress of each. The database tallies them as texts are saved; nothing here
 * looks at every segment.
 */
@ApplicationScoped
public class Outlines {

    /** Every section with what stands in it and before it. */
    private static final String SECTIONS = "select section, segments, rendered, reviewed,"
            + " sum(segments) over (order by section) - segments as before, sum(segments) over () as total"
            + " from (select section, sum(segments) as segments, sum(rendered) as rendered, sum(reviewed) as reviewed"
            + " from section_tally where adaptation = ?1 group by section) t where segments > 0";

    /** Where in the order of an adaptation's texts a section begins. */
    private static final String BEGINNING = "coalesce((select min(r.position) from adaptation a"
            + " join passage p on p.edition = a.edition and p.position = n.section"
            + " join rendering r on r.adaptation = a.id and r.passage = p.label where a.id = ?1), 0)";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private SectionsInDetail details;

    /** What stands in the sections beside their progress, by the labels of their headings. */
    Map<String, SectionFacts> inDetail(Adaptation adaptation) {
        return details.of(adaptation);
    }

    List<SectionView> of(Adaptation adaptation) {
        List<Row> rows = Row.all(entities.createNativeQuery("with n as (" + SECTIONS + ")"
                        + " select h.label, coalesce(h.level, 0), coalesce((select string_agg(s.source, ' '"
                        + " order by s.position) from segment s where s.passage = h.id), ''),"
                        + " n.before, n.segments, n.rendered, n.reviewed"
                        + " from n left join passage h on h.edition = ?2 and h.position = n.section order by n.section")
                .setParameter(1, adaptation.id().toString())
                .setParameter(2, adaptation.edition())
                .getResultList());
        List<SectionView> sections = new ArrayList<>();
        for (Row row : rows) {
            sections.add(new SectionView(
                    row.maybeText(),
                    row.small(),
                    CodedText.plain(row.text()),
                    row.small(),
                    new Progress(row.small(), row.small(), row.small(), 0)));
        }
        return sections;
    }

    /**
     * Where a window on the whole text opens.
     *
     * @param total segments of the text
     * @param position in the order of the texts, from which on to read
     * @param skip so many of what stands from there on
     */
    record Opening(long total, int position, int skip) {}

    /** Where the window opens before which so many segments stand. */
    Opening opening(AdaptationId adaptation, int offset) {
        return Row.all(entities.createNativeQuery("with n as (" + SECTIONS + ") select n.total, " + BEGINNING
                                + ", n.before from n where n.before <= ?2 order by n.section desc limit 1")
                        .setParameter(1, adaptation.toString())
                        .setParameter(2, offset)
                        .getResultList())
                .stream()
                .map(row -> new Opening(row.number(), row.small(), offset - row.small()))
                .findFirst()
                .orElse(new Opening(0, 0, offset));
    }

    /** A section's beginning, and how many segments stand before it. */
    record Beginning(int position, long before) {}

    /** Where the section of a passage begins. */
    Beginning beginning(AdaptationId adaptation, String passage) {
        return Row.all(entities.createNativeQuery("with n as (" + SECTIONS + ") select " + BEGINNING + ", n.before"
                                + " from n where n.section <= (select p.position from adaptation a join passage p"
                                + " on p.edition = a.edition and p.label = ?2 where a.id = ?1)"
                                + " order by n.section desc limit 1")
                        .setParameter(1, adaptation.toString())
                        .setParameter(2, passage)
                        .getResultList())
                .stream()
                .map(row -> new Beginning(row.small(), row.number()))
                .findFirst()
                .orElse(new Beginning(0, 0));
    }
}
