package org.inpud.portal.planning.control;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.inpud.portal.adaptation.control.AdaptationEvent;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/**
 * The plan of an adaptation changed.
 *
 * @param assignment its number; 0 where it is about the whole plan
 * @param person who does the work now; null where anyone may
 * @param before who did it until now; null where nobody did
 */
public record WorkPlanned(
        Actor actor, Role by, AdaptationId adaptation, What what, long assignment, UUID person, UUID before)
        implements AdaptationEvent {

    /** What happened to it. */
    public enum What {
        ASSIGNED("WorkAssigned"),
        TAKEN("WorkTaken"),
        GIVEN_BACK("WorkGivenBack"),
        HANDED_OVER("WorkHandedOver"),
        /** Whoever did it no longer holds the role. */
        LEFT_OPEN("WorkLeftOpen"),
        ENDED("WorkTakenOff"),
        DEADLINE_SET("DeadlineSet");

        private final String event;

        What(String event) {
            this.event = event;
        }
    }

    @Override
    public String name() {
        return what.event;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        if (assignment > 0) {
            facts.put("assignment", String.valueOf(assignment));
        }
        if (person != null) {
            facts.put("person", person.toString());
        }
        if (before != null) {
            facts.put("before", before.toString());
        }
        return facts;
    }
}
