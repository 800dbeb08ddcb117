package org.inpud.portal.review.boundary;

import java.util.List;
import java.util.function.Predicate;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.StepView;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.Step;

/**
 * What the portal itself can say about a point of the checklist.
 *
 * @param key its sentence; empty where it knows nothing
 * @param count what the sentence counts
 * @param isGood whether it speaks for the point
 */
public record Evidence(String key, int count, boolean isGood) {

    private static final Evidence NONE = new Evidence("", 0, true);

    static Evidence on(int point, AdaptationView view) {
        List<LocalChangeView> changes = view.localChanges();
        return switch (point) {
            case 1 -> view.mayRelease() ? good("permission.given", 0) : open("permission.missing", 0);
            case 2 ->
                view.behind() == 0 ? good("edition.newest", view.edition()) : open("edition.behind", view.behind());
            case 3 ->
                good(
                        "reasons",
                        count(
                                changes,
                                change ->
                                        change.act() == Act.OMIT || change.act().isAddition()));
            case 4 -> {
                int core = count(changes, LocalChangeView::touchesCore);
                yield core == 0 ? good("core.none", 0) : open("core.touched", core);
            }
            case 5, 14 -> {
                int warnings = view.findings().warning();
                yield warnings == 0 ? good("checks.none", 0) : open("checks.some", warnings);
            }
            case 6 -> of(changes, "law", change -> change.written().code() == ChangeCode.LAW);
            case 7 -> of(changes, "services", change -> change.written().code() == ChangeCode.SVC);
            case 8 -> of(changes, "slang", change -> change.written().code() == ChangeCode.SLANG);
            case 17 -> approver(view);
            default -> NONE;
        };
    }

    private static Evidence of(List<LocalChangeView> changes, String what, Predicate<LocalChangeView> kind) {
        int all = count(changes, kind);
        int open = count(changes, kind.and(change -> !change.missing().isEmpty()));
        return open == 0 ? good(what, all) : open(what, all);
    }

    private static Evidence approver(AdaptationView view) {
        return view.steps().stream()
                .filter(step -> step.step() == Step.APPROVE)
                .findFirst()
                .map(step -> wrote(step) ? open("approver.wrote", 0) : good("approver.free", 0))
                .orElse(NONE);
    }

    private static boolean wrote(StepView step) {
        return step.refusals().stream()
                .anyMatch(refusal -> refusal.code().name().equals("APPROVER_WROTE"));
    }

    private static int count(List<LocalChangeView> changes, Predicate<LocalChangeView> kind) {
        return (int) changes.stream().filter(kind).count();
    }

    private static Evidence good(String what, int count) {
        return new Evidence("review.decision.evidence." + what, count, true);
    }

    private static Evidence open(String what, int count) {
        return new Evidence("review.decision.evidence." + what, count, false);
    }
}
