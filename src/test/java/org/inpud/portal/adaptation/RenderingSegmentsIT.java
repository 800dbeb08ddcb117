package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.SECOND_REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.control.CommentOnSegment;
import org.inpud.portal.adaptation.control.Found;
import org.inpud.portal.adaptation.control.HistoryEntry;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.Search;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.SegmentHistory;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.SegmentComment.Said;
import org.inpud.portal.adaptation.entity.Side;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.review.control.GiveVerdict;
import org.inpud.portal.review.control.Judgement;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.Statements;
import org.junit.jupiter.api.Test;

/** Saving a segment loses nothing, and takes no verdict away that still holds. */
class RenderingSegmentsIT extends PortalIT {

    private static final Optional<RenderingState> UNNAMED = Optional.empty();
    private static final Optional<RenderingState> RENDERED = Optional.of(RenderingState.RENDERED);

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private RenderSegment render;

    @Inject
    private ReadSegments read;

    @Inject
    private SegmentHistory history;

    @Inject
    private CommentOnSegment comments;

    @Inject
    private GiveVerdict verdicts;

    @Inject
    private OpenAdaptation open;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void aSaveIsADraftUntilItsAuthorSaysMore() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        SegmentView first = fixture.segment(id, "s1");
        SegmentView draft = done(render.render(TRANSLATOR, id, "s1", first.version(), "Puertas abiertas", UNNAMED));
        assertEquals(RenderingState.DRAFT, draft.state());
        assertTrue(draft.version() > first.version());
        SegmentView same = done(render.render(TRANSLATOR, id, "s1", draft.version(), "Puertas abiertas", UNNAMED));
        assertEquals(draft.version(), same.version());
        SegmentView rendered = done(render.render(TRANSLATOR, id, "s1", draft.version(), "Puertas abiertas", RENDERED));
        assertEquals(RenderingState.RENDERED, rendered.state());
        assertEquals(
                List.of("EMPTY_TEXT"), codes(render.render(TRANSLATOR, id, "s1", rendered.version(), "", RENDERED)));
        assertEquals(
                List.of("STATE_NOT_BY_HAND"),
                codes(render.render(
                        TRANSLATOR, id, "s1", rendered.version(), "x", Optional.of(RenderingState.REVIEWED))));
        List<HistoryEntry> past = done(history.of(REVIEWER, id, "s1"));
        assertEquals(
                List.of(RenderingState.RENDERED, RenderingState.DRAFT),
                past.stream().map(HistoryEntry::state).toList());
        assertEquals(Role.TRANSLATOR, past.get(0).role());
        assertEquals(Cause.TYPED, past.get(0).cause());
    }

    @Test
    void whoeverIsSlowerGetsTheTextThatStandsAndLosesNothing() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        long seen = fixture.segment(id, "s1").version();
        done(render.render(REVIEWER, id, "s1", seen, "Puertas abiertas", UNNAMED));
        Outcome<SegmentView> slower = render.render(TRANSLATOR, id, "s1", seen, "Casa abierta", UNNAMED);
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(slower));
        SegmentView standing =
                (SegmentView) ((Outcome.Refused<SegmentView>) slower).current().orElseThrow();
        assertEquals("Puertas abiertas", standing.target());
        SegmentView retried = done(render.render(TRANSLATOR, id, "s1", seen, "Puertas abiertas", UNNAMED));
        assertEquals(standing.version(), retried.version());
    }

    @Test
    void aVerdictFallsWithTheTextAndOnlyThen() {
        AdaptationId id = fixture.anyAdaptationInReview();
        fixture.acceptAll(id);
        SegmentView accepted = fixture.segment(id, "s1");
        SegmentView same = done(render.render(TRANSLATOR, id, "s1", accepted.version(), accepted.target(), RENDERED));
        assertEquals(RenderingState.REVIEWED, same.state());
        SegmentView edited = done(render.render(REVIEWER, id, "s1", same.version(), "Puertas abiertas", RENDERED));
        assertEquals(RenderingState.RENDERED, edited.state());
        assertEquals(List.of("OWN_TEXT"), codes(verdicts.give(REVIEWER, id, "s1", edited.version(), Judgement.ACCEPT)));
        assertEquals(
                RenderingState.REVIEWED,
                done(verdicts.give(SECOND_REVIEWER, id, "s1", edited.version(), Judgement.ACCEPT))
                        .state());
        assertEquals(Cause.VERDICT, done(history.of(REVIEWER, id, "s1")).get(0).cause());
    }

    @Test
    void aReturnedSegmentIsDoneOnceItsTextIsMended() {
        AdaptationId id = fixture.anyAdaptationInReview();
        SegmentView segment = fixture.segment(id, "s1");
        Judgement bad = new Judgement(false, Optional.of("Too stiff."), Optional.empty(), Optional.empty());
        SegmentView returned = done(verdicts.give(REVIEWER, id, "s1", segment.version(), bad));
        assertEquals(RenderingState.ATTENTION, returned.state());
        assertTrue(returned.findings().get(0).isBlocking());
        assertEquals(
                returned.version(),
                done(verdicts.give(REVIEWER, id, "s1", segment.version(), bad)).version());
        SegmentView mended =
                done(render.render(TRANSLATOR, id, "s1", returned.version(), "Puertas abiertas", RENDERED));
        assertTrue(mended.findings().isEmpty());
    }

    @Test
    void brokenCodesHoldUpSubmitting() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        fixture.renderAll(id);
        SegmentView coded = fixture.segments(id).stream()
                .filter(segment -> segment.source().contains("{1}"))
                .findFirst()
                .orElseThrow();
        SegmentView broken =
                done(render.render(TRANSLATOR, id, coded.id(), coded.version(), "Espera a la gente.", RENDERED));
        assertTrue(broken.findings().get(0).isBlocking());
        assertEquals(List.of("OPEN_FINDINGS"), codes(takeSubmit(id)));
    }

    @Inject
    private org.inpud.portal.adaptation.control.TakeStep take;

    private Outcome<?> takeSubmit(AdaptationId id) {
        return take.take(TRANSLATOR, id, Step.SUBMIT, org.inpud.portal.adaptation.control.StepEvidence.NONE);
    }

    @Test
    void coordinatorsTranslateOnlyWhereTheirRulesLetThem() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        assertEquals(
                List.of("COORDINATORS_DO_NOT_TRANSLATE"),
                codes(render.render(COORDINATOR, id, "s1", 1, "Puertas", UNNAMED)));
    }

    @Test
    void textsStandStillOutsideTranslationAndReview() {
        AdaptationId id = fixture.anyPlannedAdaptation();
        assertEquals(
                List.of("NOT_EDITABLE_NOW"),
                codes(render.render(
                        TRANSLATOR, id, "s1", fixture.segment(id, "s1").version(), "Puertas", UNNAMED)));
        assertEquals(List.of("NOT_FOUND"), codes(render.render(TRANSLATOR, id, "s99", 1, "Puertas", UNNAMED)));
    }

    @Test
    void filtersFindWhatTheyName() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        done(render.render(TRANSLATOR, id, "s1", fixture.segment(id, "s1").version(), "Puertas", UNNAMED));
        done(comments.comment(REVIEWER, id, "s2", new Said("¿A qué hora?", Side.TARGET, Optional.empty())));
        assertEquals(
                List.of("s1"),
                labels(
                        id,
                        new SegmentFilter(
                                Optional.of(RenderingState.DRAFT),
                                Optional.empty(),
                                Optional.empty(),
                                SegmentFilter.Show.ALL)));
        assertEquals(
                List.of("s1"),
                labels(
                        id,
                        new SegmentFilter(
                                UNNAMED,
                                Optional.of(Search.words("PUERTAS")),
                                Optional.empty(),
                                SegmentFilter.Show.ALL)));
        assertEquals(
                List.of("s1"),
                labels(id, new SegmentFilter(UNNAMED, Optional.empty(), Optional.of("p1"), SegmentFilter.Show.ALL)));
        assertEquals(List.of("s1"), labels(id, show(SegmentFilter.Show.MINE)));
        assertEquals(List.of("s2"), labels(id, show(SegmentFilter.Show.COMMENTED)));
        assertEquals(5, labels(id, show(SegmentFilter.Show.OPEN)).size());
        assertEquals(5, labels(id, show(SegmentFilter.Show.UNREVIEWED)).size());
        assertEquals(
                labels(id, SegmentFilter.ALL).subList(2, 5),
                labels(id, show(SegmentFilter.Show.OPEN).after(Optional.of("s2"))));
        assertEquals(List.of(), labels(id, show(SegmentFilter.Show.LOCAL_CHANGES)));
        assertEquals(List.of(), labels(id, show(SegmentFilter.Show.FINDINGS)));
    }

    private static SegmentFilter show(SegmentFilter.Show show) {
        return new SegmentFilter(UNNAMED, Optional.empty(), Optional.empty(), show);
    }

    private List<String> labels(AdaptationId id, SegmentFilter filter) {
        Found<SegmentView> found = done(read.read(TRANSLATOR, id, filter, 0, 50));
        assertEquals(found.total(), found.items().size());
        return found.items().stream().map(SegmentView::id).toList();
    }

    @Test
    void fiveThousandSegmentsTakeAsManyQueriesAsFive() throws Exception {
        AdaptationId small = fixture.anyPlannedAdaptation();
        String text = IntStream.range(0, 5000)
                .mapToObj(number -> "Sentence of paragraph " + number + ".")
                .collect(Collectors.joining("\n\n"));
        AdaptationId large = AdaptationFixture.idOf(fixture.publication(text));
        long opening = Statements.of(database)
                .during(() -> done(open.open(COORDINATOR, new NewAdaptation(large, 1, Optional.empty()))));
        assertTrue(opening < 20, "statements: " + opening);
        long few = Statements.of(database).least(() -> done(read.read(TRANSLATOR, small, SegmentFilter.ALL, 0, 50)));
        long many =
                Statements.of(database).least(() -> done(read.read(TRANSLATOR, large, SegmentFilter.ALL, 4000, 50)));
        assertEquals(few, many);
    }
}
