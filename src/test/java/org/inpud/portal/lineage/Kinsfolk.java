package org.inpud.portal.lineage;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.adaptation.AdaptationFixture.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;

/** Adaptations of LANPUD's that are released, and others of NANPUD's that build on them. */
@ApplicationScoped
public class Kinsfolk {

    static final String OTHER = "nanpud";
    static final Actor OTHER_TRANSLATOR = in(OTHER, Role.TRANSLATOR, 41);
    static final Actor OTHER_REVIEWER = in(OTHER, Role.REVIEWER, 42);
    static final Actor OTHER_COORDINATOR = in(OTHER, Role.COORDINATOR, 43);

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private OpenAdaptation open;

    @Inject
    private ReadSegments read;

    @Inject
    private RenderSegment render;

    @Inject
    private RecordLocalChange record;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private SeeLocalChanges changes;

    /** Released as 1.0, with “Bring water.” replaced. */
    AdaptationId anyReleasedWithALocalChange() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        replace(id, passageOf(id, "Bring water."), "Traigan agua de la llave.");
        fixture.renderAll(id);
        release(id);
        return id;
    }

    LocalChangeView replace(AdaptationId id, String passage, String text) {
        ChangeRecord written = new ChangeRecord(
                ChangeCode.EX,
                Optional.of(ChangeReason.AVAILABILITY),
                "Nadie compra agua aquí.",
                "",
                Depth.SURFACE,
                Reach.NETWORK,
                Optional.empty());
        return done(
                record.record(TRANSLATOR, id, new NewLocalChange(passage, Act.REPLACE, Optional.of(text), written)));
    }

    String passageOf(AdaptationId id, String source) {
        return fixture.segments(id).stream()
                .filter(segment -> segment.source().equals(source))
                .findFirst()
                .orElseThrow()
                .passage();
    }

    /** From translation to the shelf. */
    void release(AdaptationId id) {
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
        changes.all(COORDINATOR, id).value().stream()
                .filter(change -> change.decision() == Decision.OPEN)
                .forEach(change -> accept(id, change));
        fixture.step(COORDINATOR, id, Step.APPROVE);
        fixture.step(COORDINATOR, id, Step.RELEASE);
    }

    private void accept(AdaptationId id, LocalChangeView change) {
        done(decide.speak(
                COORDINATOR, id, change.number(), change.version(), Voice.COORDINATOR, true, Optional.empty()));
    }

    /** Releases it once more, with one sentence said otherwise. */
    void releaseAgain(AdaptationId id, String segment, String text) {
        fixture.step(COORDINATOR, id, Step.REOPEN);
        SegmentView now = fixture.segment(id, segment);
        done(render.render(TRANSLATOR, id, segment, now.version(), text, Optional.of(RenderingState.RENDERED)));
        release(id);
    }

    /** NANPUD's, based on it, at work. */
    AdaptationId basedOn(AdaptationId base, String language) {
        AdaptationId id = planned(base, language);
        fixture.step(OTHER_COORDINATOR, id, Step.START);
        return id;
    }

    AdaptationId planned(AdaptationId base, String language) {
        AdaptationId id = new AdaptationId(base.publication(), OTHER, LanguageTag.of(language), Optional.empty());
        done(open.open(OTHER_COORDINATOR, new NewAdaptation(id, 1, Optional.of(base))));
        return id;
    }

    List<SegmentView> segments(AdaptationId id) {
        return done(read.read(OTHER_TRANSLATOR, id, SegmentFilter.ALL, 0, 200)).items();
    }

    SegmentView segment(AdaptationId id, String segment) {
        return done(read.one(OTHER_TRANSLATOR, id, segment));
    }
}
