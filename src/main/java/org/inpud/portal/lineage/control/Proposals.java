package org.inpud.portal.lineage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.Row;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.lineage.entity.Proposal;
import org.inpud.portal.lineage.entity.ProposalKind;
import org.inpud.portal.lineage.entity.ProposalState;
import org.inpud.portal.release.entity.ReleaseNumber;

/** What other releases propose to each adaptation. One that says what stands here anyway is passed over. */
@ApplicationScoped
class Proposals {

    private static final String FROM = " from proposal p join release r on r.id = p.release"
            + " join adaptation a on a.id = p.adaptation"
            + " left join rendering w on w.adaptation = p.adaptation and w.segment = p.segment"
            + " left join segment s on s.edition = a.edition and s.label = p.segment"
            + " left join release_change c on c.release = p.release and c.number = p.change"
            + " where p.adaptation = ?1 and (p.state <> 'OPEN' or p.content is distinct from w.target)";

    private static final String COLUMNS = "select p.id, p.origin, r.major, r.minor, p.kind, p.segment, p.passage,"
            + " coalesce(s.source, ''), coalesce(w.target, ''), coalesce(w.version, 0), p.content, p.own_change, p.state,"
            + " p.made_at, p.settled_at, p.settled_role, p.reason, c.act, c.code, c.reason as because, c.note, c.evidence,"
            + " c.source_text, c.own_text, c.review_by::text";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** In the order in which they came. */
    List<ProposalView> list(AdaptationId adaptation, ProposalFilter filter) {
        return views(
                adaptation,
                entities.createNativeQuery(COLUMNS + FROM + " and p.state = ?2 and p.id > ?3 order by p.id limit ?4")
                        .setParameter(1, adaptation.toString())
                        .setParameter(2, filter.state().name())
                        .setParameter(3, filter.after())
                        .setParameter(4, filter.size()));
    }

    long count(AdaptationId adaptation, ProposalState state) {
        return Row.of(entities.createNativeQuery("select count(*)" + FROM + " and p.state = ?2")
                        .setParameter(1, adaptation.toString())
                        .setParameter(2, state.name())
                        .getSingleResult())
                .number();
    }

    Optional<ProposalView> find(AdaptationId adaptation, long number) {
        return views(
                        adaptation,
                        entities.createNativeQuery(COLUMNS + FROM + " and p.id = ?2")
                                .setParameter(1, adaptation.toString())
                                .setParameter(2, number))
                .stream()
                .findFirst();
    }

    /** Those that wait of one segment, and of the passage in which it stands. */
    List<ProposalView> of(AdaptationId adaptation, String segment) {
        return views(
                adaptation,
                entities.createNativeQuery(COLUMNS + FROM
                                + " and p.state = 'OPEN' and (p.segment = ?2 or p.segment is null and p.passage ="
                                + " (select g.label from segment y join passage g on g.id = y.passage"
                                + " where y.edition = a.edition and y.label = ?2))"
                                + " order by p.segment nulls last, p.id")
                        .setParameter(1, adaptation.toString())
                        .setParameter(2, segment));
    }

    /** Held against everybody else until the transaction ends. */
    Optional<Proposal> lock(AdaptationId adaptation, long number) {
        return Optional.ofNullable(entities.find(Proposal.class, number, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.adaptation().equals(adaptation));
    }

    /** The proposal as it stands once it was settled. */
    ProposalView settled(AdaptationId adaptation, Proposal proposal) {
        entities.flush();
        return find(adaptation, proposal.id()).orElseThrow();
    }

    private static List<ProposalView> views(AdaptationId adaptation, Query query) {
        return Row.all(query.getResultList()).stream()
                .map(row -> view(adaptation, row))
                .toList();
    }

    private static ProposalView view(AdaptationId adaptation, Row row) {
        long number = row.number();
        AdaptationId origin = AdaptationId.parse(row.text()).orElseThrow();
        ReleaseNumber release = new ReleaseNumber(row.small(), row.small());
        ProposalKind kind = row.one(ProposalKind.class);
        Optional<String> segment = row.maybeText();
        String passage = row.text();
        String source = row.text();
        String ours = row.text();
        long seen = row.number();
        String content = row.text();
        return new ProposalView(
                number,
                origin,
                release,
                kind,
                segment,
                passage,
                source,
                ours,
                seen,
                kind.isOfText() ? content : "",
                row.maybeNumber().map(Math::toIntExact),
                Lineages.speakAlike(adaptation, origin),
                row.one(ProposalState.class),
                row.moment(),
                row.maybeMoment(),
                row.maybeOne(Role.class),
                row.maybeText(),
                change(row));
    }

    private static Optional<ProposalView.Change> change(Row row) {
        Optional<Act> act = row.maybeOne(Act.class);
        return act.map(found -> new ProposalView.Change(
                found,
                row.one(ChangeCode.class),
                row.maybeOne(ChangeReason.class),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.maybeText().map(LocalDate::parse)));
    }
}
