package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.control.BePresent;
import org.inpud.portal.adaptation.control.CommentOnSegment;
import org.inpud.portal.adaptation.control.CommentView;
import org.inpud.portal.adaptation.control.Found;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.ReplaceText;
import org.inpud.portal.adaptation.control.Search;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.SegmentHistory;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.control.Written;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.SegmentComment.Said;
import org.inpud.portal.adaptation.entity.Side;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** Several people write one text: they ask each other, see who is where, and mend words everywhere at once. */
class WritingTogetherIT extends PortalIT {

    private static final Optional<RenderingState> RENDERED = Optional.of(RenderingState.RENDERED);

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private CommentOnSegment comments;

    @Inject
    private BePresent presence;

    @Inject
    private ReadSegments read;

    @Inject
    private RenderSegment render;

    @Inject
    private ReplaceText replace;

    @Inject
    private SegmentHistory history;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void aQuestionToARoleIsFoundByItUntilItIsSettled() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        CommentView asked = done(
                comments.comment(TRANSLATOR, id, "s2", new Said("18 h?", Side.SOURCE, Optional.of(Role.REVIEWER))));

        assertEquals(List.of("s2"), labels(REVIEWER, id, SegmentFilter.Show.ASKED));
        assertEquals(List.of(), labels(TRANSLATOR, id, SegmentFilter.Show.ASKED));
        assertEquals(1, fixture.segment(id, "s2").comments());

        CommentView settled = done(comments.settle(REVIEWER, id, "s2", asked.id(), true));
        assertTrue(settled.resolvedAt().isPresent());
        assertEquals(List.of(), labels(REVIEWER, id, SegmentFilter.Show.ASKED));
        assertEquals(0, fixture.segment(id, "s2").comments());
        assertEquals(1, done(comments.all(TRANSLATOR, id, "s2")).size());

