package org.inpud.portal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Evidence;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRules;
import org.inpud.portal.network.entity.RulesWanted;
import org.inpud.portal.review.entity.RoundRules;
import org.inpud.portal.support.Wanted;
import org.junit.jupiter.api.Test;

/**
 * Every role × step × stage × belonging (own network, foreign, lent for this work, lent for another) × every variant of
 * a network’s rules × who has spoken before: what happens is worked out a second time here, from the words of the law
 * alone, and compared.
 */
class EveryRuleVariantTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final AdaptationId ID =
            AdaptationId.parse("open-doors.lanpud.es").orElseThrow();
    private static final UUID ME = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);
    private static final Actor EVERYBODY = Actor.of(
            new UUID(0, 9),
            Arrays.stream(Role.values())
                    .map(role -> role.isInNetwork() ? RoleHeld.in("lanpud", role) : RoleHeld.everywhere(role))
                    .toList());

    private enum Belonging {
        OWN,
        FOREIGN,
        LENT_FOR_THIS,
        LENT_FOR_ANOTHER;

        Actor as(Role role) {
            Optional<String> home = role.isInNetwork() ? Optional.of("enpud") : Optional.empty();
            RoleHeld held =
                    switch (this) {
                        case OWN -> role.isInNetwork() ? RoleHeld.in("lanpud", role) : RoleHeld.everywhere(role);
                        case FOREIGN -> role.isInNetwork() ? RoleHeld.in("enpud", role) : RoleHeld.everywhere(role);
                        case LENT_FOR_THIS -> RoleHeld.on(ID.toString(), role, home);
                        case LENT_FOR_ANOTHER -> RoleHeld.on("open-doors.lanpud.pt", role, home);
                    };
            return Actor.of(ME, List.of(held));
        }
    }

    /** The roles that the law names for each stage and step; what is not here nobody may. */
    private static Set<Role> named(Stage stage, Step step) {
        Set<Role> both = Set.of(Role.TRANSLATOR, Role.COORDINATOR);
        Set<Role> reviewing = Set.of(Role.REVIEWER, Role.COORDINATOR);
        Set<Role> coordinator = Set.of(Role.COORDINATOR);
        String at = stage + " " + step;
        return switch (at) {
            case "PLANNED START" -> both;
            case "TRANSLATING SUBMIT" -> Set.of(Role.TRANSLATOR);
            case "REVIEWING PASS" -> Set.of(Role.REVIEWER);
            case "TESTING TEST", "REVIEWING RETURN", "TESTING RETURN" -> reviewing;
            case "DECIDING RETURN", "APPROVED RETURN", "DECIDING APPROVE", "APPROVED RELEASE" -> coordinator;
            case "RELEASED REOPEN", "WITHDRAWN REOPEN" -> coordinator;
            default -> later(stage, step, both, coordinator);
        };
    }

    private static Set<Role> later(Stage stage, Step step, Set<Role> both, Set<Role> coordinator) {
        if (step == Step.WITHDRAW && stage != Stage.WITHDRAWN) {
            return coordinator;
        }
        boolean isUnderWay = stage != Stage.PLANNED && stage != Stage.WITHDRAWN;
        boolean isFollow = step == Step.FOLLOW && isUnderWay;
        boolean isUnfollow = step == Step.UNFOLLOW && isUnderWay && stage != Stage.RELEASED;
        return isFollow || isUnfollow ? both : Set.of();
    }

    private static List<NetworkRules> everyVariant() {
        List<NetworkRules> variants = new ArrayList<>();
        Wanted.Switch[] switches = Wanted.Switch.values();
        for (int reviewers = 1; reviewers <= 3; reviewers++) {
            for (int bits = 0; bits < 1 << switches.length; bits++) {
                Wanted wanted = Wanted.of(usual()).reviewers(reviewers);
                for (Wanted.Switch one : switches) {
                    wanted.with(one, (bits >> one.ordinal() & 1) == 1);
                }
                NetworkRules rules = NetworkRules.usual(NetworkKey.of("lanpud"));
                assertTrue(rules.become(wanted.rules()).isDone());
                variants.add(rules);
            }
        }
        return variants;
    }

    private static RulesWanted usual() {
        return new RulesWanted(
                1, false, false, false, false, false, false, true, 2, 3, Optional.empty(), Optional.empty());
    }

    @Test
    void theStageIsWhatTheLawAndTheRulesSay() {
        Map<Stage, Integer> moved = new EnumMap<>(Stage.class);
        long asked = 0;
        for (NetworkRules rules : everyVariant()) {
            for (Set<UUID> said : List.of(Set.<UUID>of(), Set.of(ME), Set.of(OTHER), Set.of(OTHER, THIRD))) {
                for (Stage stage : Stage.values()) {
                    for (Step step : Step.values()) {
                        for (Role role : Role.values()) {
                            for (Belonging belonging : Belonging.values()) {
                                Case one = new Case(rules, said, stage, step, role, belonging);
                                one.check().ifPresent(to -> moved.merge(to, 1, Integer::sum));
                                asked++;
                            }
                        }
                    }
                }
            }
        }
        assertTrue(asked > 4_000_000, asked + " cases");
        assertEquals(
                Set.of(
                        Stage.TRANSLATING,
                        Stage.REVIEWING,
                        Stage.TESTING,
                        Stage.DECIDING,
                        Stage.APPROVED,
                        Stage.RELEASED,
                        Stage.WITHDRAWN),
                moved.keySet());
    }

    private record Case(NetworkRules rules, Set<UUID> said, Stage stage, Step step, Role role, Belonging belonging) {

        /** The stage afterwards where the step was taken; nothing where it was refused. */
        Optional<Stage> check() {
            Actor actor = belonging.as(role);
            Adaptation adaptation = in(stage);
            RoundRules round = new RoundRules(rules);
            List<Refusal> failing = failing(round, actor.id());
            Outcome<Stage> outcome = adaptation.take(
                    step,
                    actor,
                    new Evidence(
                            Optional.of("because"),
                            failing,
                            failing.isEmpty() && round.isHeldBack(step, said, actor.id()),
                            rules.isPeerTestAStage()),
                    NOW);
            boolean isExpected = isNamed() && !isWaiting();
            assertEquals(isExpected, outcome.isDone(), () -> this + ": " + outcome.refusals());
            assertEquals(isExpected ? expected() : stage, adaptation.stage(), this::toString);
            return outcome.isDone() ? Optional.of(outcome.value()) : Optional.empty();
        }

        private List<Refusal> failing(RoundRules round, UUID actor) {
            Stream<org.inpud.portal.review.entity.ReviewRefusal> codes =
                    switch (step) {
                        case PASS -> round.passing(said, actor).stream();
                        case APPROVE -> round.approving(Set.of(OTHER), said, actor, false).stream();
                        default -> Stream.empty();
                    };
            return codes.map(Refusal::of).toList();
        }

        /** A role of a network counts in it; another network’s where it is lent for this very work; of no network, none. */
        private boolean isNamed() {
            return named(stage, step).contains(role)
                    && (belonging == Belonging.OWN || belonging == Belonging.LENT_FOR_THIS);
        }

        /** Whoever has spoken already, and is not enough yet, waits for another. */
        private boolean isWaiting() {
            boolean isCounted = step == Step.PASS || step == Step.APPROVE;
            return isCounted && said.contains(ME) && said.size() < wanted();
        }

        private int wanted() {
            if (step == Step.PASS) {
                return rules.reviewersNeeded();
            }
            return step == Step.APPROVE && rules.isSecondApproverNeeded() ? 2 : 1;
        }

        private Stage expected() {
            Set<UUID> all = new HashSet<>(said);
            all.add(ME);
            boolean isEnough = all.size() >= wanted();
            return switch (step) {
                case START, RETURN, REOPEN, FOLLOW -> Stage.TRANSLATING;
                case SUBMIT -> Stage.REVIEWING;
                case PASS -> !isEnough ? stage : rules.isPeerTestAStage() ? Stage.TESTING : Stage.DECIDING;
                case TEST -> Stage.DECIDING;
                case APPROVE -> isEnough ? Stage.APPROVED : stage;
                case RELEASE -> Stage.RELEASED;
                case WITHDRAW -> Stage.WITHDRAWN;
                case UNFOLLOW -> stage;
            };
        }
    }

    /** An adaptation led to the stage by the steps themselves. */
    private static Adaptation in(Stage stage) {
        Adaptation adaptation = Adaptation.plan(ID, 1, Optional.empty(), EVERYBODY, NOW);
        Evidence fine = new Evidence(Optional.of("because"), List.of(), false, stage == Stage.TESTING);
        List<Step> way = List.of(Step.START, Step.SUBMIT, Step.PASS, Step.APPROVE, Step.RELEASE);
        int steps =
                switch (stage) {
                    case PLANNED, WITHDRAWN -> 0;
                    case TRANSLATING -> 1;
                    case REVIEWING -> 2;
                    case TESTING, DECIDING -> 3;
                    case APPROVED -> 4;
                    case RELEASED -> 5;
                };
        way.subList(0, steps).forEach(step -> adaptation.take(step, EVERYBODY, fine, NOW));
        if (stage == Stage.WITHDRAWN) {
            adaptation.take(Step.WITHDRAW, EVERYBODY, fine, NOW);
        }
        return adaptation;
    }

    @Test
    void nobodyApprovesAsTheOnlyReviewerUnlessTheRulesAllowIt() {
        for (NetworkRules rules : everyVariant()) {
            assertEquals(
                    !rules.isSingleReviewAllowed(),
                    new RoundRules(rules)
                            .approving(Set.of(ME), Set.of(), ME, false)
                            .contains(org.inpud.portal.review.entity.ReviewRefusal.ONLY_REVIEWER));
        }
    }

    /** Effective from the next step: who passed while two were needed is enough once one is. */
    @Test
    void fewerReviewersNeededLeaveNobodyWaiting() {
        NetworkRules one = NetworkRules.usual(NetworkKey.of("lanpud"));
        assertEquals(Optional.empty(), new RoundRules(one).passing(Set.of(ME), ME));
    }
}
