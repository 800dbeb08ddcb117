package org.inpud.portal.planning.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.planning.control.ReminderDue.Nearness;

/**
 * A permission to adapt ends soon, or has ended, and nothing lasts longer: said once for each.
 *
 * @param publication its key
 * @param keeper the network whose work it is; none where it is INPUD's
 * @param networks those whose adaptations rest on it
 */
public record GrantDue(
        String publication, Optional<String> keeper, Set<String> networks, LocalDate lastDay, Nearness nearness) {

    public GrantDue {
        networks = Set.copyOf(networks);
    }
}
