package org.inpud.portal.release.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.release.control.CreditView;
import org.inpud.portal.release.control.SeeCredits;
import org.inpud.portal.release.entity.PartOfWork;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** Who is named, on the page of a release and elsewhere. */
@Named
@RequestScoped
public class CreditsShown {

    @Inject
    private SeeCredits see;

    @Inject
    private Messages messages;

    @Inject
    private SignedIn signedIn;

    private List<CreditView> found;

    public List<CreditView> of(AdaptationId adaptation, ReleaseNumber number) {
        if (found == null) {
            Outcome<List<CreditView>> credits = see.of(Actor.ANYBODY, adaptation, number);
            found = credits.isDone() ? credits.value() : List.of();
        }
        return found;
    }

    /** What somebody did, in words. */
    public String parts(List<PartOfWork> parts) {
        return parts.stream()
                .map(part -> messages.of(signedIn.language(), "release.credit.part." + part))
                .collect(Collectors.joining(" · "));
    }
}
