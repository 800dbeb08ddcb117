package org.inpud.portal.adaptation.boundary;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.control.StepView;
import org.inpud.portal.adaptation.entity.Guard;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Workflow;
import org.inpud.portal.kernel.Refusal;

/**
 * A step as the overview shows it.
 *
 * @param open what still holds it up
 * @param settled the guards that hold already
 * @param isWeighty whether the page asks once more before it is taken
 * @param asksForTest whether it takes the particulars of a peer test
 */
public record StepCard(
        String step,
        boolean isReady,
        boolean asksForReason,
        boolean isWeighty,
        boolean asksForTest,
        List<Refusal> open,
        List<String> settled) {

    private static final Set<Step> BACK = EnumSet.of(Step.RETURN, Step.WITHDRAW, Step.REOPEN);
    private static final Set<Guard> UNSAID = EnumSet.of(
            Guard.REASON_GIVEN,
            Guard.FILES_FROZEN,
            Guard.EDITION_FOLLOWED,
            Guard.NOTHING_DONE_SINCE,
            Guard.PEER_TESTED);
    private static final Set<String> ASKED_HERE = Set.of("REASON_MISSING", "PEER_TEST_MISSING");
    private static final Map<String, Guard> GUARD_OF = Map.ofEntries(
            Map.entry("NOT_ALL_RENDERED", Guard.EVERYTHING_RENDERED),
            Map.entry("OPEN_FINDINGS", Guard.NO_BLOCKING_FINDING),
            Map.entry("LOCAL_CHANGES_UNEXPLAINED", Guard.LOCAL_CHANGES_EXPLAINED),
            Map.entry("LOCAL_CHANGES_UNDECIDED", Guard.LOCAL_CHANGES_DECIDED),
            Map.entry("VOICES_MISSING", Guard.LOCAL_CHANGES_DECIDED),
            Map.entry("VOICE_AGAINST", Guard.LOCAL_CHANGES_DECIDED),
            Map.entry("CONCURRENCE_AWAITED", Guard.LOCAL_CHANGES_DECIDED),
            Map.entry("REJECTED_CHANGE_UNSETTLED", Guard.LOCAL_CHANGES_DECIDED),
            Map.entry("SECOND_READER_IS_REVIEWER", Guard.LOCAL_CHANGES_DECIDED),
            Map.entry("NOT_ALL_ACCEPTED", Guard.EVERYTHING_ACCEPTED),
            Map.entry("PASSER_WROTE", Guard.PASSED_BY_ANOTHER),
            Map.entry("SECOND_READER_PASSES", Guard.PASSED_BY_ANOTHER),
            Map.entry("PASSED_ALREADY", Guard.PASSED_BY_ANOTHER),
            Map.entry("CHECKLIST_OPEN", Guard.CHECKLIST_KEPT),
            Map.entry("WOMENS_READING_AWAITED", Guard.WOMENS_READING_HEARD),
            Map.entry("WOMENS_READING_AGAINST", Guard.WOMENS_READING_HEARD),
            Map.entry("APPROVER_WROTE", Guard.APPROVED_BY_ANOTHER),
            Map.entry("ONLY_REVIEWER", Guard.APPROVED_BY_ANOTHER),
            Map.entry("APPROVED_ALREADY", Guard.APPROVED_BY_ANOTHER));

    /** The steps on before those back. */
    static List<StepCard> of(AdaptationView view) {
        List<StepView> shown = view.steps().stream()
                .filter(step -> step.step() != Step.FOLLOW || view.behind() > 0)
                .toList();
        return Stream.concat(
                        shown.stream().filter(step -> !BACK.contains(step.step())),
                        shown.stream().filter(step -> BACK.contains(step.step())))
                .map(step -> card(view, step))
                .toList();
    }

    public boolean endsWork() {
        return step.equals(Step.WITHDRAW.name());
    }

    private static StepCard card(AdaptationView view, StepView step) {
        List<Refusal> open = step.refusals().stream()
                .filter(refusal -> !ASKED_HERE.contains(refusal.code().name()))
                .toList();
        return new StepCard(
                step.step().name(),
                open.isEmpty(),
                step.asksForReason(),
                BACK.contains(step.step()) || step.step() == Step.RELEASE || step.step() == Step.APPROVE,
                step.step() == Step.TEST,
                open,
                settled(view, step, open));
    }

    /** A refusal whose guard is not known leaves no guard for certain: then none is called settled. */
    private static List<String> settled(AdaptationView view, StepView step, List<Refusal> open) {
        if (!GUARD_OF.keySet()
                .containsAll(open.stream().map(refusal -> refusal.code().name()).toList())) {
            return List.of();
        }
        Set<Guard> failing = EnumSet.noneOf(Guard.class);
        open.forEach(refusal -> failing.add(GUARD_OF.get(refusal.code().name())));
        return Workflow.find(view.stage(), step.step()).stream()
                .flatMap(transition -> transition.guards().stream())
                .filter(guard -> !UNSAID.contains(guard) && !failing.contains(guard))
                .map(Guard::name)
                .toList();
    }
}
