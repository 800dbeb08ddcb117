package org.inpud.portal.publication.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.Test;

class GrantsTest {

    private static final LanguageTag SPANISH = LanguageTag.of("es");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void aGrantWithoutLimitsCoversEverybodyForEver() {
        Grant grant = grant(List.of(), List.of(), Optional.empty());
        assertTrue(grant.covers("lanpud", SPANISH, DAY));
        assertTrue(grant.covers("menanpud", LanguageTag.of("ar"), DAY.plusYears(100)));
    }

    @Test
    void aLanguageCoversItsVarietiesButNotTheOtherWayRound() {
        assertTrue(grant(languages("es"), List.of(), Optional.empty()).covers("lanpud", LanguageTag.of("es-MX"), DAY));
        assertFalse(grant(languages("es-MX"), List.of(), Optional.empty()).covers("lanpud", SPANISH, DAY));
        assertFalse(grant(languages("es", "pt"), List.of(), Optional.empty()).covers("x", LanguageTag.of("fr"), DAY));
    }

    @Test
    void takenBackItHoldsNoMoreFromThatDayOnAndIsTakenBackOnce() {
        Grant grant = grant(List.of(), List.of(), Optional.of(DAY.plusYears(1)));

        assertTrue(grant.end(DAY, "The rights were sold.", UUID.randomUUID(), Instant.EPOCH)
                .isDone());

        assertFalse(grant.covers("lanpud", SPANISH, DAY));
        assertTrue(grant.covers("lanpud", SPANISH, DAY.minusDays(1)));
        assertEquals(Optional.of(DAY.minusDays(1)), grant.lastDay());
        assertFalse(grant.end(DAY, "Again.", UUID.randomUUID(), Instant.EPOCH).isDone());
    }

    @Test
    void networksAreTakenAtTheirWord() {
        Grant grant = grant(List.of(), List.of("lanpud", "napud"), Optional.empty());
        assertTrue(grant.covers("napud", SPANISH, DAY));
        assertFalse(grant.covers("nanpud", SPANISH, DAY));
    }

    @Test
    void itHoldsOnItsLastDayAndNotOnTheNext() {
        Grant grant = grant(List.of(), List.of(), Optional.of(DAY));
        assertTrue(grant.covers("lanpud", SPANISH, DAY));
        assertFalse(grant.covers("lanpud", SPANISH, DAY.plusDays(1)));
        assertTrue(grant.isMeantFor("lanpud", SPANISH));
    }

    @Test
    void itRemembersItsTerms() {
        Grant grant = grant(languages("es", "pt-BR"), List.of("lanpud"), Optional.of(DAY));
        assertEquals(languages("es", "pt-BR"), grant.languages());
        assertEquals(List.of("lanpud"), grant.networks());
        assertEquals(Optional.of(DAY), grant.expires());
    }

    private static List<LanguageTag> languages(String... tags) {
        return Arrays.stream(tags).map(LanguageTag::of).toList();
    }

    private static Grant grant(List<LanguageTag> languages, List<String> networks, Optional<LocalDate> expires) {
        Publication publication = Publication.register(
                PublicationKey.of("guide"),
                Optional.empty(),
                new Particulars(
                        "Guide",
                        Kind.GUIDE,
                        2026,
                        LanguageTag.of("en"),
                        Licence.CC_BY_NC_ND_4,
                        Set.of(Objective.PRACTICE),
                        Set.of()));
        return Grant.of(
                publication,
                new Grant.Terms("The author", "translation", languages, networks, expires, ""),
                new Keeper(new UUID(0, 1), Keeper.SECRETARIAT),
                Instant.EPOCH);
    }
}
