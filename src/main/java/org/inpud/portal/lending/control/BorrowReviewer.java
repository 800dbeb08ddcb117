package org.inpud.portal.lending.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.adaptation.control.Adaptations;
import org.inpud.portal.adaptation.control.Rules;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.lending.entity.LendingRefusal;
import org.inpud.portal.lending.entity.Loan;
import org.inpud.portal.lending.entity.LoanState;

/** A coordinator asks another network for a reviewer, for one adaptation, and sends them home again. */
@UseCase
public class BorrowReviewer {

    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_NAME = 100;
    private static final Set<Stage> REVIEWABLE =
            EnumSet.of(Stage.TRANSLATING, Stage.REVIEWING, Stage.TESTING, Stage.DECIDING);

    @Inject
    private Adaptations adaptations;

    @Inject
    private Rules rules;

    @Inject
    private Loans loans;

    @Inject
    private LendingDesk desk;

    @Inject
    private LoanViews views;

    @Inject
    private Clock clock;

    /** Those of an adaptation, the newest first. */
    @Requires(Capability.COORDINATE)
    public Outcome<List<LoanView>> all(Actor actor, AdaptationId id) {
        return adaptations.find(id).isEmpty()
                ? Outcome.refused(KernelRefusal.NOT_FOUND)
                : Outcome.done(loans.of(id).stream().map(views::of).toList());
    }

    @Requires(Capability.COORDINATE)
    public Outcome<LoanView> ask(Actor actor, AdaptationId id, Loan.Asked asked) {
        Optional<Adaptation> adaptation = adaptations.lock(id);
        if (adaptation.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Loan.Asked wanted = new Loan.Asked(
                asked.lender(),
                asked.wanted().map(name -> Text.normal(name).strip()).filter(name -> !name.isEmpty()),
                Text.normal(asked.note()).strip());
        Optional<Refusal> refusal = refusal(adaptation.get(), wanted);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Loan loan = Loan.ask(id, wanted, actor.id(), clock.instant());
        loans.add(loan);
        desk.tell(new ReviewerAsked(actor, Role.COORDINATOR, id, wanted.lender()));
        return Outcome.done(views.of(loan));
    }

    private Optional<Refusal> refusal(Adaptation adaptation, Loan.Asked wanted) {
        AdaptationId id = adaptation.id();
        if (!rules.of(id).isBorrowingAllowed()) {
            return Optional.of(Refusal.of(LendingRefusal.BORROWING_NOT_ALLOWED));
        }
        if (wanted.lender().value().equals(id.network())) {
            return Optional.of(Refusal.of(LendingRefusal.OWN_NETWORK).at("network"));
        }
        if (!desk.isNetwork(wanted.lender())) {
            return Optional.of(Refusal.of(LendingRefusal.UNKNOWN_LENDER).at("network"));
        }
        if (wanted.note().length() > LONGEST_NOTE) {
            return Optional.of(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST_NOTE))
                    .at("note"));
        }
        if (wanted.wanted().orElse("").length() > LONGEST_NAME) {
            return Optional.of(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST_NAME))
                    .at("reviewer"));
        }
        if (!REVIEWABLE.contains(adaptation.stage())) {
            return Optional.of(Refusal.of(LendingRefusal.NOTHING_TO_REVIEW_NOW));
        }
        boolean isAsked = loans.of(id).stream()
                .anyMatch(loan -> loan.state() == LoanState.ASKED
                        && loan.lender().equals(wanted.lender())
                        && loan.wanted().equals(wanted.wanted()));
        return isAsked ? Optional.of(Refusal.of(LendingRefusal.ASKED_ALREADY)) : Optional.empty();
    }

    /** Nobody is asked for any more, or the reviewer goes home. */
    @Requires(Capability.COORDINATE)
    public Outcome<LoanView> end(Actor actor, AdaptationId id, long loan) {
        return loans.lock(loan)
                .filter(found -> found.adaptation().equals(id) && found.isOpen())
                .map(found -> {
                    loans.end(found, actor, Role.COORDINATOR, clock.instant());
                    return Outcome.done(views.of(found));
                })
                .orElseGet(() -> Outcome.refused(LendingRefusal.UNKNOWN_LOAN));
    }
}
