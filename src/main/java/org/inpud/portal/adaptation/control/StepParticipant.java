package org.inpud.portal.adaptation.control;

import java.util.List;
import java.util.Set;
import org.inpud.portal.adaptation.entity.Guard;
import org.inpud.portal.kernel.Refusal;

/**
 * Takes part in the steps of adaptations: knows the facts for some guards, and does what must be done when the stage
 * has moved. Implemented by the rooms that know (adaptation itself, review, release); called in the transaction of
 * the step, with the adaptation's row locked. Every guard must be answered by exactly one participant.
 */
public interface StepParticipant {

    /** The guards that this participant answers for. */
    Set<Guard> answers();

    /** Makes what must exist before the guards are asked (frozen files). Not called in rehearsals. */
    default void prepare(StepContext context) {}

    /** Why the guards it answers for do not hold, of those that the transition asks; empty where all hold. */
    List<Refusal> guards(StepContext context);

    /** Whether somebody else must take the same step too before the stage moves. Asked only when all guards hold. */
    default boolean isHeldBack(StepContext context) {
        return false;
    }

    /** Called when the step was taken: once the stage has moved, or where it was only recorded ({@link #isHeldBack}). */
    default void taken(StepContext context) {}
}
