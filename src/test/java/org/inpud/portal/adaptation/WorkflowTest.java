package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Evidence;
import org.inpud.portal.adaptation.entity.Guard;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Transition;
import org.inpud.portal.adaptation.entity.Workflow;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks every stage × step × role, and draws the table into the decisions folder.
 * Run with {@code -Ddecisions.write=true} to draw it anew.
 */
class WorkflowTest {

    private static final Path DRAWING = Path.of("src/site/markdown/decisions/0002-workflow.md");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final AdaptationId ID =
            AdaptationId.parse("open-doors.lanpud.es").orElseThrow();
    private static final Actor EVERYBODY = Actor.of(
            new UUID(0, 1),
            Arrays.stream(Role.values())
                    .map(role -> role.isInNetwork() ? RoleHeld.in("lanpud", role) : RoleHeld.everywhere(role))
                    .toList());

    /** The law of the workflow as the product's description tells it: from, step, where it may lead, who may. */
    private static final Set<String> LAW = Set.of(
            "PLANNED START TRANSLATING by TRANSLATOR COORDINATOR",
            "TRANSLATING SUBMIT REVIEWING by TRANSLATOR",
            "REVIEWING PASS DECIDING TESTING by REVIEWER",
            "TESTING TEST DECIDING by REVIEWER COORDINATOR",
            "REVIEWING RETURN TRANSLATING by REVIEWER COORDINATOR",
            "TESTING RETURN TRANSLATING by REVIEWER COORDINATOR",
            "DECIDING RETURN TRANSLATING by COORDINATOR",
            "APPROVED RETURN TRANSLATING by COORDINATOR",
            "DECIDING APPROVE APPROVED by COORDINATOR",
            "APPROVED RELEASE RELEASED by COORDINATOR",
            "RELEASED REOPEN TRANSLATING by COORDINATOR",
            "WITHDRAWN REOPEN TRANSLATING by COORDINATOR",
            "PLANNED WITHDRAW WITHDRAWN by COORDINATOR",
            "TRANSLATING WITHDRAW WITHDRAWN by COORDINATOR",
            "REVIEWING WITHDRAW WITHDRAWN by COORDINATOR",
            "TESTING WITHDRAW WITHDRAWN by COORDINATOR",
            "DECIDING WITHDRAW WITHDRAWN by COORDINATOR",
            "APPROVED WITHDRAW WITHDRAWN by COORDINATOR",
            "RELEASED WITHDRAW WITHDRAWN by COORDINATOR",
            "TRANSLATING FOLLOW TRANSLATING by TRANSLATOR COORDINATOR",
            "REVIEWING FOLLOW REVIEWING TRANSLATING by TRANSLATOR COORDINATOR",
            "TESTING FOLLOW TESTING TRANSLATING by TRANSLATOR COORDINATOR",
            "DECIDING FOLLOW DECIDING TRANSLATING by TRANSLATOR COORDINATOR",
            "APPROVED FOLLOW APPROVED TRANSLATING by TRANSLATOR COORDINATOR",
            "RELEASED FOLLOW TRANSLATING by TRANSLATOR COORDINATOR",
            "TRANSLATING UNFOLLOW APPROVED DECIDING RELEASED REVIEWING TESTING TRANSLATING by TRANSLATOR COORDINATOR",
            "REVIEWING UNFOLLOW REVIEWING by TRANSLATOR COORDINATOR",
            "TESTING UNFOLLOW TESTING by TRANSLATOR COORDINATOR",
            "DECIDING UNFOLLOW DECIDING by TRANSLATOR COORDINATOR",
            "APPROVED UNFOLLOW APPROVED by TRANSLATOR COORDINATOR");

    @Test
    void theTableIsTheLaw() {
        assertEquals(
                LAW,
                Workflow.transitions().stream()
                        .map(row -> row.from() + " " + row.step() + " "
                                + row.towards().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .collect(Collectors.joining(" "))
                                + " by " + whoMay(row.capability()))
                        .collect(Collectors.toSet()));
    }

