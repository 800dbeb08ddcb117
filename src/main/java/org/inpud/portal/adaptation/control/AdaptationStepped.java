package org.inpud.portal.adaptation.control;

import java.util.Map;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/** A step was taken; where the stages are the same it was recorded and waits for somebody else to take it too. */
public record AdaptationStepped(Actor actor, Role by, AdaptationId adaptation, Step step, Stage from, Stage to)
        implements AdaptationEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("step", step.name(), "from", from.name(), "to", to.name());
    }
}
