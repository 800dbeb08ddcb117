package org.inpud.portal.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.people.entity.Secret;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.request.entity.Request;
import org.inpud.portal.request.entity.RequestRefusal;
import org.inpud.portal.request.entity.RequestState;
import org.inpud.portal.request.entity.Wish;
import org.junit.jupiter.api.Test;

/** A request from the day it is asked to the answer. */
class RequestTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID COORDINATOR = new UUID(1, 1);
    private static final Set<String> BOTH = Set.of("lanpud", "euronpud");

    private final Request request = Request.ask(
            new Wish(Optional.of(PublicationKey.of("doors")), LanguageTag.of("es"), false, ""), Secret.random(), NOW);

    @Test
    void isOpenUntilANetworkTakesItUp() {
        assertEquals(RequestState.OPEN, request.state());

        assertTrue(request.accept("lanpud", Optional.of("doors.lanpud.es"), "", COORDINATOR, NOW)
                .isDone());

        assertEquals(RequestState.ACCEPTED, request.state());
        assertEquals(
                List.of(RequestRefusal.ANSWERED_ALREADY),
                codes(request.decline("euronpud", "No hands.", COORDINATOR, BOTH, NOW)));
    }

    @Test
    void isDeclinedOnlyWhenAllThatCouldHaveDeclined() {
        assertTrue(
                request.decline("lanpud", "No hands.", COORDINATOR, BOTH, NOW).isDone());
        assertEquals(RequestState.OPEN, request.state());
        assertEquals(
                List.of(RequestRefusal.ANSWERED_ALREADY),
                codes(request.decline("lanpud", "Still none.", COORDINATOR, BOTH, NOW)));

        assertTrue(
                request.decline("euronpud", "No hands.", COORDINATOR, BOTH, NOW).isDone());
        assertEquals(RequestState.DECLINED, request.state());
    }

    @Test
    void isNeverDeclinedWithoutAReason() {
        assertEquals(
                List.of(RequestRefusal.REASON_NEEDED), codes(request.decline("lanpud", " ", COORDINATOR, BOTH, NOW)));
        assertEquals(RequestState.OPEN, request.state());
    }

    @Test
    void staysOpenWhereNoNetworkWorksInTheLanguage() {
        assertTrue(request.decline("lanpud", "Not ours.", COORDINATOR, Set.of(), NOW)
                .isDone());
        assertEquals(RequestState.OPEN, request.state());
    }

    private static List<?> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(refusal -> refusal.code()).toList();
    }
}
