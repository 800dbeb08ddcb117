package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.CommentOnSegment;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.FollowEdition;
import org.inpud.portal.adaptation.control.FollowFilter;
import org.inpud.portal.adaptation.control.FollowReport;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.SeeFollows;
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
import org.inpud.portal.adaptation.entity.Fate;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.SegmentComment;
import org.inpud.portal.adaptation.entity.Side;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.Whereabouts;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** An adaptation follows another edition of its source: what stayed keeps everything, and nothing is ever lost. */
class FollowingEditionsIT extends PortalIT {

    private static final FollowFilter ALL = new FollowFilter(Optional.empty(), 0, 200);
    private static final String REWORDED = AdaptationFixture.TEXT.replace("at 18 hours", "at 19 hours");
    private static final String WITHOUT_WATER = AdaptationFixture.TEXT.replace("Bring water.\n", "");

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private FollowEdition follow;

    @Inject
    private SeeFollows reports;

    @Inject
    private SeeAdaptation see;

    @Inject
    private RenderSegment render;

    @Inject
    private RecordLocalChange record;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private CommentOnSegment comments;

    @Inject
    private TakeStep take;

    private void edition(AdaptationId id, String text) {
        fixture.edition(PublicationKey.of(id.publication()), text);
    }

    private FollowReport followed(AdaptationId id, int edition) {
        return done(follow.follow(TRANSLATOR, id, edition));
    }

    private Stage stage(AdaptationId id) {
        return done(see.see(TRANSLATOR, id)).stage();
    }

    /** Everything that a person sees of a text, apart from its version. */
    private List<List<Object>> texts(AdaptationId id) {
        return fixture.segments(id).stream()
                .map(one -> List.<Object>of(
                        one.id(),
                        one.passage(),
                        one.source(),
                        one.previousSource(),
                        one.target(),
                        one.state(),
                        one.localChange(),
                        one.isWanted(),
                        one.comments()))
                .toList();
    }

    private LocalChangeView changed(AdaptationId id, String passage, Act act, String text) {
        return done(record.record(
                TRANSLATOR,
                id,
                new NewLocalChange(
                        passage,
                        act,
                        Optional.ofNullable(text),
                        new ChangeRecord(
                                ChangeCode.LEX,
                                Optional.of(ChangeReason.COMPREHENSION),
                                "Nobody says so here.",
                                "",
                                Depth.SURFACE,
                                Reach.NETWORK,
                                Optional.empty()))));
    }

    @Test
    void whatSaysTheSameKeepsEverythingAndWhatSaysSomethingElseAsksForALook() {
        AdaptationId id = fixture.anyAdaptationInDecision();
        edition(id, REWORDED + "\nSay hello to everybody.\n");
        assertEquals(1, done(see.see(TRANSLATOR, id)).behind());
        FollowReport preview = done(follow.preview(TRANSLATOR, id, 2, ALL));
        assertEquals(Stage.DECIDING, stage(id));
        FollowReport done = followed(id, 2);
        assertEquals(new FollowReport.Counts(4, 0, 0, 1, 1, 0), done.counts());
        assertEquals(preview.counts(), done.counts());
        assertEquals(preview.stage(), done.stage());
        assertEquals(Stage.TRANSLATING, stage(id));
        assertEquals(0, done(see.see(TRANSLATOR, id)).behind());
        SegmentView reworded = fixture.segment(id, "s2");
        assertEquals(RenderingState.ATTENTION, reworded.state());
        assertEquals("En español: Open the door at 18 hours.", reworded.target());
        assertEquals(Optional.of("Open the door at 18 hours."), reworded.previousSource());
        assertEquals("Open the door at 19 hours.", reworded.source());
        assertEquals(RenderingState.REVIEWED, fixture.segment(id, "s3").state());
        assertEquals(RenderingState.EMPTY, fixture.segment(id, "s6").state());
        FollowReport report = done(reports.one(TRANSLATOR, id, 1, ALL));
        assertEquals(
                List.of("s2 ATTENTION", "s6 ADDED"),
                report.lines().items().stream()
                        .map(line -> line.segment() + " " + line.fate())
                        .toList());
        assertEquals(preview.lines().items().size(), report.lines().items().size());
    }

