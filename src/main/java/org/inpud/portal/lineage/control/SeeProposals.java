package org.inpud.portal.lineage.control;

import jakarta.inject.Inject;
import java.util.List;
import org.inpud.portal.adaptation.control.Found;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody of the network looks at what other releases propose to an adaptation. */
@UseCase
public class SeeProposals {

    @Inject
    private Proposals proposals;

    @Inject
    private Bases bases;

    @Requires(Capability.SEE_WORK)
    public Outcome<Found<ProposalView>> find(Actor actor, AdaptationId adaptation, ProposalFilter filter) {
        return bases.isThere(adaptation)
                ? Outcome.done(
                        new Found<>(proposals.list(adaptation, filter), proposals.count(adaptation, filter.state())))
                : Outcome.refused(KernelRefusal.NOT_FOUND);
    }

    @Requires(Capability.SEE_WORK)
    public Outcome<ProposalView> one(Actor actor, AdaptationId adaptation, long number) {
        return proposals
                .find(adaptation, number)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    /** What the newest release of the base says in one segment, and what is proposed for it. */
    @Requires(Capability.SEE_WORK)
    public Outcome<Beside> beside(Actor actor, AdaptationId adaptation, String segment) {
        return bases.isThere(adaptation)
                ? Outcome.done(new Beside(bases.text(adaptation, segment), proposals.of(adaptation, segment)))
                : Outcome.refused(KernelRefusal.NOT_FOUND);
    }

    /** Another network's words beside one's own. */
    public record Beside(java.util.Optional<Bases.Text> base, List<ProposalView> proposals) {}
}
