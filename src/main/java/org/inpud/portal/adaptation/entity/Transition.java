package org.inpud.portal.adaptation.entity;

import java.util.List;
import java.util.Set;
import org.inpud.portal.kernel.Capability;

/**
 * One row of the workflow.
 *
 * @param towards the stages that it may lead to; which one is {@link #destination}
 */
public record Transition(Stage from, Step step, Set<Stage> towards, Capability capability, List<Guard> guards) {

    public Transition {
        towards = Set.copyOf(towards);
        guards = List.copyOf(guards);
    }

    /** Where it leads, given what is known of the network's rules. */
    Stage destination(Evidence evidence) {
        if (step == Step.PASS) {
            return evidence.isPeerTestAStage() ? Stage.TESTING : Stage.DECIDING;
        }
        return evidence.towards().filter(towards::contains).orElseGet(this::usual);
    }

    /** Following leads back to the translators, unless it is known that nothing asks for them. */
    private Stage usual() {
        return towards.contains(Stage.TRANSLATING)
                ? Stage.TRANSLATING
                : towards.iterator().next();
    }
}
