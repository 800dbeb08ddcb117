package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.COUNTRY_READER;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.SECOND_REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.SECRETARIAT;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.adaptation.control.ChangeLocalChange;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.control.MarkPassage;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** Deliberate departures: recorded with a reason, heard by whom their tier needs, decided by another. */
class LocalChangesIT extends PortalIT {

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private RecordLocalChange record;

    @Inject
    private ChangeLocalChange change;

    @Inject
    private SeeLocalChanges see;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private TakeStep take;

    @Inject
    private MarkPassage mark;

    private static ChangeRecord written(ChangeCode code) {
        return new ChangeRecord(
                code,
                Optional.of(ChangeReason.COMPREHENSION),
                "Nobody says so here.",
                "",
                Depth.SURFACE,
                Reach.NETWORK,
                Optional.of(LocalDate.parse("2027-06-01")));
    }

    private LocalChangeView recorded(AdaptationId id, String passage, Act act, ChangeCode code, String text) {
        return done(record.record(
                TRANSLATOR, id, new NewLocalChange(passage, act, Optional.ofNullable(text), written(code))));
    }

    private Outcome<LocalChangeView> speak(Actor actor, AdaptationId id, int number, Voice as, boolean accept) {
        long version = done(see.one(TRANSLATOR, id, number)).version();
        return decide.speak(actor, id, number, version, as, accept, Optional.empty());
    }

