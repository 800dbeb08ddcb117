package org.inpud.portal.review;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.SECOND_REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.SegmentHistory;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.review.control.AcceptSegments;
import org.inpud.portal.review.control.AcceptSegments.Accepted;
import org.inpud.portal.review.control.AcceptSegments.Seen;
import org.inpud.portal.review.control.GiveVerdict;
import org.inpud.portal.review.control.Judgement;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.Statements;
import org.junit.jupiter.api.Test;

/** Several sentences accepted in one call: each by itself, all in one transaction, in the same few statements. */
class AcceptingTogetherIT extends PortalIT {

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private OpenAdaptation open;

    @Inject
    private AcceptSegments accept;

    @Inject
    private GiveVerdict verdicts;

    @Inject
    private SegmentHistory history;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private List<Seen> seen(AdaptationId id) {
        return fixture.segments(id).stream()
                .map(segment -> new Seen(segment.id(), segment.version()))
                .toList();
    }

    private static Map<String, List<String>> became(Outcome<List<Accepted>> outcome) {
        return done(outcome).stream().collect(Collectors.toMap(Accepted::segment, one -> codes(one.outcome())));
    }

    @Test
    void allAreAcceptedAsIfEachHadBeenByItself() throws Exception {
        AdaptationId id = fixture.anyAdaptationInReview();
        AdaptationId single = fixture.anyAdaptationInReview();
        done(accept.accept(REVIEWER, id, seen(id)));
        fixture.acceptAll(single);
        for (SegmentView segment : fixture.segments(id)) {
            SegmentView alone = fixture.segment(single, segment.id());
            assertEquals(RenderingState.REVIEWED, segment.state());
            assertEquals(alone.version(), segment.version());
            assertEquals(alone.cause(), segment.cause());
            assertEquals(
                    done(history.of(TRANSLATOR, single, segment.id())).stream()
                            .map(entry -> entry.state() + " " + entry.cause())
                            .toList(),
                    done(history.of(TRANSLATOR, id, segment.id())).stream()
                            .map(entry -> entry.state() + " " + entry.cause())
                            .toList());
        }
        assertRows(5, database, "verdict where adaptation = ? and accept", id.toString());
        assertRows(5, database, "rendering_history where row_end is null and adaptation = ?", id.toString());
        assertRows(
                1,
                database,
                "chronicle_entry where event = 'VerdictsGiven' and facts like '%count=5%' and subject = ?",
                id.toString());
        assertEquals(Stage.DECIDING, fixture.step(REVIEWER, id, Step.PASS));
    }

    @Test
    void whatCannotBeAcceptedStaysAndSaysWhyAndTheOthersAreAccepted() throws Exception {
        AdaptationId id = fixture.anyAdaptationInReview();
        List<Seen> seen = new ArrayList<>(seen(id));
        // s1 changed since it was seen; s2 was written by the reviewer; s3 lost its code; s4 is sound; s5 is not there.
        fixture.rewrite(id, "s1", "Puertas");
        fixture.rewriteAs(REVIEWER, id, "s2", "Abre la puerta a las 18 horas.");
        fixture.rewrite(id, "s3", "Espera a la gente.");
        seen.replaceAll(one -> one.segment().matches("s[23]")
                ? new Seen(one.segment(), fixture.segment(id, one.segment()).version())
                : one);
        seen.removeIf(one -> one.segment().equals("s5"));
        seen.add(new Seen("s99", 1));
        Outcome<List<Accepted>> outcome = accept.accept(REVIEWER, id, seen);
        assertEquals(
                Map.of(
                        "s1", List.of("CHANGED_MEANWHILE"),
                        "s2", List.of("OWN_TEXT"),
                        "s3", List.of("GRAVE_FINDING"),
                        "s4", List.of(),
                        "s99", List.of("NOT_FOUND")),
                became(outcome));
        Accepted stale = done(outcome).get(0);
        assertTrue(stale.outcome() instanceof Outcome.Refused<SegmentView> refused
                && refused.current().orElseThrow() instanceof SegmentView current
                && current.target().equals("Puertas"));
        assertRows(1, database, "verdict where adaptation = ?", id.toString());
        assertRows(1, database, "rendering where state = 'REVIEWED' and adaptation = ?", id.toString());
    }