    @Test
    void theLookIsDoneOnceTheTextIsFinishedAgain() {
        AdaptationId id = fixture.anyAdaptationInReview();
        edition(id, REWORDED);
        followed(id, 2);
        SegmentView before = fixture.segment(id, "s2");
        assertEquals(List.of("NOT_ALL_RENDERED"), codes(take.take(TRANSLATOR, id, Step.SUBMIT, StepEvidence.NONE)));
        SegmentView draft =
                done(render.render(TRANSLATOR, id, "s2", before.version(), "Abre a las 19", Optional.empty()));
        assertTrue(draft.previousSource().isPresent());
        SegmentView finished = done(render.render(
                TRANSLATOR, id, "s2", draft.version(), "Abre a las 19 horas.", Optional.of(RenderingState.RENDERED)));
        assertEquals(Optional.empty(), finished.previousSource());
        assertEquals(Stage.REVIEWING, fixture.step(TRANSLATOR, id, Step.SUBMIT));
    }

    @Test
    void anotherTypesettingAsksNobodyForAnything() {
        AdaptationId id = fixture.anyApprovedAdaptation();
        edition(id, AdaptationFixture.TEXT.replace("Bring water", "Bring\u00a0water"));
        FollowReport report = followed(id, 2);
        assertEquals(new FollowReport.Counts(5, 1, 0, 0, 0, 0), report.counts());
        assertEquals(Stage.APPROVED, stage(id));
        assertTrue(fixture.segments(id).stream().allMatch(one -> one.state() == RenderingState.REVIEWED));
        assertEquals(Stage.RELEASED, fixture.step(COORDINATOR, id, Step.RELEASE));
        edition(id, REWORDED.replace("Bring water", "Bring\u00a0water"));
        followed(id, 3);
        assertEquals(Stage.TRANSLATING, stage(id));
    }

