package org.inpud.portal.network.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Role;
import org.junit.jupiter.api.Test;

/** By which rules a network worked when, out of what it and its region had set. */
class RulesTimelineTest {

    private static final UUID ANA = new UUID(0, 1);
    private static final UUID RIA = new UUID(0, 2);

    private static Instant day(int number) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number * 86_400L);
    }

    private static RulesState began(int day) {
        return new RulesState(RuleByRule.weakest(), 1, day(day), Optional.empty(), Optional.empty());
    }

    private static RulesState set(int day, long version, UUID by, RulesWanted rules) {
        return new RulesState(rules, version, day(day), Optional.of(by), Optional.of(Role.COORDINATOR));
    }

    @Test
    void everyChangeSaysWhoMadeItAndUntilWhenItHeld() {
        RulesWanted stricter = RuleByRule.stricter(Rule.REVIEWERS_NEEDED);
        List<RulesChange> versions =
                RulesTimeline.of(List.of(began(0), set(3, 2, ANA, stricter))).versions();

        assertEquals(2, versions.size());
        RulesChange now = versions.get(0);
        assertEquals(List.of(Rule.REVIEWERS_NEEDED), now.changed());
        assertEquals(Optional.of(ANA), now.by());
        assertEquals(day(3), now.from());
        assertTrue(now.until().isEmpty());
        RulesChange first = versions.get(1);
        assertTrue(first.before().isEmpty());
        assertEquals(List.of(), first.changed());
        assertEquals(Optional.of(day(3)), first.until());
    }

    @Test
    void whatChangesNothingIsNoVersion() {
        List<RulesState> states = List.of(began(0), set(1, 2, ANA, RuleByRule.weakest()));

        assertEquals(1, RulesTimeline.of(states).versions().size());
    }

    @Test
    void aRegionsChangeIsFeltWithoutNamingItsPeople() {
        RulesWanted strict = RuleByRule.stricter(Rule.PEER_TEST_STAGE);
        List<RulesChange> versions = RulesTimeline.of(List.of(began(1)))
                .within(List.of(began(0), set(2, 2, RIA, strict), set(5, 3, RIA, RuleByRule.weakest())))
                .versions();

        assertEquals(3, versions.size());
        assertTrue(versions.get(1).isOfRegion());
        assertEquals(Optional.empty(), versions.get(1).by());
        assertEquals(List.of(Rule.PEER_TEST_STAGE), versions.get(1).changed());
        assertEquals(3, versions.get(1).version());
        assertFalse(versions.get(0).rules().isPeerTestAStage());
        assertFalse(versions.get(2).isOfRegion(), "it begins with its own founding");
    }

    @Test
    void whatTheRegionAsksForAlreadyIsNoChangeOfTheNetwork() {
        RulesWanted strict = RuleByRule.stricter(Rule.CHECKLIST_BINDING);
        List<RulesChange> versions = RulesTimeline.of(List.of(began(1), set(4, 2, ANA, strict)))
                .within(List.of(set(0, 2, RIA, strict)))
                .versions();

        assertEquals(1, versions.size());
        assertTrue(versions.get(0).rules().isChecklistBinding());
    }
}