    @Test
    void theSameSentAgainIsDoneAndAnotherReviewersWordIsTheirOwn() throws Exception {
        AdaptationId id = fixture.anyAdaptationInReview();
        List<Seen> seen = seen(id);
        done(accept.accept(REVIEWER, id, seen));
        assertTrue(done(accept.accept(REVIEWER, id, seen)).stream()
                .allMatch(one -> one.outcome().isDone()));
        assertRows(5, database, "verdict where adaptation = ?", id.toString());
        done(accept.accept(SECOND_REVIEWER, id, seen(id)));
        assertRows(10, database, "verdict where adaptation = ?", id.toString());
        assertRows(5, database, "rendering_history where state = 'REVIEWED' and adaptation = ?", id.toString());
    }

    @Test
    void findingsAreSettledWithIt() throws Exception {
        AdaptationId id = fixture.anyAdaptationInReview();
        SegmentView first = fixture.segment(id, "s1");
        done(verdicts.give(
                REVIEWER,
                id,
                "s1",
                first.version(),
                new Judgement(false, Optional.of("No."), Optional.empty(), Optional.empty())));
        assertRows(1, database, "finding where settled_at is null and adaptation = ?", id.toString());
        fixture.rewrite(id, "s1", "Puertas abiertas");
        done(accept.accept(REVIEWER, id, seen(id)));
        assertRows(0, database, "finding where settled_at is null and adaptation = ?", id.toString());
    }

    @Test
    void notWithoutTheRightNotOutOfReviewAndNotTooManyAtOnce() throws Exception {
        AdaptationId id = fixture.anyAdaptationInReview();
        List<Seen> seen = seen(id);
        assertEquals(List.of("FORBIDDEN"), codes(accept.accept(COORDINATOR, id, seen)));
        List<Seen> many = IntStream.rangeClosed(1, AcceptSegments.MOST + 1)
                .mapToObj(number -> new Seen("s" + number, 1))
                .toList();
        assertEquals(List.of("TOO_LONG"), codes(accept.accept(REVIEWER, id, many)));
        AdaptationId early = fixture.anyAdaptationInTranslation();
        assertEquals(List.of("NOT_REVIEWING_NOW"), codes(accept.accept(REVIEWER, early, seen(early))));
        assertEquals(List.of(), done(accept.accept(REVIEWER, id, List.of())));
        assertRows(0, database, "verdict where adaptation = ?", id.toString());
    }

    @Test
    void asManyStatementsForManyAsForFew() throws Exception {
        AdaptationId id = AdaptationFixture.idOf(fixture.publication("# Doors\n\n"
                + IntStream.rangeClosed(1, 99)
                        .mapToObj(number -> "Open door number " + number + ".\n\n")
                        .collect(Collectors.joining())));
        done(open.open(COORDINATOR, new NewAdaptation(id, 1, Optional.empty())));
        fixture.step(COORDINATOR, id, Step.START);
        fixture.renderAll(id);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        Iterator<Seen> waiting = seen(id).iterator();
        Statements statements = Statements.of(database);
        long few = statements.least(() -> done(accept.accept(REVIEWER, id, next(waiting, 2))));
        long many = statements.least(() -> done(accept.accept(REVIEWER, id, next(waiting, 15))));
        assertEquals(few, many);
        assertTrue(many < 25, () -> many + " statements");
    }

    private static List<Seen> next(Iterator<Seen> waiting, int count) {
        return IntStream.range(0, count).mapToObj(unused -> waiting.next()).toList();
    }
}
