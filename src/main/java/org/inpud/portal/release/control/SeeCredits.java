package org.inpud.portal.release.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.release.entity.ReleaseNumber;

/** Shows who wants to be named for an adaptation: to its network before, to everybody on the page of a release. */
@UseCase
public class SeeCredits {

    /**
     * Who will be named, of how many people that did something.
     *
     * @param workers all who could be
     */
    public record Named(List<CreditView> items, long workers) {}

    @Inject
    private Credits credits;

    @Inject
    private Releases releases;

    @Inject
    private Clock clock;

    /** What a release made now would say. */
    @Requires(Capability.SEE_WORK)
    public Outcome<Named> inWork(Actor actor, AdaptationId adaptation) {
        return Outcome.done(new Named(credits.named(adaptation, clock.instant()), credits.workers(adaptation)));
    }

    /** Those who worked on it until it was released; of a withdrawn one nobody. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<List<CreditView>> of(Actor actor, AdaptationId adaptation, ReleaseNumber number) {
        return releases.find(adaptation, number)
                .map(release -> Outcome.done(
                        release.isWithdrawn()
                                ? List.<CreditView>of()
                                : credits.named(adaptation, release.releasedAt())))
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