    static Stream<Arguments> everyStageStepAndRole() {
        return Arrays.stream(Stage.values()).flatMap(stage -> Arrays.stream(Step.values())
                .flatMap(step -> Arrays.stream(Role.values()).map(role -> Arguments.of(stage, step, role))));
    }

    @ParameterizedTest
    @MethodSource("everyStageStepAndRole")
    void isTakenOnlyWhereTheLawLeads(Stage stage, Step step, Role role) {
        Optional<String> law = LAW.stream()
                .filter(row -> row.startsWith(stage + " " + step + " "))
                .filter(row -> Set.of(row.split(" by ")[1].split(" ")).contains(role.name()))
                .findFirst();
        Adaptation adaptation = in(stage);
        Outcome<Stage> outcome = adaptation.take(step, actor(role, "lanpud"), allFine(), NOW);
        assertEquals(law.isPresent(), outcome.isDone(), () -> outcome.refusals().toString());
        if (law.isPresent()) {
            assertTrue(law.get().split(" by ")[0].contains(" " + outcome.value()));
        } else {
            assertEquals(stage, adaptation.stage());
        }
    }

    @ParameterizedTest
    @MethodSource("everyStageStepAndRole")
    void isNeverTakenByAnotherNetwork(Stage stage, Step step, Role role) {
        Adaptation adaptation = in(stage);
        assertEquals(
                List.of(KernelRefusal.FORBIDDEN),
                adaptation.take(step, actor(role, "enpud"), allFine(), NOW).refusals().stream()
                        .map(Refusal::code)
                        .toList());
        assertEquals(stage, adaptation.stage());
    }

    @Test
    void everyGuardThatFailsIsToldAtOnceAndNothingMoves() {
        Adaptation adaptation = in(Stage.DECIDING);
        Evidence evidence = new Evidence(
                Optional.empty(),
                List.of(Refusal.of(KernelRefusal.BAD_VALUE), Refusal.of(KernelRefusal.MISSING_VALUE)),
                false,
                false);
        assertEquals(
                2,
                adaptation.take(Step.RETURN, actor(Role.COORDINATOR, "lanpud"), evidence, NOW).refusals().stream()
                        .filter(refusal -> refusal.code() instanceof KernelRefusal)
                        .count());
        assertEquals(
                3,
                adaptation
                        .take(Step.RETURN, actor(Role.COORDINATOR, "lanpud"), evidence, NOW)
                        .refusals()
                        .size());
        assertEquals(Stage.DECIDING, adaptation.stage());
    }

    @Test
    void passLeadsToThePeerTestOnlyWhereTheRulesHaveIt() {
        Evidence tested = new Evidence(Optional.empty(), List.of(), false, true);
        assertEquals(
                Stage.TESTING,
                in(Stage.REVIEWING)
                        .take(Step.PASS, actor(Role.REVIEWER, "lanpud"), tested, NOW)
                        .value());
        Evidence heldBack = new Evidence(Optional.empty(), List.of(), true, true);
        assertEquals(
                Stage.REVIEWING,
                in(Stage.REVIEWING)
                        .take(Step.PASS, actor(Role.REVIEWER, "lanpud"), heldBack, NOW)
                        .value());
    }

    @Test
    void followingStaysWhereNothingAsksForWork() {
        Evidence stays = new Evidence(Optional.empty(), List.of(), false, false, Optional.of(Stage.REVIEWING));
        assertEquals(
                Stage.REVIEWING,
                in(Stage.REVIEWING)
                        .take(Step.FOLLOW, actor(Role.TRANSLATOR, "lanpud"), stays, NOW)
                        .value());
        assertEquals(
                Stage.TRANSLATING,
                in(Stage.REVIEWING)
                        .take(Step.FOLLOW, actor(Role.TRANSLATOR, "lanpud"), allFine(), NOW)
                        .value());
    }

    @Test
    void theDrawingSaysWhatTheTableDoes() throws IOException {
        String drawn = draw();
        if (Boolean.getBoolean("decisions.write")) {
            Files.createDirectories(DRAWING.getParent());
            Files.writeString(DRAWING, drawn);
        }
        assertEquals(drawn, Files.readString(DRAWING), "run: mvn test -Dtest=WorkflowTest -Ddecisions.write=true");
    }

