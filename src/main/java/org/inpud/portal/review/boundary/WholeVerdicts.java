package org.inpud.portal.review.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.review.control.SeeVerdicts;
import org.inpud.portal.review.control.SpokenVerdict;
import org.inpud.portal.web.SignedIn;

/** The words on the whole side by side, as review and decision show them. */
@Named
@RequestScoped
public class WholeVerdicts {

    @Inject
    private SeeVerdicts verdicts;

    @Inject
    private SignedIn signedIn;

    public List<SpokenVerdict> of(AdaptationId id) {
        Outcome<List<SpokenVerdict>> said = verdicts.onWhole(signedIn.actor(), id);
        return said.isDone() ? said.value() : List.of();
    }
}
