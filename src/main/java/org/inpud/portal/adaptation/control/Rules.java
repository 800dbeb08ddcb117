package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.inpud.portal.adaptation.entity.AdaptationId;

/** What the owning network's rules say to the workflow. */
@ApplicationScoped
public class Rules {

    /**
     * @param reviewersNeeded 1 to 3
     * @param isSingleReviewAllowed whether the only reviewer may also approve
     */
    public record InForce(
            int reviewersNeeded,
            boolean isPeerTestAStage,
            boolean mayCoordinatorsTranslate,
            boolean isChecklistBinding,
            boolean isSingleReviewAllowed,
            boolean isSecondApproverNeeded) {}

    public InForce of(AdaptationId adaptation) {
        return new InForce(1, false, false, false, false, false);
    }
}
