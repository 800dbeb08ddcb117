package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.Guard;
import org.inpud.portal.kernel.Refusal;

/** Answers for the guards on texts, findings and local changes: each is one query, whatever the size of the text. */
@ApplicationScoped
public class WorkGuards implements StepParticipant {

    private static final String BLOCKING = "select w.segment from rendering_at_work w where w.adaptation = ?1"
            + " and w.counts and w.state <> 'EMPTY' and (w.errors > 0 or exists (select 1 from finding f"
            + " where f.adaptation = w.adaptation and f.segment = w.segment and f.settled_at is null"
            + " and f.hash = w.hash and f.severity in ('MAJOR', 'CRITICAL')))";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private DecisionGuards decisions;

    @Inject
    private Follows follows;

    @Override
    public Set<Guard> answers() {
        return EnumSet.of(
                Guard.EVERYTHING_RENDERED,
                Guard.NO_BLOCKING_FINDING,
                Guard.LOCAL_CHANGES_EXPLAINED,
                Guard.LOCAL_CHANGES_DECIDED,
                Guard.EDITION_FOLLOWED,
                Guard.NOTHING_DONE_SINCE);
    }

    @Override
    public List<Refusal> guards(StepContext context) {
        AdaptationId id = context.adaptation().id();
        List<Refusal> failing = new ArrayList<>();
        if (context.asks(Guard.EVERYTHING_RENDERED)) {
            failOn(
                    failing,
                    AdaptationRefusal.NOT_ALL_RENDERED,
                    id,
                    "select w.segment from rendering_at_work w"
                            + " where w.adaptation = ?1 and w.counts and w.state in ('EMPTY', 'DRAFT', 'ATTENTION')");
        }
        if (context.asks(Guard.NO_BLOCKING_FINDING)) {
            failOn(failing, AdaptationRefusal.OPEN_FINDINGS, id, BLOCKING);
        }
        if (context.asks(Guard.LOCAL_CHANGES_EXPLAINED)) {
            failing.addAll(decisions.unexplained(id));
        }
        if (context.asks(Guard.LOCAL_CHANGES_DECIDED)) {
            failing.addAll(decisions.undecided(context.adaptation(), context.now()));
            failOn(
                    failing,
                    AdaptationRefusal.REJECTED_CHANGE_UNSETTLED,
                    id,
                    "select w.segment"
                            + " from rendering_at_work w where w.adaptation = ?1 and w.counts and w.state <> 'REVIEWED'");
        }
        if (context.asks(Guard.EDITION_FOLLOWED)) {
            follows.unfollowable(context).ifPresent(failing::add);
        }
        if (context.asks(Guard.NOTHING_DONE_SINCE)) {
            follows.notUndoable(context.adaptation()).ifPresent(failing::add);
        }
        return failing;
    }

    /** Refuses with the number of segments that the query finds, and names the first of them. */
    private void failOn(List<Refusal> failing, AdaptationRefusal code, AdaptationId id, String query) {
        Row row = Row.of(entities.createNativeQuery("select count(*), (array_agg(found.segment order by r.position))[1]"
                        + " from (" + query + ") found join rendering r on r.adaptation = ?1"
                        + " and r.segment = found.segment")
                .setParameter(1, id.toString())
                .getSingleResult());
        long count = row.number();
        Optional<String> first = row.maybeText();
        if (count > 0) {
            failing.add(Refusal.of(code, Map.of("count", count)).at(first.orElseThrow()));
        }
    }
}
