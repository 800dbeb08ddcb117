package org.inpud.portal.lending.boundary;

import java.util.List;
import java.util.Optional;
import org.inpud.portal.lending.control.LoanView;

/** A loan as the API tells it; {@code reviewers} could be lent, told to the lender alone. */
public record LoanJson(
        long id,
        String adaptation,
        String lender,
        String wanted,
        String note,
        String state,
        String askedAt,
        String answeredAt,
        String endedAt,
        String reviewer,
        List<CandidateJson> reviewers) {

    /** Somebody who could be lent. */
    public record CandidateJson(String person, String pseudonym) {}

    static LoanJson of(LoanView view) {
        return new LoanJson(
                view.id(),
                view.adaptation().toString(),
                view.lender(),
                view.wanted().orElse(null),
                view.note(),
                view.state().name(),
                view.askedAt().toString(),
                text(view.answeredAt()),
                text(view.endedAt()),
                view.reviewer().orElse(null),
                view.candidates().stream()
                        .map(one -> new CandidateJson(one.person().toString(), one.pseudonym()))
                        .toList());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
