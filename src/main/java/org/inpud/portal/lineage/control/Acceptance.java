package org.inpud.portal.lineage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.TakeProposal;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.lineage.entity.LineageRefusal;
import org.inpud.portal.lineage.entity.Proposal;

/**
 * Does what a proposal asks for. Another wording is saved like any other; a local change is recorded as this network's
 * own, open until its own coordinator decides on it.
 */
@ApplicationScoped
class Acceptance {

    @Inject
    private Proposals proposals;

    @Inject
    private TakeProposal take;

    /** @return the number of the local change that it concerns, where it does */
    Outcome<Optional<Integer>> take(Actor actor, Proposal proposal, ProposalAnswer answer) {
        return switch (proposal.kind()) {
            case TEXT -> text(actor, proposal, answer);
            case CHANGE_ADDED, CHANGE_CHANGED -> change(actor, proposal, answer);
            case CHANGE_WITHDRAWN ->
                take.withdrawn(
                                actor,
                                proposal.adaptation(),
                                proposal.ownChange().orElseThrow())
                        .map(view -> Optional.of(view.number()));
        };
    }

    private Outcome<Optional<Integer>> text(Actor actor, Proposal proposal, ProposalAnswer answer) {
        if (answer.seen().isEmpty()) {
            return Outcome.refused(Refusal.of(KernelRefusal.MISSING_VALUE).at("version"));
        }
        return take.text(
                        actor,
                        proposal.adaptation(),
                        proposal.segment().orElseThrow(),
                        answer.seen().get(),
                        answer.text().orElse(proposal.content()))
                .map(view -> Optional.empty());
    }

    private Outcome<Optional<Integer>> change(Actor actor, Proposal proposal, ProposalAnswer answer) {
        AdaptationId id = proposal.adaptation();
        Optional<ProposalView> view = proposals.find(id, proposal.id());
        Optional<ProposalView.Change> wanted = view.flatMap(ProposalView::change);
        if (wanted.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Optional<String> words = answer.text().filter(text -> !text.isBlank());
        if (words.isEmpty() && view.get().isAskingForWords()) {
            return Outcome.refused(Refusal.of(LineageRefusal.OWN_WORDS_NEEDED).at("text"));
        }
        Optional<String> text = wanted.get().act().bringsText()
                ? words.or(() -> Optional.of(wanted.get().text()))
                : Optional.empty();
        ChangeRecord record = record(wanted.get());
        return (proposal.ownChange().isPresent()
                        ? take.changed(actor, id, proposal.ownChange().get(), text, record)
                        : take.added(
                                actor,
                                id,
                                new NewLocalChange(
                                        proposal.passage(), wanted.get().act(), text, record)))
                .map(done -> Optional.of(done.number()));
    }

    /** How deep it goes and how far it reaches is this network's to say; it begins with the usual. */
    private static ChangeRecord record(ProposalView.Change change) {
        return new ChangeRecord(
                change.code(),
                change.reason(),
                change.note(),
                change.evidence(),
                Depth.SURFACE,
                Reach.NETWORK,
                change.reviewBy());
    }
}
