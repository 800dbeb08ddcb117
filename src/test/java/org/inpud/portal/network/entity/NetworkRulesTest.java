package org.inpud.portal.network.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Refusal;
import org.junit.jupiter.api.Test;

class NetworkRulesTest {

    @Test
    void allNetworksBeginAlike() {
        NetworkRules rules = NetworkRules.usual(NetworkKey.of("lanpud"));

        assertEquals(1, rules.reviewersNeeded());
        assertFalse(rules.isPeerTestAStage());
        assertFalse(rules.isChecklistBinding());
        assertFalse(rules.isSingleReviewAllowed());
        assertFalse(rules.mayCoordinatorsTranslate());
        assertEquals(2, rules.secondReaderFromTier());
        assertEquals(3, rules.countryReaderFromTier());
    }

    @Test
    void rulesCanAskForMoreVoicesButNotForFewer() {
        NetworkRules rules = NetworkRules.usual(NetworkKey.of("lanpud"));

        assertTrue(rules.become(wanted(3, 1, 1, Optional.of(30))).isDone());
        assertEquals(1, rules.secondReaderFromTier());
        assertEquals(Optional.of(30), rules.translatingDays());

        List<Refusal> refusals = rules.become(wanted(4, 3, 4, Optional.of(0))).refusals();
        assertEquals(
                List.of("reviewersNeeded", "secondReaderFromTier", "countryReaderFromTier", "translatingDays"),
                refusals.stream().map(refusal -> refusal.field().orElseThrow()).toList());
        assertEquals(3, rules.reviewersNeeded(), "a refusal changes nothing");
    }

    @Test
    void whatChangesIsNamedWithBothValues() {
        RulesWanted before = wanted(1, 2, 3, Optional.empty());

        assertEquals(Map.of(), before.changesFrom(wanted(1, 2, 3, Optional.empty())));
        assertEquals(
                Map.of("reviewersNeeded", "1>3", "countryReaderFromTier", "3>2", "translatingDays", "none>30"),
                wanted(3, 2, 2, Optional.of(30)).changesFrom(before));
    }

    @Test
    void theSecondReminderIsNearerThanTheFirstAndBothCanBeLeftOut() {
        NetworkRules rules = NetworkRules.usual(NetworkKey.of("lanpud"));
        assertEquals(Optional.of(7), rules.firstReminderDays());
        assertEquals(Optional.of(2), rules.secondReminderDays());

        assertTrue(rules.become(reminding(Optional.empty(), Optional.empty())).isDone());
        assertEquals(Optional.empty(), rules.firstReminderDays());
        assertTrue(rules.become(reminding(Optional.of(14), Optional.empty())).isDone());
        assertFalse(rules.become(reminding(Optional.of(3), Optional.of(3))).isDone());
        assertFalse(rules.become(reminding(Optional.of(61), Optional.of(0))).isDone());
        assertEquals(Optional.of(14), rules.firstReminderDays());
    }

    private static RulesWanted reminding(Optional<Integer> first, Optional<Integer> second) {
        return new RulesWanted(
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                2,
                3,
                Optional.empty(),
                Optional.empty(),
                first,
                second);
    }

    private static RulesWanted wanted(int reviewers, int secondReader, int countryReader, Optional<Integer> days) {
        return new RulesWanted(
                reviewers,
                true,
                true,
                true,
                true,
                true,
                true,
                true,
                secondReader,
                countryReader,
                days,
                Optional.empty());
    }
}
