package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.network.control.KeepRules;
import org.inpud.portal.network.control.RulesView;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.RulesWanted;
import org.inpud.portal.review.control.PeerTestRecord;
import org.inpud.portal.review.control.RecordPeerTest;
import org.inpud.portal.support.AtOnce;
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

    @Inject
    private RecordLocalChange record;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private RecordPeerTest tests;

    @Inject
    private KeepRules rules;

    @Inject
    private AtOnce atOnce;

    private void movesOnce(Actor actor, AdaptationId id, Step step) throws Exception {
        assertEquals(
                List.of("STEP_NOT_NOW"),
                atOnce.twice(() -> take.take(actor, id, step, StepEvidence.because("Both of us."))),
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
                atOnce.twice(() -> open.open(COORDINATOR, new NewAdaptation(id, 1, Optional.empty()))));
    }

    @Test
    void twoTextsAtOnceAreToldApart() throws Exception {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        long seen = fixture.segment(id, "s1").version();
        assertEquals(
                List.of("CHANGED_MEANWHILE"),
                atOnce.twice(() -> render.render(
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
        assertEquals(
                List.of(), atOnce.twice(() -> render.render(TRANSLATOR, id, "s1", seen, "Puertas", Optional.empty())));
        assertEquals(seen + 1, fixture.segment(id, "s1").version());
    }

    @Test
    void aTestWithTheCommunityMovesItOnce() throws Exception {
        AdaptationId id = fixture.anyAdaptationInReview();
        fixture.acceptAll(id);
        NetworkKey network = new NetworkKey(AdaptationFixture.NETWORK);
        RulesView before = AdaptationFixture.done(rules.see(COORDINATOR, network));
        RulesView testing = AdaptationFixture.done(
                rules.change(COORDINATOR, network, before.version(), withPeerTest(before.rules(), true)));
        try {
            assertEquals(Stage.TESTING, fixture.step(REVIEWER, id, Step.PASS));
            AdaptationFixture.done(
                    tests.record(REVIEWER, id, new PeerTestRecord(6, YearMonth.of(2026, 10), "Two words.")));
            movesOnce(REVIEWER, id, Step.TEST);
        } finally {
            rules.change(COORDINATOR, network, testing.version(), withPeerTest(testing.rules(), false));
        }
    }

    private static RulesWanted withPeerTest(RulesWanted rules, boolean isStage) {
        return new RulesWanted(
                rules.reviewersNeeded(),
                isStage,
                rules.mayCoordinatorsTranslate(),
                rules.isChecklistBinding(),
                rules.isSingleReviewAllowed(),
                rules.isSecondApproverNeeded(),
                rules.isWomensReadingBinding(),
                rules.isBorrowingAllowed(),
                rules.secondReaderFromTier(),
                rules.countryReaderFromTier(),
                rules.translatingDays(),
                rules.reviewingDays());
    }

    @Test
    void aLocalChangeIsRecordedAndDecidedOnce() throws Exception {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        NewLocalChange omission = new NewLocalChange(
                "p2",
                Act.OMIT,
                Optional.empty(),
                new ChangeRecord(
                        ChangeCode.OMIT,
                        Optional.of(ChangeReason.values()[0]),
                        "Not here.",
                        "",
                        Depth.values()[0],
                        Reach.values()[0],
                        Optional.empty()));
        assertEquals(List.of("PASSAGE_CHANGED_ALREADY"), atOnce.twice(() -> record.record(TRANSLATOR, id, omission)));
        fixture.renderAll(id);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        long seen = AdaptationFixture.done(changes.one(COORDINATOR, id, 1)).version();
        assertEquals(
                List.of("CHANGED_MEANWHILE"),
                atOnce.twice(() ->
                        decide.speak(COORDINATOR, id, 1, seen, Voice.COORDINATOR, false, Optional.of("Both of us."))));
    }
}
