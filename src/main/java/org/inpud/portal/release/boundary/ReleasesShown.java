package org.inpud.portal.release.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.release.control.FindReleases;
import org.inpud.portal.release.control.ReleaseView;
import org.inpud.portal.release.control.WithdrawRelease;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** The releases of an adaptation on its own page, where a coordinator takes a single one off the shelf. */
@Named
@RequestScoped
public class ReleasesShown {

    @Inject
    private FindReleases find;

    @Inject
    private WithdrawRelease withdrawing;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Faces faces;

    private final Map<String, String> reasons = new HashMap<>();
    private final Map<AdaptationId, List<ReleaseView>> found = new HashMap<>();

    /** All of them, withdrawn ones too, the newest first. */
    public List<ReleaseView> of(AdaptationId id) {
        return found.computeIfAbsent(
                id, wanted -> find.of(signedIn.actor(), wanted).value());
    }

    /** A single one leaves the shelf; the one that the adaptation stands on does by the step of its workflow. */
    public boolean isOffered(ReleaseView release, AdaptationView adaptation) {
        return adaptation.mayCoordinate() && release.withdrawal().isEmpty() && !isBase(release, adaptation);
    }

    /** Whether the adaptation stands released with it. */
    public boolean isBase(ReleaseView release, AdaptationView adaptation) {
        return adaptation.stage() == Stage.RELEASED
                && of(adaptation.id()).stream()
                        .filter(one -> one.withdrawal().isEmpty())
                        .findFirst()
                        .filter(one -> one.number().equals(release.number()))
                        .isPresent();
    }

    public void withdraw(AdaptationId id, ReleaseNumber number) {
        Optional<String> reason = Optional.ofNullable(reasons.get(number.toString()));
        if (reason.filter(text -> !text.isBlank()).isEmpty()) {
            faces.complain("release.shown.reason.missing", Map.of("number", number.toString()));
            return;
        }
        Outcome<ReleaseView> outcome = withdrawing.withdraw(signedIn.actor(), id, number, reason);
        if (faces.show(outcome)) {
            faces.say("release.shown.done", Map.of("number", number.toString()));
            faces.go("/adaptation/overview?id=" + id);
        }
    }

    /** What is said of each, by its number. */
    public Map<String, String> getReasons() {
        return reasons;
    }
}
