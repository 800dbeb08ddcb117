package org.inpud.portal.adaptation.entity;

import static org.inpud.portal.adaptation.entity.Guard.*;
import static org.inpud.portal.adaptation.entity.Stage.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Scope;

/** The life of an adaptation as one table: from, step, to, capability, guards. Nothing else knows which step leads where. */
public final class Workflow {

    private static final List<Transition> TABLE = table();

    private Workflow() {}

    public static List<Transition> transitions() {
        return TABLE;
    }

    public static Optional<Transition> find(Stage from, Step step) {
        return TABLE.stream()
                .filter(transition -> transition.from() == from && transition.step() == step)
                .findFirst();
    }

    /** The rows that lead on from a stage and that the actor has the role for, whether their guards hold or not. */
    public static List<Transition> openTo(Actor actor, Scope scope, Stage from) {
        return TABLE.stream()
                .filter(transition -> transition.from() == from && actor.may(transition.capability(), scope))
                .toList();
    }

    /** Whether the actor may ever take the step there, in one stage or another. */
    static boolean isEverOpenTo(Actor actor, Scope scope, Step step) {
        return TABLE.stream()
                .anyMatch(transition -> transition.step() == step && actor.may(transition.capability(), scope));
    }

    private static List<Transition> table() {
        Set<Stage> editionBound = EnumSet.complementOf(EnumSet.of(PLANNED, WITHDRAWN));
        Rows rows = new Rows();
        rows.add(EnumSet.of(PLANNED), Step.START, EnumSet.of(TRANSLATING), Capability.START);
        rows.add(
                EnumSet.of(TRANSLATING),
                Step.SUBMIT,
                EnumSet.of(REVIEWING),
                Capability.SUBMIT,
                EVERYTHING_RENDERED,
                NO_BLOCKING_FINDING,
                LOCAL_CHANGES_EXPLAINED);
        rows.add(
                EnumSet.of(REVIEWING),
                Step.PASS,
                EnumSet.of(TESTING, DECIDING),
                Capability.REVIEW,
                EVERYTHING_ACCEPTED,
                PASSED_BY_ANOTHER);
        rows.add(EnumSet.of(TESTING), Step.TEST, EnumSet.of(DECIDING), Capability.TEST, PEER_TESTED);
        rows.add(EnumSet.of(REVIEWING, TESTING), Step.RETURN, EnumSet.of(TRANSLATING), Capability.RETURN, REASON_GIVEN);
        rows.add(
                EnumSet.of(DECIDING, APPROVED),
                Step.RETURN,
                EnumSet.of(TRANSLATING),
                Capability.COORDINATE,
                REASON_GIVEN);
        rows.add(
                EnumSet.of(DECIDING),
                Step.APPROVE,
                EnumSet.of(APPROVED),
                Capability.COORDINATE,
                LOCAL_CHANGES_DECIDED,
                CHECKLIST_KEPT,
                WOMENS_READING_HEARD,
                APPROVED_BY_ANOTHER);
        rows.add(
                EnumSet.of(APPROVED),
                Step.RELEASE,
                EnumSet.of(RELEASED),
                Capability.COORDINATE,
                LICENCE_OR_GRANT,
                FILES_FROZEN);
        rows.add(EnumSet.of(RELEASED, WITHDRAWN), Step.REOPEN, EnumSet.of(TRANSLATING), Capability.COORDINATE);
        rows.add(
                EnumSet.complementOf(EnumSet.of(WITHDRAWN)),
                Step.WITHDRAW,
                EnumSet.of(WITHDRAWN),
                Capability.COORDINATE,
                REASON_GIVEN);
        for (Stage stage : editionBound) {
            Set<Stage> towards = stage == RELEASED ? EnumSet.of(TRANSLATING) : EnumSet.of(TRANSLATING, stage);
            rows.add(EnumSet.of(stage), Step.FOLLOW, towards, Capability.START, EDITION_FOLLOWED);
        }
        rows.add(EnumSet.of(TRANSLATING), Step.UNFOLLOW, editionBound, Capability.START, NOTHING_DONE_SINCE);
        for (Stage stage : EnumSet.of(REVIEWING, TESTING, DECIDING, APPROVED)) {
            rows.add(EnumSet.of(stage), Step.UNFOLLOW, EnumSet.of(stage), Capability.START, NOTHING_DONE_SINCE);
        }
        return List.copyOf(rows.all);
    }

    private static final class Rows {
        private final List<Transition> all = new ArrayList<>();

        void add(Set<Stage> from, Step step, Set<Stage> towards, Capability capability, Guard... guards) {
            from.forEach(stage -> all.add(new Transition(stage, step, towards, capability, List.of(guards))));
        }
    }
}
