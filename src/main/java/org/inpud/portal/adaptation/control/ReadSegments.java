package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.util.List;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody of the network reads an adaptation in work: a stretch of its segments, one of them, or its outline. */
@UseCase
public class ReadSegments {

    @Inject
    private Adaptations adaptations;

    @Inject
    private SegmentViews segments;

    @Inject
    private Outlines outlines;

    @Requires(Capability.SEE_WORK)
    public Outcome<Found<SegmentView>> read(
            Actor actor, AdaptationId adaptation, SegmentFilter filter, int offset, int size) {
        return adaptations.find(adaptation).isEmpty()
                ? Outcome.refused(KernelRefusal.NOT_FOUND)
                : Outcome.done(segments.find(actor, adaptation, filter, offset, size));
    }

    @Requires(Capability.SEE_WORK)
    public Outcome<SegmentView> one(Actor actor, AdaptationId adaptation, String segment) {
        return segments.find(adaptation, segment)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    /** How many segments stand before one: where a window on the whole text has to open. */
    @Requires(Capability.SEE_WORK)
    public Outcome<Long> offset(Actor actor, AdaptationId adaptation, String segment) {
        return segments.offset(adaptation, segment)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    /** The sections by their headings, each with its progress. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<SectionView>> outline(Actor actor, AdaptationId adaptation) {
        return adaptations
                .find(adaptation)
                .map(found -> Outcome.done(outlines.of(found)))
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
