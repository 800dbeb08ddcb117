package org.inpud.portal.lending.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.lending.entity.LoanState;

/**
 * A loan as coordinators see it.
 *
 * @param wanted the pseudonym that was asked for
 * @param reviewer the pseudonym of who is lent
 * @param candidates who could be lent: told to the lender alone
 */
public record LoanView(
        long id,
        AdaptationId adaptation,
        String title,
        String lender,
        Optional<String> wanted,
        String note,
        LoanState state,
        Instant askedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> endedAt,
        Optional<String> reviewer,
        List<Candidate> candidates) {

    /** A reviewer of the lending network who knows the language. */
    public record Candidate(UUID person, String pseudonym) {}

    public boolean isOpen() {
        return state == LoanState.ASKED || state == LoanState.LENT;
    }

    public boolean isAsked() {
        return state == LoanState.ASKED;
    }
}
