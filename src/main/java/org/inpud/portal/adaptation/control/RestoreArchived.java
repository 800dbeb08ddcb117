package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.document.control.CodePlacing;
import org.inpud.portal.document.entity.CodedPiece;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody of the network looks at the texts that following archived, and takes one back into a segment. */
@UseCase
public class RestoreArchived {

    @Inject
    private Adaptations adaptations;

    @Inject
    private Archive archive;

    @Inject
    private SegmentViews segments;

    @Inject
    private RenderSegment render;

    @Requires(Capability.SEE_WORK)
    public Outcome<Found<ArchivedText>> texts(Actor actor, AdaptationId adaptation, int offset, int size) {
        return adaptations.find(adaptation).isEmpty()
                ? Outcome.refused(KernelRefusal.NOT_FOUND)
                : Outcome.done(archive.texts(adaptation, offset, size));
    }

    /**
     * Takes an archived text into another segment as a draft, its inline codes those of that segment; what stood there
     * is kept in its history.
     *
     * @param segment that the text stood in
     * @param into the segment that takes it
     * @param version of that segment that the author has seen
     */
    @Requires(Capability.TRANSLATE)
    public Outcome<SegmentView> restore(
            Actor actor, AdaptationId adaptation, String segment, String into, long version) {
        Optional<ArchivedText> text = archive.find(adaptation, segment);
        Optional<SegmentView> place = segments.find(adaptation, into);
        if (text.isEmpty() || place.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        String placed = CodePlacing.place(
                        new CodedPiece(place.get().source(), place.get().codes()),
                        new CodedPiece(text.get().target(), text.get().codes()),
                        false)
                .text();
        return render.save(actor, adaptation, into, version, new Written(placed, Optional.empty(), Cause.RESTORED));
    }
}
