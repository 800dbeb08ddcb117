package org.inpud.portal.lending.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.SqlStates;
import org.inpud.portal.lending.entity.LendingRefusal;
import org.inpud.portal.lending.entity.Loan;
import org.inpud.portal.network.control.Admissions;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.control.Reviewers;
import org.inpud.portal.network.entity.Admission;
import org.inpud.portal.network.entity.NetworkKey;

/** Where reviewers are handed over: lets the lent person into the one adaptation. */
@ApplicationScoped
class LendingDesk {

    @Inject
    private Networks networks;

    @Inject
    private Reviewers reviewers;

    @Inject
    private Admissions admissions;

    @Inject
    private Loans loans;

    @Inject
    private Event<DomainEvent> events;

    boolean isNetwork(NetworkKey key) {
        return networks.find(key).isPresent();
    }

    /** Lends this reviewer, whoever decides it. */
    Outcome<Loan> lend(Loan loan, UUID reviewer, Actor actor, Role by, Instant now) {
        if (!reviewers.in(loan.lender(), loan.adaptation().language()).contains(reviewer)) {
            return Outcome.refused(LendingRefusal.NO_REVIEWER);
        }
        if (!loan.isOpen() || loan.person().isPresent()) {
            return Outcome.refused(LendingRefusal.ANSWERED_ALREADY);
        }
        boolean isThere = loans.of(loan.adaptation()).stream()
                .anyMatch(other -> other.isOpen()
                        && other.person().filter(reviewer::equals).isPresent());
        if (isThere) {
            return Outcome.refused(LendingRefusal.LENT_ALREADY);
        }
        Admission admission = Admission.lent(
                loan.adaptation().toString(), NetworkKey.of(loan.adaptation().network()), reviewer, loan.lender(), now);
        return admit(admission)
                .then(let -> loan.lend(reviewer, let, actor.id(), now).map(done -> {
                    tell(new ReviewerLent(actor, by, loan.adaptation(), loan.lender()));
                    return loan;
                }));
    }

    /** Another loan of the same person may let them in at the same moment. */
    private Outcome<Long> admit(Admission admission) {
        try {
            return Outcome.done(admissions.admit(admission));
        } catch (PersistenceException letInMeanwhile) {
            if (SqlStates.isDuplicate(letInMeanwhile)) {
                return Outcome.refused(LendingRefusal.LENT_ALREADY);
            }
            throw letInMeanwhile;
        }
    }

    Outcome<Loan> decline(Loan loan, Actor actor, Role by, Instant now) {
        return loan.decline(actor.id(), now).map(done -> {
            tell(new LoanDeclined(actor, by, loan.adaptation(), loan.lender()));
            return loan;
        });
    }

    List<Loan> openBy(String lender) {
        return loans.openBy(lender);
    }

    void tell(DomainEvent event) {
        events.fire(event);
    }
}
