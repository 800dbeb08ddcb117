package org.inpud.portal.release;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.publication.control.Wording;
import org.inpud.portal.release.control.CompareWithRelease;
import org.inpud.portal.release.control.SinceRelease;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** Before another release, whoever decides sees exactly what readers will find changed. */
class SinceReleaseIT extends PortalIT {

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private RenderSegment render;

    @Inject
    private RecordLocalChange record;

    @Inject
    private CompareWithRelease compare;

    private SinceRelease since(AdaptationId id) {
        return done(compare.since(COORDINATOR, id, 0, 50)).orElseThrow();
    }

    @Test
    void beforeTheFirstReleaseThereIsNothingToCompareWith() {
        assertEquals(Optional.empty(), done(compare.since(COORDINATOR, fixture.anyApprovedAdaptation(), 0, 50)));
    }

    @Test
    void everySentenceThatDiffersIsShownWordByWordAndNoOther() {
        AdaptationId id = fixture.anyApprovedAdaptation();
        fixture.step(COORDINATOR, id, Step.RELEASE);
        assertEquals(0, since(id).total());
        fixture.step(COORDINATOR, id, Step.REOPEN);

        done(render.render(
                TRANSLATOR,
                id,
                "s2",
                fixture.segment(id, "s2").version(),
                "En español: Open the gate at 18 hours.",
                Optional.of(RenderingState.RENDERED)));
        ChangeRecord why = new ChangeRecord(
                ChangeCode.OMIT,
                Optional.of(ChangeReason.SAFETY),
                "No aquí.",
                "",
                Depth.DEEP,
                Reach.NETWORK,
                Optional.empty());
        done(record.record(TRANSLATOR, id, new NewLocalChange("p4", Act.OMIT, Optional.empty(), why)));

        SinceRelease since = since(id);
        assertEquals("1.0", since.release().toString());
        assertEquals(
                List.of("s2", "s5"),
                since.items().stream().map(SinceRelease.Sentence::segment).toList());
        List<Wording.Run> words = since.items().get(0).words();
        assertEquals(
                List.of("door", "gate"),
                words.stream()
                        .filter(run -> run.fate() != Wording.Fate.KEPT)
                        .map(Wording.Run::text)
                        .toList());
        assertEquals("", since.items().get(1).after(), "what is left out no longer stands there");
        assertEquals(
                List.of(SinceRelease.Fate.CAME),
                since.changes().stream().map(SinceRelease.Changed::fate).toList());
    }
}
