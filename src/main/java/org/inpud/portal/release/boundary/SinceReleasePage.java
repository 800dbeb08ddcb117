package org.inpud.portal.release.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.release.control.CompareWithRelease;
import org.inpud.portal.release.control.SinceRelease;
import org.inpud.portal.web.SignedIn;

/** On the page of the decision: what readers will find changed since the last release, some sentences at a time. */
@Named
@RequestScoped
public class SinceReleasePage {

    private static final int SIZE = 50;

    @Inject
    private CompareWithRelease compare;

    @Inject
    private SignedIn signedIn;

    private Optional<SinceRelease> since;
    private int page;

    /** Empty where nothing was released yet. */
    public SinceRelease of(AdaptationId adaptation) {
        if (since == null) {
            Outcome<Optional<SinceRelease>> compared =
                    compare.since(signedIn.actor(), adaptation, Math.max(0, page) * SIZE, SIZE);
            since = compared.isDone() ? compared.value() : Optional.empty();
        }
        return since.orElse(null);
    }

    public boolean isMore() {
        return since.filter(found -> (page + 1) * SIZE < found.total()).isPresent();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.min(Math.max(0, page), 10_000);
    }
}
