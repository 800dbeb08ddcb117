package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;

/**
 * Takes over what another network's release proposes, exactly as if somebody of the network wrote it: by the same
 * saves, the same checks and the same history. Called by a use case that has asked who may; one that is refused leaves
 * what else was done standing.
 */
@ApplicationScoped
public class TakeProposal {

    @Inject
    private RenderSegment render;

    @Inject
    private RecordLocalChange record;

    @Inject
    private ChangeLocalChange change;

    @Inject
    private LocalChangeViews changes;

    /** @param version of the segment that whoever accepts has seen */
    public Outcome<SegmentView> text(Actor actor, AdaptationId id, String segment, long version, String text) {
        return render.save(
                actor, id, segment, version, new Written(text, Optional.of(RenderingState.RENDERED), Cause.PROPOSED));
    }

    public Outcome<LocalChangeView> added(Actor actor, AdaptationId id, NewLocalChange wanted) {
        return record.recordFor(actor, id, wanted);
    }

    public Outcome<LocalChangeView> changed(
            Actor actor, AdaptationId id, int number, Optional<String> text, ChangeRecord written) {
        return standing(actor, id, number)
                .then(found -> change.changeFor(actor, id, number, found.version(), text, written));
    }

    public Outcome<LocalChangeView> withdrawn(Actor actor, AdaptationId id, int number) {
        return standing(actor, id, number).then(found -> change.withdrawFor(actor, id, number, found.version())
                .map(done -> found));
    }

    private Outcome<LocalChangeView> standing(Actor actor, AdaptationId id, int number) {
        return changes.find(actor, id, number)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
