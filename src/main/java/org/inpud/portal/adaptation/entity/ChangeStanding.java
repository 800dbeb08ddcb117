package org.inpud.portal.adaptation.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How a local change stood at a time, apart from what is written of it. */
public record ChangeStanding(
        Decision decision,
        Optional<UUID> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> reason,
        Optional<String> sourceHash,
        Optional<Instant> withdrawnAt,
        boolean touchesCore) {}
