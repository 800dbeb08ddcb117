package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** Two clicks at once do a thing once; the other is told so. */
class TwoAtOnceIT extends PortalIT {

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private TakeStep take;

    @Inject
    private OpenAdaptation open;

    @Inject
    private RenderSegment render;

    @Resource
    private ManagedExecutorService threads;

    /** The codes of the refusals of two that ran at the same moment. */
    private List<String> refusals(Callable<Outcome<?>> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Outcome<?>>> both = IntStream.range(0, 2)
                .mapToObj(unused -> threads.submit((Callable<Outcome<?>>) () -> {
                    together.await();
                    return work.call();
                }))
                .toList();
        List<String> codes = new java.util.ArrayList<>();
        for (Future<Outcome<?>> one : both) {
            codes.addAll(AdaptationFixture.codes(one.get()));
        }
        return codes;
    }

    private void movesOnce(Actor actor, AdaptationId id, Step step) throws Exception {
        assertEquals(
                List.of("STEP_NOT_NOW"),
                refusals(() -> take.take(actor, id, step, StepEvidence.because("Both of us."))),
                step.name());
    }

    @Test
    void eachStepIsTakenOnce() throws Exception {
        AdaptationId id = fixture.anyPlannedAdaptation();
        movesOnce(COORDINATOR, id, Step.START);
        fixture.renderAll(id);
        movesOnce(TRANSLATOR, id, Step.SUBMIT);
        movesOnce(REVIEWER, id, Step.RETURN);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        movesOnce(REVIEWER, id, Step.PASS);
        movesOnce(COORDINATOR, id, Step.APPROVE);
        movesOnce(COORDINATOR, id, Step.WITHDRAW);
        movesOnce(COORDINATOR, id, Step.REOPEN);
    }

    @Test
    void anAdaptationIsOpenedOnce() throws Exception {
        AdaptationId id = AdaptationFixture.idOf(fixture.anyPublication());
        assertEquals(
                List.of("EXISTS_ALREADY"),
                refusals(() -> open.open(COORDINATOR, new NewAdaptation(id, 1, Optional.empty()))));
    }

    @Test
    void twoTextsAtOnceAreToldApart() throws Exception {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        long seen = fixture.segment(id, "s1").version();
        assertEquals(
                List.of("CHANGED_MEANWHILE"),
                refusals(() -> render.render(
                        TRANSLATOR,
                        id,
                        "s1",
                        seen,
                        "Text of " + Thread.currentThread().getId(),
                        Optional.empty())));
    }

    @Test
    void theSameTextSentTwiceIsSavedOnce() throws Exception {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        long seen = fixture.segment(id, "s1").version();
        assertEquals(List.of(), refusals(() -> render.render(TRANSLATOR, id, "s1", seen, "Puertas", Optional.empty())));
        assertEquals(seen + 1, fixture.segment(id, "s1").version());
    }
}
