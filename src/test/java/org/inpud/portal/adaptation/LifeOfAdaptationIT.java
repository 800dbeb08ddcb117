package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdaptationFilter;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.control.FindAdaptations;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.StepView;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** From planned to approved, back, reopened and withdrawn, in the real database. */
class LifeOfAdaptationIT extends PortalIT {

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private OpenAdaptation open;

    @Inject
    private TakeStep take;

    @Inject
    private SeeAdaptation see;

    @Inject
    private FindAdaptations find;

    @Test
    void opensOnceWithAnEmptyRenderingForEachSegment() {
        AdaptationId id = fixture.anyPlannedAdaptation();
        AdaptationView view = done(see.see(TRANSLATOR, id));
        assertEquals(Stage.PLANNED, view.stage());
        assertEquals(5, view.progress().segments());
        assertEquals(0, view.progress().rendered());
        assertEquals(0, view.findings().error(), "what is empty is counted in the progress, not as a finding");
        assertEquals(2, view.sections().size());
        assertEquals(
                List.of(Step.START), view.steps().stream().map(StepView::step).toList());
        assertEquals(
                List.of("EXISTS_ALREADY"), codes(open.open(COORDINATOR, new NewAdaptation(id, 1, Optional.empty()))));
        assertEquals(
                id,
                done(find.find(
                                REVIEWER,
                                new AdaptationFilter(
                                        Optional.of(id.publication()),
                                        Optional.empty(),
                                        Optional.of(id.language()),
                                        Optional.of(Stage.PLANNED)),
                                0,
                                10))
                        .items()
                        .get(0)
                        .id());
    }

    @Test
    void cannotBeSubmittedUnfinished() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        Outcome<Stage> refused = take.take(TRANSLATOR, id, Step.SUBMIT, StepEvidence.NONE);
        assertEquals(List.of("NOT_ALL_RENDERED"), codes(refused));
        Refusal refusal = refused.refusals().get(0);
        assertEquals(5L, refusal.facts().get("count"));
        assertEquals(Optional.of("s1"), refusal.field());
    }

    @Test
    void livesThroughReviewReturnApprovalAndReopening() {
        AdaptationId id = fixture.anyAdaptationInReview();
        assertEquals(List.of("NOT_ALL_ACCEPTED"), codes(take.take(REVIEWER, id, Step.PASS, StepEvidence.NONE)));
        assertEquals(List.of("REASON_MISSING"), codes(take.take(REVIEWER, id, Step.RETURN, StepEvidence.NONE)));
        assertEquals(Stage.TRANSLATING, done(take.take(REVIEWER, id, Step.RETURN, StepEvidence.because("Unclear."))));
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        assertEquals(Stage.DECIDING, fixture.step(REVIEWER, id, Step.PASS));
        assertEquals(List.of("STEP_NOT_NOW"), codes(take.take(REVIEWER, id, Step.PASS, StepEvidence.NONE)));
        assertEquals(Stage.APPROVED, fixture.step(COORDINATOR, id, Step.APPROVE));
        assertEquals(
                Stage.TRANSLATING,
                done(take.take(COORDINATOR, id, Step.RETURN, StepEvidence.because("One more look."))));
        assertEquals(
                Stage.WITHDRAWN, done(take.take(COORDINATOR, id, Step.WITHDRAW, StepEvidence.because("Unsafe now."))));
        assertEquals(Stage.TRANSLATING, fixture.step(COORDINATOR, id, Step.REOPEN));
        AdaptationView view = done(see.see(COORDINATOR, id));
        assertEquals(9, view.history().size());
        assertEquals(Step.REOPEN, view.history().get(0).step());
        assertEquals(5, view.progress().reviewed());
    }

    @Test
    void nobodyButItsNetworkKnowsOfIt() {
        AdaptationId id = fixture.anyPlannedAdaptation();
        var stranger = AdaptationFixture.in("eurasian", org.inpud.portal.kernel.Role.COORDINATOR, 99);
        assertEquals(List.of("NOT_FOUND"), codes(see.see(stranger, id)));
        assertEquals(List.of("NOT_FOUND"), codes(take.take(stranger, id, Step.START, StepEvidence.NONE)));
        assertEquals(List.of("FORBIDDEN"), codes(open.open(stranger, new NewAdaptation(id, 1, Optional.empty()))));
        assertTrue(find.find(stranger, AdaptationFilter.ALL, 0, 200).value().items().stream()
                .noneMatch(summary -> summary.id().equals(id)));
    }
}
