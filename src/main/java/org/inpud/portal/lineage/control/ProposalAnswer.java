package org.inpud.portal.lineage.control;

import java.util.Optional;

/**
 * What somebody of the network says to a proposal.
 *
 * @param seen the version of the text here that they compared it with; only asked for where they accept another wording
 * @param text words of their own to stand instead of those proposed
 * @param reason why they decline, if they say so
 */
public record ProposalAnswer(
        long number, boolean accept, Optional<Long> seen, Optional<String> text, Optional<String> reason) {

    public static ProposalAnswer accept(long number, long seen) {
        return new ProposalAnswer(number, true, Optional.of(seen), Optional.empty(), Optional.empty());
    }

    public static ProposalAnswer decline(long number) {
        return new ProposalAnswer(number, false, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
