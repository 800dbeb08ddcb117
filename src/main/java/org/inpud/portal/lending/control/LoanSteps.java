package org.inpud.portal.lending.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inpud.portal.adaptation.control.StepContext;
import org.inpud.portal.adaptation.control.StepParticipant;
import org.inpud.portal.adaptation.entity.Guard;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.lending.entity.Loan;

/** Sends borrowed reviewers home when their round of review is over: approved, returned or withdrawn. */
@ApplicationScoped
public class LoanSteps implements StepParticipant {

    private static final Set<Stage> ROUND = EnumSet.of(Stage.REVIEWING, Stage.TESTING, Stage.DECIDING);

    @Inject
    private Loans loans;

    @Override
    public Set<Guard> answers() {
        return EnumSet.noneOf(Guard.class);
    }

    @Override
    public List<Refusal> guards(StepContext context) {
        return List.of();
    }

    @Override
    public void taken(StepContext context) {
        Stage now = context.adaptation().stage();
        boolean isOver = now == Stage.WITHDRAWN || ROUND.contains(context.from()) && !ROUND.contains(now);
        if (isOver) {
            loans.of(context.adaptation().id()).stream()
                    .filter(Loan::isOpen)
                    .forEach(loan -> loans.end(loan, context.actor(), context.role(), context.now()));
        }
    }
}
