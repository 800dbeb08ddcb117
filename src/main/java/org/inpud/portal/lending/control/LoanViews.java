package org.inpud.portal.lending.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.lending.entity.Loan;
import org.inpud.portal.lending.entity.LoanState;
import org.inpud.portal.network.control.Reviewers;
import org.inpud.portal.people.control.Pseudonyms;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;

/** Puts loans together for those who see them. */
@ApplicationScoped
class LoanViews {

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Publications publications;

    @Inject
    private Reviewers reviewers;

    /** For those who borrow, and who was asked by name. */
    LoanView of(Loan loan) {
        return view(loan, List.of());
    }

    /** For the lender, with the reviewers that it could lend. */
    LoanView forLender(Loan loan) {
        if (loan.state() != LoanState.ASKED) {
            return view(loan, List.of());
        }
        List<UUID> able = reviewers.in(loan.lender(), loan.adaptation().language());
        Map<UUID, String> names = pseudonyms.of(able);
        return view(
                loan,
                able.stream()
                        .filter(names::containsKey)
                        .map(person -> new LoanView.Candidate(person, names.get(person)))
                        .toList());
    }

    private LoanView view(Loan loan, List<LoanView.Candidate> candidates) {
        String title = publications
                .find(PublicationKey.of(loan.adaptation().publication()))
                .map(Publication::title)
                .orElseThrow();
        Optional<String> reviewer = loan.person()
                .flatMap(person ->
                        Optional.ofNullable(pseudonyms.of(List.of(person)).get(person)));
        return new LoanView(
                loan.id(),
                loan.adaptation(),
                title,
                loan.lender().value(),
                loan.wanted(),
                loan.note(),
                loan.state(),
                loan.askedAt(),
                loan.answeredAt(),
                loan.endedAt(),
                reviewer,
                candidates);
    }
}
