package org.inpud.portal.review.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.inpud.portal.adaptation.control.AwaitedView;
import org.inpud.portal.adaptation.control.SeeAwaitedViews;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.web.SignedIn;

/** On the desk of whoever keeps works: how many changes of their core passages wait for a view, and until when. */
@Named
@RequestScoped
public class AwaitedViews {

    private static final int MOST = 200;

    @Inject
    private SeeAwaitedViews see;

    @Inject
    private SignedIn signedIn;

    private List<AwaitedView> awaited = List.of();

    @PostConstruct
    void open() {
        if (signedIn.actor().may(Capability.CONCUR) || signedIn.actor().may(Capability.KEEP_OWN_WORKS)) {
            awaited = see.awaited(signedIn.actor(), 0, MOST).value();
        }
    }

    public int getCount() {
        return awaited.size();
    }

    /** The first day on which a network need no longer wait. */
    public LocalDate getUntil() {
        return awaited.stream()
                .map(AwaitedView::until)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
