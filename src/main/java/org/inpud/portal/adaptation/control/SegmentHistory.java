package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.UseCase;

/** Somebody of the network looks at everything that ever stood in a segment. */
@UseCase
public class SegmentHistory {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private SegmentViews segments;

    /** All values, the newest first. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<HistoryEntry>> of(Actor actor, AdaptationId adaptation, String segment) {
        if (segments.find(adaptation, segment).isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        return Outcome.done(Row.all(entities.createNativeQuery("select target, state, cause, author_role, changed_at,"
                                + " version from rendering_history where adaptation = ?1 and segment = ?2"
                                + " and cause is not null order by version desc")
                        .setParameter(1, adaptation.toString())
                        .setParameter(2, segment)
                        .getResultList())
                .stream()
                .map(SegmentHistory::entry)
                .toList());
    }

    private static HistoryEntry entry(Row row) {
        String target = row.text();
        RenderingState state = row.one(RenderingState.class);
        Cause cause = row.maybeOne(Cause.class).orElse(Cause.TYPED);
        Role author = row.maybeOne(Role.class).orElse(Role.TRANSLATOR);
        return new HistoryEntry(
                target, state, cause == Cause.VERDICT ? Role.REVIEWER : author, cause, row.moment(), row.number());
    }
}
