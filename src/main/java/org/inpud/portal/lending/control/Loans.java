package org.inpud.portal.lending.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.lending.entity.Loan;
import org.inpud.portal.lending.entity.LoanState;
import org.inpud.portal.network.control.Admissions;

/** All loans. */
@ApplicationScoped
class Loans {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Admissions admissions;

    @Inject
    private Event<DomainEvent> events;

    void add(Loan loan) {
        entities.persist(loan);
        entities.flush();
    }

    Optional<Loan> lock(long id) {
        return Optional.ofNullable(entities.find(Loan.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of one adaptation, the newest first. */
    List<Loan> of(AdaptationId adaptation) {
        return entities.createQuery(
                        "select l from Loan l where l.adaptation = :adaptation order by l.id desc", Loan.class)
                .setParameter("adaptation", adaptation.toString())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What a network is asked for and lends now, the first asked first. */
    List<Loan> openBy(String lender) {
        return entities.createQuery(
                        "select l from Loan l where l.lender = :lender and l.state in :open order by l.id", Loan.class)
                .setParameter("lender", lender)
                .setParameter("open", Set.of(LoanState.ASKED, LoanState.LENT))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Ends a loan with all it opened. */
    void end(Loan loan, Actor actor, Role by, Instant now) {
        loan.end(now);
        loan.admission().ifPresent(admission -> admissions.end(admission, now));
        events.fire(new LoanEnded(actor, by, loan.adaptation(), loan.lender()));
    }
}