    @Test
    void undoingRestoresEverything() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        fixture.renderAll(id);
        LocalChangeView added = changed(id, "p4", Act.ADD_AFTER, "Lleva también fruta. Y pan.");
        LocalChangeView replaced = changed(id, "p2", Act.REPLACE, "Abre la puerta por la noche.");
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
        LocalChangeView seen = done(changes.one(COORDINATOR, id, replaced.number()));
        done(decide.speak(
                COORDINATOR, id, replaced.number(), seen.version(), Voice.COORDINATOR, true, Optional.empty()));
        done(comments.comment(
                REVIEWER, id, "s5", new SegmentComment.Said("Agua potable.", Side.TARGET, Optional.empty())));
        List<List<Object>> before = texts(id);
        edition(id, REWORDED.replace("Bring water.\n", "") + "\nSay hello to everybody.\n");
        FollowReport report = followed(id, 2);
        assertEquals(Stage.TRANSLATING, stage(id));
        assertEquals(
                List.of(added.number() + " DROPPED", replaced.number() + " ATTENTION"),
                report.changes().stream()
                        .map(line -> line.number() + " " + line.fate())
                        .toList());
        assertEquals("Lleva también fruta. Y pan.", report.changes().get(0).text());
        assertEquals(
                Decision.OPEN,
                done(changes.one(COORDINATOR, id, replaced.number())).decision());
        assertEquals(1, done(changes.all(COORDINATOR, id)).size());
        FollowReport.Line dropped = done(reports.one(
                        TRANSLATOR, id, 1, new FollowFilter(Optional.of(Fate.DROPPED), 0, 10)))
                .lines()
                .items()
                .get(0);
        assertEquals("s5", dropped.segment());
        assertEquals(Optional.of("En español: Bring water."), dropped.target());
        assertEquals(1, dropped.comments());
        assertEquals(1, done(comments.all(TRANSLATOR, id, "s5")).size());
        assertTrue(report.mayUndo());
        FollowReport undone = done(follow.undo(TRANSLATOR, id));
        assertEquals(Stage.DECIDING, undone.stage());
        assertEquals(Stage.DECIDING, stage(id));
        assertEquals(before, texts(id));
        assertEquals(
                Decision.ACCEPTED,
                done(changes.one(COORDINATOR, id, replaced.number())).decision());
        assertEquals(1, done(see.see(TRANSLATOR, id)).behind());
        assertEquals(List.of("NOTHING_TO_UNDO"), codes(undoInTranslation(id)));
        LocalChangeView open = done(changes.one(COORDINATOR, id, added.number()));
        done(decide.speak(COORDINATOR, id, added.number(), open.version(), Voice.COORDINATOR, true, Optional.empty()));
        assertEquals(Stage.APPROVED, fixture.step(COORDINATOR, id, Step.APPROVE));
    }

    private Outcome<FollowReport> undoInTranslation(AdaptationId id) {
        return follow.undo(TRANSLATOR, id);
    }

    @Test
    void theFirstEditEndsTheTimeForUndoing() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        fixture.renderAll(id);
        edition(id, REWORDED);
        followed(id, 2);
        SegmentView other = fixture.segment(id, "s1");
        done(render.render(TRANSLATOR, id, "s1", other.version(), "Puertas", Optional.empty()));
        assertEquals(List.of("WORKED_ON_SINCE"), codes(follow.undo(TRANSLATOR, id)));
        assertFalse(done(reports.one(TRANSLATOR, id, 1, ALL)).mayUndo());
        assertEquals("Puertas", fixture.segment(id, "s1").target());
    }

    @Test
    void whatWasDroppedComesBackWithTheEditionThatHasIt() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        fixture.renderAll(id);
        changed(id, "p4", Act.ADD_AFTER, "Lleva también fruta.");
        SegmentView water = fixture.segment(id, "s5");
        edition(id, WITHOUT_WATER);
        assertEquals(1, followed(id, 2).counts().dropped());
        assertEquals(4, fixture.segments(id).size());
        assertEquals(
                List.of("SEGMENT_DROPPED"),
                codes(render.render(TRANSLATOR, id, "s5", water.version(), "Agua", Optional.empty())));
        fixture.segments(id);
        SegmentView first = fixture.segment(id, "s1");
        done(render.render(TRANSLATOR, id, "s1", first.version(), "Puertas", Optional.empty()));
        FollowReport back = followed(id, 1);
        assertEquals(new FollowReport.Counts(5, 0, 0, 0, 0, 0), back.counts());
        assertEquals("En español: Bring water.", fixture.segment(id, "s5").target());
        assertEquals(RenderingState.RENDERED, fixture.segment(id, "s5").state());
        assertEquals("Puertas", fixture.segment(id, "s1").target());
        assertEquals(6, fixture.segments(id).size());
        assertEquals(1, done(changes.all(TRANSLATOR, id)).size());
    }

    @Test
    void aVerdictHoldsAgainWhenTheSourceIsBack() {
        AdaptationId id = fixture.anyAdaptationInDecision();
        edition(id, REWORDED);
        followed(id, 2);
        edition(id, AdaptationFixture.TEXT + "\nSay hello to everybody.\n");
        FollowReport report = followed(id, 3);
        assertEquals(new FollowReport.Counts(5, 0, 0, 0, 1, 0), report.counts());
        assertEquals(RenderingState.REVIEWED, fixture.segment(id, "s2").state());
        assertEquals(Optional.empty(), fixture.segment(id, "s2").previousSource());
    }

    @Test
    void passagesThatMovedAreToldAndKeepEverything() {
        AdaptationId id = fixture.anyAdaptationInDecision();
        edition(
                id,
                "# Open doors\n\n## What you need\n\nBring water.\n\nOpen the door at 18 hours. Wait for **people**"
                        + " to come.\n");
        FollowReport report = followed(id, 2);
        assertEquals(5, report.counts().carried());
        assertTrue(report.counts().moved() > 0);
        assertEquals(Stage.DECIDING, stage(id));
        assertEquals(
                List.of("s1", "s4", "s5", "s2", "s3"),
                fixture.segments(id).stream().map(SegmentView::id).toList());
        assertTrue(done(reports.one(TRANSLATOR, id, 1, ALL)).lines().items().stream()
                .allMatch(line -> line.whereabouts() == Whereabouts.MOVED));
        assertEquals(Stage.APPROVED, fixture.step(COORDINATOR, id, Step.APPROVE));
    }

    @Test
    void stepsTakeTheEditionAsEvidence() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        edition(id, REWORDED);
        assertEquals(List.of("EDITION_NEEDED"), codes(take.take(TRANSLATOR, id, Step.FOLLOW, StepEvidence.NONE)));
        assertEquals(List.of("UNKNOWN_EDITION"), codes(follow.follow(TRANSLATOR, id, 9)));
        assertEquals(List.of("FOLLOWED_ALREADY"), codes(follow.follow(TRANSLATOR, id, 1)));
        StepEvidence second = new StepEvidence(Optional.empty(), Map.of("edition", "2"));
        assertEquals(Stage.TRANSLATING, done(take.take(TRANSLATOR, id, Step.FOLLOW, second)));
        assertEquals(List.of("FORBIDDEN"), codes(follow.follow(REVIEWER, id, 1)));
        assertEquals(Stage.TRANSLATING, done(take.take(COORDINATOR, id, Step.UNFOLLOW, StepEvidence.NONE)));
        assertEquals(List.of("STEP_NOT_NOW"), codes(follow.follow(TRANSLATOR, fixture.anyPlannedAdaptation(), 1)));
    }
}
