package org.inpud.portal.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.review.control.GiveVerdict;
import org.inpud.portal.review.control.Judgement;

/** The use cases by which the demonstration makes its adaptations: the same that pages and REST call. */
@ApplicationScoped
public class DemoUseCases {

    private static final int ALL = 10_000;

    @Inject
    private OpenAdaptation opening;

    @Inject
    private SeeAdaptation seeing;

    @Inject
    private ReadSegments reading;

    @Inject
    private RenderSegment rendering;

    @Inject
    private RecordLocalChange recording;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private DecideOnLocalChange deciding;

    @Inject
    private TakeStep stepping;

    @Inject
    private GiveVerdict verdicts;

    OpenAdaptation opening() {
        return opening;
    }

    SeeAdaptation seeing() {
        return seeing;
    }

    RenderSegment rendering() {
        return rendering;
    }

    RecordLocalChange recording() {
        return recording;
    }

    SeeLocalChanges changes() {
        return changes;
    }

    DecideOnLocalChange deciding() {
        return deciding;
    }

    TakeStep stepping() {
        return stepping;
    }

    List<SegmentView> segments(Actor actor, AdaptationId id) {
        return reading.read(actor, id, SegmentFilter.ALL, 0, ALL).value().items();
    }

    void accept(Actor reviewer, AdaptationId id, SegmentView segment) {
        verdicts.give(reviewer, id, segment.id(), segment.version(), Judgement.ACCEPT)
                .value();
    }

    static ChangeRecord record(DemoText.Change change, Optional<LocalDate> reviewBy) {
        return new ChangeRecord(
                ChangeCode.valueOf(change.code()),
                Optional.of(ChangeReason.valueOf(change.reason())),
                change.note(),
                "",
                Depth.SURFACE,
                Reach.NETWORK,
                reviewBy);
    }
}
