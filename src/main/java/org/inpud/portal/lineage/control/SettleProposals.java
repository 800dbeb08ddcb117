package org.inpud.portal.lineage.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.Adaptations;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.lineage.entity.Proposal;

/** Somebody of the network accepts what another release proposes, or declines it; singly or several at once. */
@UseCase
public class SettleProposals {

    /** So many at once can still be looked through. */
    public static final int MOST = 200;

    private static final int LONGEST_REASON = 2000;

    @Inject
    private Adaptations adaptations;

    @Inject
    private Proposals proposals;

    @Inject
    private Acceptance acceptance;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** What became of one answer; a refusal leaves that proposal as it was. */
    public record Settled(long number, Outcome<ProposalView> outcome) {}

    @Requires(Capability.TRANSLATE)
    public Outcome<ProposalView> settle(Actor actor, AdaptationId id, ProposalAnswer answer) {
        return held(id).then(found -> answer(actor, id, answer)).map(view -> {
            tell(actor, id, answer.accept() ? 1 : 0, answer.accept() ? 0 : 1);
            return view;
        });
    }

    /** Each by itself: one that can't be done now, because somebody was faster or the text is not open, stays as it is. */
    @Requires(Capability.TRANSLATE)
    public Outcome<List<Settled>> settleAll(Actor actor, AdaptationId id, List<ProposalAnswer> answers) {
        if (answers.size() > MOST) {
            return Outcome.refused(
                    Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", MOST)).at("items"));
        }
        return held(id).map(found -> {
            // In one order for everybody, so that two who do the same never wait for each other.
            List<Settled> settled = answers.stream()
                    .sorted(Comparator.comparing(ProposalAnswer::number))
                    .map(one -> new Settled(one.number(), answer(actor, id, one)))
                    .toList();
            List<Long> done = settled.stream()
                    .filter(one -> one.outcome().isDone())
                    .map(Settled::number)
                    .toList();
            int accepted = Math.toIntExact(answers.stream()
                    .filter(one -> one.accept() && done.contains(one.number()))
                    .count());
            if (!done.isEmpty()) {
                tell(actor, id, accepted, done.size() - accepted);
            }
            return settled;
        });
    }

    /** Holds the adaptation before any proposal, as every release of its own network does. */
    private Outcome<Adaptations.Desk> held(AdaptationId id) {
        return adaptations.share(id).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    private Outcome<ProposalView> answer(Actor actor, AdaptationId id, ProposalAnswer answer) {
        Optional<Proposal> found = proposals.lock(id, answer.number());
        if (found.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Optional<String> reason =
                answer.reason().map(Text::normal).map(String::strip).filter(words -> !words.isEmpty());
        if (reason.filter(words -> words.length() > LONGEST_REASON).isPresent()) {
            return Outcome.refused(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST_REASON))
                    .at("reason"));
        }
        return found.get()
                .open()
                .then(proposal -> answer.accept()
                        ? acceptance.take(actor, proposal, answer).map(own -> {
                            proposal.accept(own, actor.id(), role(actor, id), clock.instant());
                            return proposal;
                        })
                        : declined(actor, proposal, reason))
                .map(proposal -> proposals.settled(id, proposal));
    }

    private Outcome<Proposal> declined(Actor actor, Proposal proposal, Optional<String> reason) {
        proposal.decline(reason, actor.id(), role(actor, proposal.adaptation()), clock.instant());
        return Outcome.done(proposal);
    }

    private static Role role(Actor actor, AdaptationId id) {
        return actor.roleFor(Capability.TRANSLATE, id.scope()).orElseThrow();
    }

    private void tell(Actor actor, AdaptationId id, int accepted, int declined) {
        events.fire(new ProposalsSettled(actor, role(actor, id), id, accepted, declined));
    }
}
