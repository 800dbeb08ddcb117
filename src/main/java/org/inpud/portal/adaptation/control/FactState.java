package org.inpud.portal.adaptation.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Role;

/**
 * Until when the facts of a local change hold.
 *
 * @param due the day on which somebody has to look at them again
 * @param isDue whether that day has come
 * @param renewals each time somebody found them still right, the oldest first
 */
public record FactState(Optional<LocalDate> due, boolean isDue, List<Renewed> renewals) {

    public FactState {
        renewals = List.copyOf(renewals);
    }

    /** One such time, and how they know. */
    public record Renewed(LocalDate until, String evidence, Role role, Instant at) {}
}
