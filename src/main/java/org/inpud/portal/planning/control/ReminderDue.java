package org.inpud.portal.planning.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;

/**
 * A day comes near, or has gone by: said once for each.
 *
 * @param person whose work it is; none where the day is the whole adaptation’s
 */
public record ReminderDue(AdaptationId adaptation, Optional<UUID> person, LocalDate due, Nearness nearness) {

    /** How near the day is. */
    public enum Nearness {
        FIRST,
        SECOND,
        PAST
    }
}
