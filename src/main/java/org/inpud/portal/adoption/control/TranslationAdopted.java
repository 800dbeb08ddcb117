package org.inpud.portal.adoption.control;

import java.util.Map;
import org.inpud.portal.adaptation.control.AdaptationEvent;
import org.inpud.portal.adaptation.control.Adopted;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/** A translation that was finished elsewhere became an adaptation. */
public record TranslationAdopted(Actor actor, Role by, AdaptationId adaptation, Adopted adopted)
        implements AdaptationEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "rendered", String.valueOf(adopted.rendered()),
                "drafts", String.valueOf(adopted.drafts()),
                "empty", String.valueOf(adopted.empty()),
                "added", String.valueOf(adopted.added()));
    }
}
