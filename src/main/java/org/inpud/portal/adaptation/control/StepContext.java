package org.inpud.portal.adaptation.control;

import java.time.Instant;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.Guard;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Transition;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/**
 * A step about to be taken, or just taken.
 *
 * @param from the stage before the step; the adaptation itself tells where it stands now
 * @param role by which the actor may take it
 * @param isRehearsal only asks whether it could be taken: nothing may be written
 */
public record StepContext(
        Adaptation adaptation,
        Transition transition,
        Stage from,
        Actor actor,
        Role role,
        StepEvidence evidence,
        Instant now,
        boolean isRehearsal) {

    /** Whether the workflow asks for this guard here. */
    public boolean asks(Guard guard) {
        return transition.guards().contains(guard);
    }
}
