package org.inpud.portal.release.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Attempt;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.release.entity.Release;
import org.inpud.portal.release.entity.ReleaseNumber;

/** Takes a single release off the shelf, whatever becomes of its adaptation: its successor may be in work. */
@UseCase
public class WithdrawRelease {

    private static final int LONGEST_REASON = 2000;

    @Inject
    private Releases releases;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    @Attempt
    @Requires(Capability.COORDINATE)
    public Outcome<ReleaseView> withdraw(
            Actor actor, AdaptationId adaptation, ReleaseNumber number, Optional<String> reason) {
        Optional<Release> release = releases.lock(adaptation, number);
        if (release.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        String because = reason.map(Text::normal).map(String::strip).orElse("");
        if (because.isEmpty()) {
            return Outcome.refused(Refusal.of(KernelRefusal.MISSING_VALUE).at("reason"));
        }
        if (because.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST_REASON))
                    .at("reason"));
        }
        Outcome<Release> withdrawn = release.get().withdraw(because, actor.id(), clock.instant());
        if (withdrawn.isDone()) {
            events.fire(ReleaseWithdrawn.of(
                    actor, actor.roleFor(Capability.COORDINATE, adaptation.scope()), withdrawn.value()));
        }
        return withdrawn.map(ReleaseView::of);
    }
}
