package org.inpud.portal.lending.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.lending.entity.LendingRefusal;
import org.inpud.portal.lending.entity.Loan;
import org.inpud.portal.network.entity.NetworkKey;

/** A network’s coordinator lends another one a reviewer, says no, or calls the reviewer home. */
@UseCase
public class LendReviewer {

    @Inject
    private Loans loans;

    @Inject
    private LendingDesk desk;

    @Inject
    private LoanViews views;

    @Inject
    private Clock clock;

    /** What the network is asked for and lends now. */
    @Requires(Capability.KEEP_NETWORK)
    public Outcome<List<LoanView>> open(Actor actor, NetworkKey lender) {
        return Outcome.done(
                loans.openBy(lender.value()).stream().map(views::forLender).toList());
    }

    @Requires(Capability.KEEP_NETWORK)
    public Outcome<LoanView> lend(Actor actor, NetworkKey lender, long loan, UUID reviewer) {
        return with(lender, loan, found -> desk.lend(found, reviewer, actor, Role.COORDINATOR, clock.instant()));
    }

    @Requires(Capability.KEEP_NETWORK)
    public Outcome<LoanView> decline(Actor actor, NetworkKey lender, long loan) {
        return with(lender, loan, found -> desk.decline(found, actor, Role.COORDINATOR, clock.instant()));
    }

    @Requires(Capability.KEEP_NETWORK)
    public Outcome<LoanView> end(Actor actor, NetworkKey lender, long loan) {
        return with(lender, loan, found -> {
            loans.end(found, actor, Role.COORDINATOR, clock.instant());
            return Outcome.done(found);
        });
    }

    private Outcome<LoanView> with(NetworkKey lender, long loan, Function<Loan, Outcome<Loan>> work) {
        return loans.lock(loan)
                .filter(found -> found.lender().equals(lender) && found.isOpen())
                .map(work)
                .orElseGet(() -> Outcome.refused(LendingRefusal.UNKNOWN_LOAN))
                .map(views::forLender);
    }
}
