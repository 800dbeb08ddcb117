package org.inpud.portal.chronicle.control;

import java.time.Instant;
import java.util.Optional;

/**
 * What a verification of the chronicle found.
 *
 * @param entries all of them
 * @param waiting those not chained yet; the sealer takes them every few seconds
 * @param firstBroken the place of the first entry that no longer fits the chain; after the last one where the end is gone
 * @param head the hash of the last entry; noted down elsewhere, it proves later that nobody wrote the chain anew
 */
public record Verification(
        long entries, long waiting, Optional<Long> firstBroken, Optional<Instant> lastSealedAt, Optional<String> head) {

    public boolean isWhole() {
        return firstBroken.isEmpty();
    }
}
