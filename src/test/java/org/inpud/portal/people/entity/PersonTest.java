package org.inpud.portal.people.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void anotherPasswordNeedsTheOldOne() {
        Person mora = mora();

        assertEquals(
                PeopleRefusal.WRONG_OLD_PASSWORD,
                mora.changePassword("not the old one", "a better password")
                        .refusals()
                        .get(0)
                        .code());
        assertEquals(
                PeopleRefusal.PASSWORD_TOO_SHORT,
                mora.changePassword("a good password", "short")
                        .refusals()
                        .get(0)
                        .code());
        assertTrue(mora.password().matches("a good password"));

        assertTrue(mora.changePassword("a good password", "a better password").isDone());
        assertTrue(mora.password().matches("a better password"));
    }

    @Test
    void whoeverIsErasedKeepsNothingButTheOpaqueId() {
        Person mora = mora();
        UUID id = mora.id();
        mora.beReachedAt(Optional.of("signal: mora"));

        mora.erase(NOW);

        assertEquals(id, mora.id());
        assertTrue(mora.isErased());
        assertNull(mora.login());
        assertNull(mora.pseudonym());
        assertTrue(mora.contact().isEmpty());
    }

    @Test
    void aSignInEndsIdleOrAfterThirtyDays() {
        SignInSession session = SignInSession.begin(UUID.randomUUID(), Secret.random(), NOW);

        assertTrue(session.isOpen(NOW.plus(Duration.ofHours(11))));
        assertFalse(session.isOpen(NOW.plus(Duration.ofHours(12))));
        assertEquals(NOW.plus(Duration.ofDays(30)), session.endsAt());
        assertFalse(session.isWorthNoting(NOW.plusSeconds(60)));
        assertTrue(session.isWorthNoting(NOW.plusSeconds(61)));
    }

    @Test
    void aLinkOpensOnceAndForSevenDays() {
        WayIn link = WayIn.forInvited(Secret.random(), NOW);

        assertTrue(link.isOpen(NOW.plus(Duration.ofDays(6))));
        assertFalse(link.isOpen(NOW.plus(Duration.ofDays(7))));

        UUID mora = UUID.randomUUID();
        link.use(mora, NOW);
        assertFalse(link.isOpen(NOW));
        assertEquals(Optional.of(mora), link.person());
    }

    private static Person mora() {
        return Person.join(
                new Login("mora"),
                new Pseudonym("Mora"),
                PasswordHash.of("a good password"),
                LanguageTag.of("es"),
                NOW);
    }
}
