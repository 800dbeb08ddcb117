package org.inpud.portal.network.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A national network's rules within its region's: every rule, stricter, weaker and alike. */
class RegionalRulesTest {

    private static final Set<Rule> COURTESIES = EnumSet.of(Rule.FIRST_REMINDER_DAYS, Rule.SECOND_REMINDER_DAYS);

    /** Every rule at its weakest. */
    private static RulesWanted weakest() {
        return RuleByRule.weakest();
    }

    private static NetworkRules rules(RulesWanted wanted) {
        NetworkRules rules = NetworkRules.usual(NetworkKey.of("national"));
        assertTrue(rules.become(wanted).isDone());
        return rules;
    }

    private static RegionalRules region(RulesWanted rules) {
        return new RegionalRules("LANPUD", rules, 5);
    }

    static Stream<Rule> guards() {
        return Stream.of(Rule.values()).filter(rule -> !COURTESIES.contains(rule));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void whereTheRegionIsStricterItsRuleHolds(Rule rule) {
        RulesWanted strict = RuleByRule.stricter(rule);
        NetworkRules held = rules(weakest()).within(region(strict));
        boolean isCourtesy = COURTESIES.contains(rule);

        assertEquals(rule.in(isCourtesy ? weakest() : strict), rule.in(held.values()));
        assertEquals(isCourtesy ? Set.of() : Set.of(rule), region(strict).fromRegion(weakest()));
        assertOthersAreAsWeak(rule, held.values());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void whereTheNationalNetworkIsStricterItsOwnHolds(Rule rule) {
        RulesWanted strict = RuleByRule.stricter(rule);
        NetworkRules held = rules(strict).within(region(weakest()));

        assertEquals(rule.in(strict), rule.in(held.values()));
        assertEquals(Set.of(), region(weakest()).fromRegion(strict));
        assertOthersAreAsWeak(rule, held.values());
    }

    private static void assertOthersAreAsWeak(Rule rule, RulesWanted held) {
        Stream.of(Rule.values())
                .filter(other -> other != rule)
                .forEach(other -> assertEquals(other.in(weakest()), other.in(held), other.name()));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void weakerThanTheRegionIsRefusedByName(Rule rule) {
        NetworkRules national = rules(weakest());
        List<Refusal> refusals =
                national.become(weakest(), region(RuleByRule.stricter(rule))).refusals();

        if (COURTESIES.contains(rule)) {
            assertEquals(List.of(), refusals);
        } else {
            assertEquals(1, refusals.size());
            assertEquals(NetworkRefusal.WEAKER_THAN_THE_REGION, refusals.get(0).code());
            assertEquals(Optional.of(rule.apiName()), refusals.get(0).field());
            assertEquals("LANPUD", refusals.get(0).facts().get("region"));
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void stricterThanTheRegionOrAlikeIsTaken(Rule rule) {
        RulesWanted strict = RuleByRule.stricter(rule);
        assertTrue(rules(weakest()).become(strict, region(weakest())).isDone());
        assertTrue(rules(weakest()).become(strict, region(strict)).isDone());
    }

    @Test
    void everyWeakerRuleIsNamedTogether() {
        RulesWanted strictest = RuleByRule.strictest();
        List<Refusal> refusals =
                rules(weakest()).become(weakest(), region(strictest)).refusals();
        assertEquals(
                guards().map(Rule::apiName).collect(Collectors.toSet()),
                refusals.stream().map(refusal -> refusal.field().orElseThrow()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void whatIsLeftAsItHoldsFollowsTheRegionBackToo(Rule rule) {
        NetworkRules national = rules(weakest());
        RegionalRules strict = region(RuleByRule.stricter(rule));
        RulesWanted held = national.within(strict).values();

        assertTrue(national.become(held, strict).isDone());

        assertEquals(rule.in(weakest()), rule.in(national.values()), "its own is untouched");
        assertEquals(
                rule.in(weakest()), rule.in(national.within(region(weakest())).values()));
    }

    @Test
    void theVersionTellsAChangeOfEither() {
        NetworkRules national = rules(weakest());
        long before = national.within(new RegionalRules("R", weakest(), 1)).version();
        assertEquals(
                before + 1,
                national.within(new RegionalRules("R", weakest(), 2)).version());
    }

    @Test
    void noPairOfRulesComesOutWeakerThanEither() {
        List<RulesWanted> all = new ArrayList<>(List.of(weakest(), RuleByRule.strictest()));
        Stream.of(Rule.values()).map(RuleByRule::stricter).forEach(all::add);
        for (RulesWanted region : all) {
            for (RulesWanted own : all) {
                RulesWanted held = region(region).stricter(own);
                guards().forEach(rule -> {
                    assertFalse(rule.isWeaker(held, region), rule.name());
                    assertFalse(rule.isWeaker(held, own), rule.name());
                    assertTrue(
                            rule.in(held).equals(rule.in(region))
                                    || rule.in(held).equals(rule.in(own)),
                            rule.name());
                });
            }
        }
    }
}
