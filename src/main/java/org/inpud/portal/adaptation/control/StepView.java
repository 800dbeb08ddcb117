package org.inpud.portal.adaptation.control;

import java.util.List;
import java.util.Set;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Refusal;

/**
 * A step that somebody's roles open now.
 *
 * @param towards where it may lead
 * @param asksForReason whether it must be told why
 * @param refusals what still holds it up; none where it can be taken
 */
public record StepView(Step step, Set<Stage> towards, boolean asksForReason, List<Refusal> refusals) {

    public boolean isReady() {
        return refusals.isEmpty();
    }
}
