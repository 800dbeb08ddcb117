package org.inpud.portal.lineage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.inpud.portal.adaptation.control.Row;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.release.entity.Release;

/**
 * Writes what a release proposes to an adaptation that builds on it, or beside it, in the same few statements whatever
 * its size: only what that release says otherwise than the one the adaptation was last told of, and otherwise than the
 * adaptation itself. What was declined is proposed again only where it says something new.
 */
@ApplicationScoped
class ProposalWriting {

    private static final long NONE = -1;

    /** All that tells one local change from another to those who read it. */
    private static final String PRINT =
            "md5(concat_ws(chr(31), c.passage, c.act, c.code, coalesce(c.reason, ''), c.note,"
                    + " c.evidence, c.own_text, coalesce(c.review_by::text, '')))";

    private static final String CHANGES_OF =
            "(select c.*, " + PRINT + " as print from release_change c where c.release = ";

    private static final String INSERT = "insert into proposal (adaptation, origin, release, kind, segment, change,"
            + " passage, content, state, own_change, made_at)";

    /** The local change here that came of an earlier proposal of the same one, where it still stands. */
    private static final String STANDING = " lateral (select p.own_change as number from proposal p"
            + " join local_change l on l.adaptation = p.adaptation and l.number = p.own_change and l.act = x.act and l.withdrawn_at is null"
            + " where p.adaptation = ?1 and p.origin = ?2 and p.change = x.number and p.state = 'ACCEPTED'"
            + " order by p.id desc limit 1) mine on true";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Which release of an origin the adaptation was last told of. */
    Optional<Long> told(AdaptationId adaptation, AdaptationId origin) {
        return Row.all(entities.createNativeQuery(
                                "select release from lineage_told where adaptation = ?1 and origin = ?2")
                        .setParameter(1, adaptation.toString())
                        .setParameter(2, origin.toString())
                        .getResultList())
                .stream()
                .map(Row::number)
                .findFirst();
    }

    void tell(AdaptationId adaptation, Release release) {
        entities.createNativeQuery("insert into lineage_told (adaptation, origin, release) values (?1, ?2, ?3)"
                        + " on conflict (adaptation, origin) do update set release = excluded.release")
                .setParameter(1, adaptation.toString())
                .setParameter(2, release.adaptation().toString())
                .setParameter(3, release.id())
                .executeUpdate();
    }

    /**
     * @param since the release whose texts the adaptation knew
     * @return how many there are
     */
    int texts(AdaptationId adaptation, Release release, Optional<Long> since, Instant now) {
        about(
                        "update proposal set state = 'OVERTAKEN', settled_at = ?4, version = version + 1"
                                + " where adaptation = ?1 and origin = ?2 and kind = 'TEXT' and state = 'OPEN'"
                                + " and content is distinct from (select t.target from released_text t"
                                + " where t.release = ?3 and t.segment = proposal.segment)",
                        adaptation,
                        release,
                        now)
                .executeUpdate();
        return about(
                        INSERT + " select ?1, ?2, ?3, 'TEXT', n.segment, null, w.passage, n.target, 'OPEN', null, ?4"
                                + " from released_text n"
                                + " join rendering w on w.adaptation = ?1 and w.segment = n.segment"
                                + " left join released_text b on b.release = ?5 and b.segment = n.segment"
                                + " where n.release = ?3 and n.target is distinct from b.target"
                                + " and n.target <> w.target and not exists (select 1 from proposal p"
                                + " where p.adaptation = ?1 and p.segment = n.segment and p.content = n.target"
                                + " and p.state in ('OPEN', 'DECLINED')) order by w.position",
                        adaptation,
                        release,
                        now)
                .setParameter(5, since.orElse(NONE))
                .executeUpdate();
    }

    /**
     * @param since the release of the same adaptation whose local changes were proposed before
     * @return how many there are
     */
    int changes(AdaptationId adaptation, Release release, Optional<Long> since, Instant now) {
        about(
                        "update proposal set state = 'OVERTAKEN', settled_at = ?4, version = version + 1"
                                + " where adaptation = ?1 and origin = ?2 and kind <> 'TEXT' and state = 'OPEN'"
                                + " and content <> coalesce((select n.print from " + CHANGES_OF
                                + "?3) n where n.number = proposal.change), '')",
                        adaptation,
                        release,
                        now)
                .executeUpdate();
        int there = about(
                        INSERT + " select ?1, ?2, ?3, case when mine.number is null then 'CHANGE_ADDED'"
                                + " else 'CHANGE_CHANGED' end, null, x.number, x.passage, x.print, 'OPEN', mine.number, ?4"
                                + " from " + CHANGES_OF + "?3) x left join " + CHANGES_OF
                                + "?5) b on b.number = x.number left join" + STANDING
                                + " where x.print is distinct from b.print"
                                + " and exists (select 1 from passage q join adaptation a on a.edition = q.edition"
                                + " where a.id = ?1 and q.label = x.passage)"
                                + " and not exists (select 1 from proposal p where p.adaptation = ?1"
                                + " and p.content = x.print and p.state <> 'OVERTAKEN') order by x.number",
                        adaptation,
                        release,
                        now)
                .setParameter(5, since.orElse(NONE))
                .executeUpdate();
        int gone = about(
                        INSERT + " select ?1, ?2, ?3, 'CHANGE_WITHDRAWN', null, x.number, x.passage, '', 'OPEN',"
                                + " mine.number, ?4 from release_change x join" + STANDING
                                + " where x.release = ?5 and not exists (select 1 from release_change n"
                                + " where n.release = ?3 and n.number = x.number) order by x.number",
                        adaptation,
                        release,
                        now)
                .setParameter(5, since.orElse(NONE))
                .executeUpdate();
        return there + gone;
    }

    /** What a release proposed that left the shelf is not to be taken over any more. */
    void takeBack(Release release, Instant now) {
        entities.createNativeQuery("update proposal set state = 'OVERTAKEN', settled_at = ?2, version = version + 1"
                        + " where release = ?1 and state = 'OPEN'")
                .setParameter(1, release.id())
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    private Query about(String statement, AdaptationId adaptation, Release release, Instant now) {
        return entities.createNativeQuery(statement)
                .setParameter(1, adaptation.toString())
                .setParameter(2, release.adaptation().toString())
                .setParameter(3, release.id())
                .setParameter(4, Timestamp.from(now));
    }
}
