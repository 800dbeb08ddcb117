package org.inpud.portal.lending.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.lending.entity.LendingRefusal;
import org.inpud.portal.lending.entity.Loan;
import org.inpud.portal.people.control.Pseudonyms;

/** A reviewer whom another network asked for by pseudonym comes, or does not. */
@UseCase
public class AnswerLoan {

    @Inject
    private Loans loans;

    @Inject
    private LendingDesk desk;

    @Inject
    private LoanViews views;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Clock clock;

    /** For what this person is asked by name. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<List<LoanView>> asked(Actor actor) {
        return Outcome.done(forMe(actor).stream()
                .filter(loan -> isFor(loan, actor))
                .map(views::of)
                .toList());
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<LoanView> answer(Actor actor, long loan, boolean comes) {
        return loans.lock(loan)
                .filter(found -> isFor(found, actor))
                .map(found -> comes
                        ? desk.lend(found, actor.id(), actor, Role.REVIEWER, clock.instant())
                        : desk.decline(found, actor, Role.REVIEWER, clock.instant()))
                .orElseGet(() -> Outcome.refused(LendingRefusal.UNKNOWN_LOAN))
                .map(views::of);
    }

    private List<Loan> forMe(Actor actor) {
        return actor.roles().stream()
                .filter(held -> held.role() == Role.REVIEWER && held.work().isEmpty())
                .map(RoleHeld::network)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(network -> desk.openBy(network).stream())
                .toList();
    }

    private boolean isFor(Loan loan, Actor actor) {
        boolean isMine = actor.roles().stream()
                .anyMatch(held -> held.role() == Role.REVIEWER
                        && held.work().isEmpty()
                        && held.network().filter(loan.lender().value()::equals).isPresent());
        Optional<String> pseudonym =
                Optional.ofNullable(pseudonyms.of(List.of(actor.id())).get(actor.id()));
        return isMine
                && loan.person().isEmpty()
                && loan.isOpen()
                && pseudonym.isPresent()
                && loan.wanted().filter(pseudonym.get()::equalsIgnoreCase).isPresent();
    }
}