    private static String draw() {
        StringBuilder page = new StringBuilder("""
                # 2. The life of an adaptation

                Drawn from `Workflow`, the only table of where a step leads. Every step is one transaction with the
                adaptation's row locked: all guards are asked together, and two clicks at once move it once. The same
                moves, the owning network and four eyes are checked again in the database.

                ```mermaid
                stateDiagram-v2
                    [*] --> PLANNED
                """);
        Workflow.transitions().stream()
                .filter(row -> row.step() != Step.WITHDRAW && row.step() != Step.FOLLOW && row.step() != Step.UNFOLLOW)
                .forEach(row -> row.towards().stream().sorted().forEach(to -> page.append("    ")
                        .append(row.from())
                        .append(" --> ")
                        .append(to)
                        .append(" : ")
                        .append(row.step())
                        .append('\n')));
        page.append("```\n\n| from | step | to | who | guards |\n|---|---|---|---|---|\n");
        Workflow.transitions().forEach(row -> page.append("| ")
                .append(row.from())
                .append(" | ")
                .append(row.step())
                .append(" | ")
                .append(row.towards().stream().sorted().map(Enum::name).collect(Collectors.joining(" or ")))
                .append(" | ")
                .append(whoMay(row.capability()).toLowerCase(Locale.ROOT).replace(" ", ", "))
                .append(" | ")
                .append(row.guards().stream().map(WorkflowTest::words).collect(Collectors.joining("; ")))
                .append(" |\n"));
        page.append("\nPASS stays in REVIEWING until as many reviewers as the network's rules want have passed it;")
                .append(" APPROVE stays in DECIDING where they want a second approver and only one has.\n\n")
                .append(
                        "FOLLOW leads back to TRANSLATING where any segment or local change asks for work in the other\n")
                .append("edition, and from RELEASED always (the shelf keeps the last release); else the stage stays.\n")
                .append(
                        "UNFOLLOW leads to the stage before, which the report on the last FOLLOW knows; only as long as\n")
                .append("nothing was done since, and the database asks that report, too.\n");
        return page.toString();
    }

    private static String words(Guard guard) {
        return guard.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String whoMay(Capability capability) {
        return Arrays.stream(Role.values())
                .filter(capability::isHeldBy)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    private static Actor actor(Role role, String network) {
        return Actor.of(
                new UUID(0, 2), List.of(role.isInNetwork() ? RoleHeld.in(network, role) : RoleHeld.everywhere(role)));
    }

    private static Evidence allFine() {
        return new Evidence(Optional.of("because"), List.of(), false, false);
    }

    /** An adaptation led to the stage by the steps themselves. */
    private static Adaptation in(Stage stage) {
        Adaptation adaptation = Adaptation.plan(ID, 1, Optional.empty(), EVERYBODY, NOW);
        wayTo(stage)
                .forEach(step -> adaptation.take(
                        step,
                        EVERYBODY,
                        new Evidence(Optional.of("because"), List.of(), false, stage == Stage.TESTING),
                        NOW));
        assertEquals(stage, adaptation.stage());
        return adaptation;
    }

    private static List<Step> wayTo(Stage stage) {
        List<Step> way = new ArrayList<>(List.of(Step.START, Step.SUBMIT, Step.PASS, Step.APPROVE, Step.RELEASE));
        return switch (stage) {
            case PLANNED -> List.of();
            case TRANSLATING -> way.subList(0, 1);
            case REVIEWING -> way.subList(0, 2);
            case TESTING, DECIDING -> way.subList(0, 3);
            case APPROVED -> way.subList(0, 4);
            case RELEASED -> way;
            case WITHDRAWN -> List.of(Step.WITHDRAW);
        };
    }

    @Test
    void everyRowIsReachable() {
        assertEquals(
                Set.of(Stage.values()),
                Workflow.transitions().stream().map(Transition::from).collect(Collectors.toSet()));
    }
}