    @Test
    void anAddedTextHasSegmentsOfItsOwnAfterItsPassage() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        LocalChangeView added =
                recorded(id, "p2", Act.ADD_AFTER, ChangeCode.EX, "En verano llega más gente. Trae hielo.");
        assertEquals(1, added.number());
        assertEquals(1, added.tier());
        assertEquals(List.of("a1", "a2"), added.segments());
        assertEquals(
                List.of("s1", "s2", "s3", "a1", "a2", "s4", "s5"),
                fixture.segments(id).stream().map(SegmentView::id).toList());
        assertEquals(RenderingState.RENDERED, fixture.segment(id, "a1").state());
        LocalChangeView shorter =
                done(change.change(TRANSLATOR, id, 1, added.version(), Optional.of("Trae hielo."), added.written()));
        assertEquals(List.of("a1"), shorter.segments(), () -> shorter + " " + fixture.segments(id));
        done(change.withdraw(TRANSLATOR, id, 1, shorter.version()));
        assertEquals(5, fixture.segments(id).size());
        assertEquals(
                2,
                recorded(id, "p2", Act.ADD_BEFORE, ChangeCode.EX, "Otra vez.").number());
        assertEquals("a3", fixture.segments(id).get(1).id());
    }

    @Test
    void whatIsReplacedOrOmittedNeedsNoRendering() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        recorded(id, "p2", Act.REPLACE, ChangeCode.EX, "Abre cuando quieras.");
        recorded(id, "p3", Act.OMIT, ChangeCode.OMIT, null);
        assertFalse(fixture.segment(id, "s2").isWanted());
        assertEquals(
                List.of("PASSAGE_CHANGED_ALREADY"),
                codes(record.record(
                        TRANSLATOR,
                        id,
                        new NewLocalChange("p2", Act.OMIT, Optional.empty(), written(ChangeCode.OMIT)))));
        fixture.renderAll(id);
        assertEquals(Stage.REVIEWING, fixture.step(TRANSLATOR, id, Step.SUBMIT));
        assertEquals(RenderingState.EMPTY, fixture.segment(id, "s2").state());
    }

    @Test
    void whatDoesNotFitIsRefusedByItsField() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        assertEquals(
                List.of("TEXT_NEEDED"),
                codes(record.record(
                        TRANSLATOR,
                        id,
                        new NewLocalChange("p2", Act.REPLACE, Optional.empty(), written(ChangeCode.EX)))));
        assertEquals(
                List.of("TEXT_NOT_WANTED"),
                codes(record.record(
                        TRANSLATOR,
                        id,
                        new NewLocalChange("p2", Act.OMIT, Optional.of("x"), written(ChangeCode.OMIT)))));
        assertEquals(
                List.of("UNKNOWN_PASSAGE"),
                codes(record.record(
                        TRANSLATOR,
                        id,
                        new NewLocalChange("p77", Act.OMIT, Optional.empty(), written(ChangeCode.OMIT)))));
        ChangeRecord undated = new ChangeRecord(
                ChangeCode.SVC, Optional.of(ChangeReason.LAW), "", "", Depth.DEEP, Reach.NETWORK, Optional.empty());
        assertEquals(
                List.of("REVIEW_BY_NEEDED"),
                codes(record.record(TRANSLATOR, id, new NewLocalChange("p2", Act.OMIT, Optional.empty(), undated))));
    }

    @Test
    void tierOneNeedsTheCoordinatorOnly() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        recorded(id, "p4", Act.ADD_AFTER, ChangeCode.EX, "Y hielo.");
        inDecision(id);
        assertEquals(
                List.of("LOCAL_CHANGES_UNDECIDED"), codes(take.take(COORDINATOR, id, Step.APPROVE, StepEvidence.NONE)));
        assertEquals(List.of("FORBIDDEN"), codes(speak(REVIEWER, id, 1, Voice.COORDINATOR, true)));
        assertEquals(
                Decision.ACCEPTED,
                done(speak(COORDINATOR, id, 1, Voice.COORDINATOR, true)).decision());
        assertEquals(Stage.APPROVED, fixture.step(COORDINATOR, id, Step.APPROVE));
    }

    @Test
    void tierThreeNamesTheVoicesThatAreMissing() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        LocalChangeView law = recorded(id, "p4", Act.ADD_AFTER, ChangeCode.LAW, "Conoce la ley.");
        assertEquals(Set.of(Voice.SECOND_READER, Voice.COUNTRY_READER, Voice.COORDINATOR), law.voices());
        inDecision(id);
        assertEquals(
                List.of("VOICES_MISSING", "VOICES_MISSING"),
                codes(speak(COORDINATOR, id, 1, Voice.COORDINATOR, true)),
                "they are heard first");
        assertEquals(
                List.of("PASSER_READS_SECOND"),
                codes(speak(REVIEWER, id, 1, Voice.SECOND_READER, true)),
                "whoever passed the text is no second reader");
        done(speak(SECOND_REVIEWER, id, 1, Voice.SECOND_READER, true));
        done(speak(COUNTRY_READER, id, 1, Voice.COUNTRY_READER, false));
        assertEquals(List.of("VOICE_AGAINST"), codes(speak(COORDINATOR, id, 1, Voice.COORDINATOR, true)));
        assertEquals(
                Set.of("VOICE_AGAINST", "LOCAL_CHANGES_UNDECIDED"),
                Set.copyOf(codes(take.take(COORDINATOR, id, Step.APPROVE, StepEvidence.NONE))));
        assertTrue(done(speak(COUNTRY_READER, id, 1, Voice.COUNTRY_READER, true))
                .missing()
                .contains(Voice.COORDINATOR));
        done(speak(COORDINATOR, id, 1, Voice.COORDINATOR, true));
        assertEquals(Stage.APPROVED, fixture.step(COORDINATOR, id, Step.APPROVE));
    }

    @Test
    void nothingIsAcceptedBeforeTheReviewerPassedIt() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        recorded(id, "p4", Act.ADD_AFTER, ChangeCode.EX, "Y hielo.");
        fixture.renderAll(id);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        assertEquals(List.of("REVIEWER_NOT_HEARD"), codes(speak(COORDINATOR, id, 1, Voice.COORDINATOR, true)));
        assertEquals(
                Decision.REJECTED,
                done(speak(COORDINATOR, id, 1, Voice.COORDINATOR, false)).decision(),
                "to stay with the source needs nobody else");
    }

    @Test
    void theOnlySecondReaderDoesNotPassTheText() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        recorded(id, "p4", Act.ADD_AFTER, ChangeCode.SLANG, "Y hielo.");
        fixture.renderAll(id);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        done(speak(REVIEWER, id, 1, Voice.SECOND_READER, true));
        assertEquals(List.of("SECOND_READER_PASSES"), codes(take.take(REVIEWER, id, Step.PASS, StepEvidence.NONE)));
        assertEquals(Stage.DECIDING, fixture.step(SECOND_REVIEWER, id, Step.PASS));
        done(speak(COORDINATOR, id, 1, Voice.COORDINATOR, true));
        assertEquals(Stage.APPROVED, fixture.step(COORDINATOR, id, Step.APPROVE));
    }

    @Test
    void aRejectedOmissionLeavesItsPassageToBeTranslated() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        recorded(id, "p4", Act.OMIT, ChangeCode.OMIT, null);
        inDecision(id);
        done(speak(COORDINATOR, id, 1, Voice.COORDINATOR, false));
        assertEquals(
                List.of("REJECTED_CHANGE_UNSETTLED"),
                codes(take.take(COORDINATOR, id, Step.APPROVE, StepEvidence.NONE)));
        done(take.take(COORDINATOR, id, Step.RETURN, StepEvidence.because("Translate it.")));
        assertEquals(List.of("NOT_ALL_RENDERED"), codes(take.take(TRANSLATOR, id, Step.SUBMIT, StepEvidence.NONE)));
    }

    @Test
    void nobodyButTheSecretariatSpeaksForInpud() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        done(mark.mark(SECRETARIAT, PublicationKey.of(id.publication()), 1, "p4", 1, false, true));
        recorded(id, "p4", Act.OMIT, ChangeCode.OMIT, null);
        inDecision(id);
        assertEquals(List.of("FORBIDDEN"), codes(speak(COORDINATOR, id, 1, Voice.CONCURRENCE, true)));
        long version = done(see.one(TRANSLATOR, id, 1)).version();
        assertTrue(decide.speak(SECRETARIAT, id, 1, version, Voice.CONCURRENCE, true, Optional.empty())
                .isDone());
    }

    private void inDecision(AdaptationId id) {
        fixture.renderAll(id);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
    }
}