        done(comments.settle(TRANSLATOR, id, "s2", asked.id(), false));
        assertEquals(List.of("s2"), labels(REVIEWER, id, SegmentFilter.Show.COMMENTED));
        assertEquals(List.of("NOT_FOUND"), codes(comments.settle(REVIEWER, id, "s1", asked.id(), true)));
        assertEquals(
                List.of("BAD_VALUE"),
                codes(comments.comment(TRANSLATOR, id, "s2", new Said("Hm", Side.TARGET, Optional.of(Role.AUDITOR)))));
    }

    @Test
    void claimsEndByThemselvesAndHoldNobodyUp() throws Exception {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        assertEquals(List.of(), done(presence.here(TRANSLATOR, id, first, Optional.of("s1"))));

        List<BePresent.Present> others = done(presence.here(REVIEWER, id, second, Optional.of("s1")));
        assertEquals(1, others.size());
        assertEquals(Optional.of("s1"), others.get(0).segment());
        assertEquals(Role.TRANSLATOR, others.get(0).role());
        assertFalse(others.get(0).isMe());
        assertTrue(done(presence.here(TRANSLATOR, id, UUID.randomUUID(), Optional.empty())).stream()
                .anyMatch(BePresent.Present::isMe));
        save(id, "s1", "Puertas", RENDERED);

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update presence set seen_at = seen_at - interval '51 seconds' where tab = '" + first + "'");
        }
        assertEquals(
                0,
                done(presence.here(REVIEWER, id, second, Optional.of("s2"))).stream()
                        .filter(present -> present.segment().isPresent())
                        .count());
        done(presence.leave(REVIEWER, id, second));
        assertEquals(List.of("NOT_FOUND"), codes(presence.here(TRANSLATOR, unknown(id), first, Optional.empty())));
    }

    @Test
    void expressionsAreFoundInOneTextOrTheOtherWithoutTheCodesBetween() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        save(id, "s1", "Puertas abiertas", RENDERED);

        assertEquals(List.of("s1"), found(id, "^puertas\\s", true, false, Search.In.TARGET));
        assertEquals(List.of(), found(id, "^puertas\\s", true, true, Search.In.TARGET));
        assertEquals(List.of("s2"), found(id, "\\d+ hours", true, false, Search.In.BOTH));
        assertEquals(List.of("s3"), found(id, "for people to", false, false, Search.In.SOURCE));
        assertEquals(List.of(), found(id, "for people to", false, false, Search.In.TARGET));
        assertEquals(List.of("BAD_VALUE"), codes(Search.of("(", true, false, Search.In.BOTH)));
    }

    @Test
    void wordsAreReplacedEverywhereAfterALookAndPutBackAgain() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        save(id, "s1", "Casa abierta", RENDERED);
        save(id, "s3", "La {1}casa{/1} espera a la casa.", Optional.empty());
        Search search = Search.of("(c)asa", true, false, Search.In.TARGET).value();

        Found<ReplaceText.Preview> previews = done(replace.preview(TRANSLATOR, id, search, "$1asita"));
        assertEquals(2, previews.total());
        assertEquals("Casita abierta", previews.items().get(0).after());
        assertEquals(
                "La {1}casita{/1} espera a la casita.", previews.items().get(1).after());
        assertEquals("Casa abierta", fixture.segment(id, "s1").target());

        // Somebody changes the second one while the first person looks: theirs stays.
        save(id, "s3", "La {1}choza{/1} espera.", Optional.empty());
        List<ReplaceText.Saved> saved = done(replace.saveAll(
                TRANSLATOR,
                id,
                previews.items().stream()
                        .map(preview -> new ReplaceText.Save(
                                preview.segment(),
                                preview.version(),
                                new Written(preview.after(), Optional.of(preview.state()), Cause.TYPED)))
                        .toList()));
        assertEquals(
                List.of("s1"),
                saved.stream()
                        .filter(one -> one.outcome().isDone())
                        .map(ReplaceText.Saved::segment)
                        .toList());
        assertEquals("Casita abierta", fixture.segment(id, "s1").target());
        assertEquals(RenderingState.RENDERED, fixture.segment(id, "s1").state());
        assertEquals("La {1}choza{/1} espera.", fixture.segment(id, "s3").target());

        Written back = new Written("Casa abierta", RENDERED, Cause.RESTORED);
        done(replace.saveAll(
                TRANSLATOR,
                id,
                List.of(new ReplaceText.Save("s1", fixture.segment(id, "s1").version(), back))));
        assertEquals("Casa abierta", fixture.segment(id, "s1").target());
        assertEquals(
                Cause.RESTORED, done(history.of(TRANSLATOR, id, "s1")).get(0).cause());
    }

    @Test
    void nobodyClaimsACauseThatOnlyThePortalHas() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        SegmentView segment = fixture.segment(id, "s1");
        assertEquals(
                List.of("BAD_VALUE"),
                codes(render.render(
                        TRANSLATOR, id, "s1", segment.version(), new Written("Puertas", RENDERED, Cause.VERDICT))));
    }

    @Test
    void coordinatorsWhoMayNotTranslateReplaceNothing() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        save(id, "s1", "Casa", RENDERED);
        Written written = new Written("Choza", RENDERED, Cause.TYPED);
        List<ReplaceText.Saved> saved = done(replace.saveAll(
                COORDINATOR,
                id,
                List.of(new ReplaceText.Save("s1", fixture.segment(id, "s1").version(), written))));
        assertEquals(
                List.of("COORDINATORS_DO_NOT_TRANSLATE"), codes(saved.get(0).outcome()));
        assertEquals("Casa", fixture.segment(id, "s1").target());
    }

    private void save(AdaptationId id, String segment, String target, Optional<RenderingState> state) {
        done(render.render(TRANSLATOR, id, segment, fixture.segment(id, segment).version(), target, state));
    }

    private List<String> found(AdaptationId id, String text, boolean isExpression, boolean isExact, Search.In in) {
        Search search = Search.of(text, isExpression, isExact, in).value();
        Outcome<Found<SegmentView>> outcome = read.read(
                TRANSLATOR,
                id,
                new SegmentFilter(Optional.empty(), Optional.of(search), Optional.empty(), SegmentFilter.Show.ALL),
                0,
                200);
        return done(outcome).items().stream().map(SegmentView::id).toList();
    }

    private List<String> labels(org.inpud.portal.kernel.Actor actor, AdaptationId id, SegmentFilter.Show show) {
        return done(read.read(
                        actor,
                        id,
                        new SegmentFilter(Optional.empty(), Optional.empty(), Optional.empty(), show),
                        0,
                        200))
                .items()
                .stream()
                .map(SegmentView::id)
                .toList();
    }

    private static AdaptationId unknown(AdaptationId id) {
        return new AdaptationId("no-such-work", id.network(), id.language(), id.country());
    }
}
