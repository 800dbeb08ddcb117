package org.inpud.portal.lineage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.Row;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.release.entity.ReleaseNumber;

/** Counts how far an adaptation is from its source and its kin, in a few queries whatever its size. */
@ApplicationScoped
class LineageViews {

    private static final String SHELF = " join lateral (select major, minor from release l where l.adaptation = k.id"
            + " and l.withdrawn_at is null order by l.id desc limit 1) r on true";

    private static final String WAITING = "(select count(*) from proposal p left join rendering w"
            + " on w.adaptation = p.adaptation and w.segment = p.segment where p.adaptation = ?1"
            + " and p.origin = k.id and p.state = 'OPEN' and p.content is distinct from w.target)";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    Optional<LineageView> of(AdaptationId id) {
        return rows(
                        "select e.number, p.editions, (select count(*) from segment n join edition l on l.id = n.edition"
                                + " where l.publication = a.publication and l.number = p.editions and l.id <> a.edition"
                                + " and not exists (select 1 from segment o where o.edition = a.edition"
                                + " and o.label = n.label and o.source = n.source)) from adaptation a"
                                + " join publication p on p.key = a.publication join edition e on e.id = a.edition"
                                + " where a.id = ?1",
                        id)
                .stream()
                .map(row -> new LineageView(
                        id,
                        row.small(),
                        row.small(),
                        row.small(),
                        parent(id),
                        kin("k.based_on = (select a.based_on from adaptation a where a.id = ?1) and k.id <> ?1", id),
                        kin("k.based_on = ?1", id)))
                .findFirst();
    }

    private Optional<LineageView.Parent> parent(AdaptationId id) {
        return rows(
                        "select k.id, t.major, t.minor, r.major as newest, r.minor as lesser, (select count(*)"
                                + " from rendering w left join released_text x on x.release = t.id"
                                + " and x.segment = w.segment where w.adaptation = ?1 and w.local_change is null"
                                + " and w.target <> '' and t.id is not null and w.target is distinct from x.target),"
                                + WAITING + " as waiting from adaptation a join adaptation k on k.id = a.based_on"
                                + " left join lineage_told o on o.adaptation = a.id and o.origin = k.id"
                                + " left join release t on t.id = o.release left" + SHELF + " where a.id = ?1",
                        id)
                .stream()
                .map(row -> new LineageView.Parent(
                        AdaptationId.parse(row.text()).orElseThrow(),
                        number(row.maybeNumber(), row.maybeNumber()),
                        number(row.maybeNumber(), row.maybeNumber()),
                        row.small(),
                        row.small()))
                .findFirst();
    }

    private List<LineageView.Kin> kin(String which, AdaptationId id) {
        return rows(
                        "select k.id, r.major, r.minor, " + WAITING + " from adaptation k" + SHELF + " where " + which
                                + " order by k.id",
                        id)
                .stream()
                .map(row -> new LineageView.Kin(
                        AdaptationId.parse(row.text()).orElseThrow(),
                        new ReleaseNumber(row.small(), row.small()),
                        row.small()))
                .toList();
    }

    private List<Row> rows(String query, AdaptationId id) {
        return Row.all(
                entities.createNativeQuery(query).setParameter(1, id.toString()).getResultList());
    }

    private static Optional<ReleaseNumber> number(Optional<Long> major, Optional<Long> minor) {
        return major.map(found -> new ReleaseNumber(Math.toIntExact(found), Math.toIntExact(minor.orElseThrow())));
    }
}
