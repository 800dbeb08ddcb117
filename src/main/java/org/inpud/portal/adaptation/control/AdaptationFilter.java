package org.inpud.portal.adaptation.control;

import java.util.Optional;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.LanguageTag;

/**
 * Which adaptations are wanted, of those that the actor may know.
 *
 * @param network that made them; a region stands for its national networks, too
 */
public record AdaptationFilter(
        Optional<String> publication, Optional<String> network, Optional<LanguageTag> language, Optional<Stage> stage) {

    public static final AdaptationFilter ALL =
            new AdaptationFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
