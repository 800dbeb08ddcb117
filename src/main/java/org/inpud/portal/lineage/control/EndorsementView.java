package org.inpud.portal.lineage.control;

import java.time.Instant;
import java.util.Optional;
import org.inpud.portal.lineage.entity.Endorsement;

/** A network stands behind a release. No person is told: it is the network's word. */
public record EndorsementView(String network, Optional<String> country, String reason, Instant since) {

    static EndorsementView of(Endorsement endorsement) {
        return new EndorsementView(
                endorsement.network(), endorsement.country(), endorsement.reason(), endorsement.endorsedAt());
    }
}
