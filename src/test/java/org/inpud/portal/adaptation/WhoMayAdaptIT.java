package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.inpud.portal.adaptation.control.CommentOnSegment;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.SegmentHistory;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.SegmentComment.Said;
import org.inpud.portal.adaptation.entity.Side;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.review.control.GiveVerdict;
import org.inpud.portal.review.control.Judgement;
import org.inpud.portal.review.control.KeepChecklist;
import org.inpud.portal.review.control.PeerTestRecord;
import org.inpud.portal.review.control.RecordPeerTest;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** Every role, in its own and in another network, before every use case on an adaptation. */
class WhoMayAdaptIT extends PortalIT {

    private static final Set<Role> NETWORK =
            EnumSet.of(Role.TRANSLATOR, Role.REVIEWER, Role.COUNTRY_READER, Role.COORDINATOR);

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private SeeAdaptation see;

    @Inject
    private ReadSegments read;

    @Inject
    private SegmentHistory history;

    @Inject
    private CommentOnSegment comments;

    @Inject
    private RenderSegment render;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private GiveVerdict verdicts;

    @Inject
    private KeepChecklist checklist;

    @Inject
    private RecordPeerTest tests;

    @Inject
    private OpenAdaptation open;

    /** A call, and who in the owning network, or in none, may make it. */
    private record Call(Set<Role> allowed, Function<Actor, Outcome<?>> made) {}

    private Map<String, Call> calls(AdaptationId id) {
        Map<String, Call> calls = new LinkedHashMap<>();
        calls.put("see", new Call(NETWORK, actor -> see.see(actor, id)));
        calls.put("read", new Call(NETWORK, actor -> read.read(actor, id, SegmentFilter.ALL, 0, 10)));
        calls.put("read one", new Call(NETWORK, actor -> read.one(actor, id, "s1")));
        calls.put("outline", new Call(NETWORK, actor -> read.outline(actor, id)));
        calls.put("history", new Call(NETWORK, actor -> history.of(actor, id, "s1")));
        calls.put("comments", new Call(NETWORK, actor -> comments.all(actor, id, "s1")));
        calls.put(
                "comment",
                new Call(
                        NETWORK,
                        actor -> comments.comment(actor, id, "s1", new Said("Why?", Side.SOURCE, Optional.empty()))));
        calls.put("local changes", new Call(NETWORK, actor -> changes.all(actor, id)));
        calls.put("see checklist", new Call(NETWORK, actor -> checklist.see(actor, id)));
        calls.put(
                "keep checklist",
                new Call(EnumSet.of(Role.COORDINATOR), actor -> checklist.keep(actor, id, List.of())));
        calls.put(
                "render",
                new Call(
                        EnumSet.of(Role.TRANSLATOR, Role.REVIEWER),
                        actor -> render.render(
                                actor,
                                id,
                                "s2",
                                fixture.segment(id, "s2").version(),
                                "x " + actor.id(),
                                Optional.empty())));
        calls.put(
                "verdict",
                new Call(
                        EnumSet.of(Role.REVIEWER),
                        actor -> verdicts.give(
                                actor, id, "s1", fixture.segment(id, "s1").version(), Judgement.ACCEPT)));
        calls.put(
                "peer test",
                new Call(
                        EnumSet.of(Role.REVIEWER, Role.COORDINATOR),
                        actor -> tests.record(
                                actor, id, new PeerTestRecord(7, java.time.YearMonth.of(2026, 10), "Shorter words."))));
        return calls;
    }

    @Test
    void onlyTheRolesOfItsNetworkThatTheTableNames() {
        AdaptationId id = fixture.anyAdaptationInReview();
        calls(id).forEach((name, call) -> {
            for (Role role : Role.values()) {
                Outcome<?> own = call.made().apply(actor(role, AdaptationFixture.NETWORK));
                Set<String> codes = Set.copyOf(AdaptationFixture.codes(own));
                if (call.allowed().contains(role)) {
                    assertTrue(own.isDone(), () -> name + " by " + role + ": " + codes);
                } else if (name.equals("render") && role == Role.COORDINATOR) {
                    assertEquals(Set.of("COORDINATORS_DO_NOT_TRANSLATE"), codes);
                } else {
                    assertEquals(Set.of(role.isInNetwork() ? "FORBIDDEN" : "NOT_FOUND"), codes, name + " by " + role);
                }
                Outcome<?> foreign = call.made().apply(actor(role, "enpud"));
                assertEquals(List.of("NOT_FOUND"), AdaptationFixture.codes(foreign), name + " by foreign " + role);
            }
            assertEquals(List.of("SIGN_IN_FIRST"), AdaptationFixture.codes(readByAnybody(id)), name);
        });
    }

    private Outcome<?> readByAnybody(AdaptationId id) {
        return see.see(Actor.ANYBODY, id);
    }

    @Test
    void aRoleForOneLanguageReachesNoOther() {
        AdaptationId id = fixture.anyAdaptationInReview();
        Actor portuguese = Actor.of(
                new UUID(2, 2),
                List.of(new RoleHeld(
                        Role.TRANSLATOR,
                        Optional.of(AdaptationFixture.NETWORK),
                        Optional.of(org.inpud.portal.kernel.LanguageTag.of("pt")),
                        Optional.empty())));
        assertEquals(
                List.of("FORBIDDEN"),
                AdaptationFixture.codes(render.render(portuguese, id, "s1", 1, "x", Optional.empty())));
    }

    @Test
    void onlyCoordinatorsOpenAndOnlyInTheirOwnNetwork() {
        AdaptationId id = AdaptationFixture.idOf(fixture.anyPublication());
        for (Role role : Role.values()) {
            if (role != Role.COORDINATOR) {
                assertEquals(
                        List.of("FORBIDDEN"),
                        AdaptationFixture.codes(open.open(
                                actor(role, AdaptationFixture.NETWORK), new NewAdaptation(id, 1, Optional.empty()))),
                        role.name());
            }
        }
        assertEquals(
                List.of("FORBIDDEN"),
                AdaptationFixture.codes(
                        open.open(actor(Role.COORDINATOR, "enpud"), new NewAdaptation(id, 1, Optional.empty()))));
    }

    @Test
    void everybodySpeaksOnLocalChangesAsWhatTheyAreOnly() {
        AdaptationId id = fixture.anyAdaptationInReview();
        for (Voice voice : Voice.values()) {
            for (Role role : Role.values()) {
                Outcome<?> outcome =
                        decide.speak(actor(role, AdaptationFixture.NETWORK), id, 1, 1, voice, true, Optional.empty());
                // There is no such local change: whoever may speak learns that.
                boolean may = voice.capability().isHeldBy(role);
                boolean isOutside = !role.isInNetwork() && role != Role.SECRETARIAT;
                assertEquals(
                        List.of(may || isOutside ? "NOT_FOUND" : "FORBIDDEN"),
                        AdaptationFixture.codes(outcome),
                        voice + " by " + role);
            }
        }
    }

    private static Actor actor(Role role, String network) {
        return Actor.of(
                new UUID(3, role.ordinal()),
                List.of(role.isInNetwork() ? RoleHeld.in(network, role) : RoleHeld.everywhere(role)));
    }
}
