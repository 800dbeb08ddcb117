package org.inpud.portal.adaptation.control;

import java.util.Optional;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.kernel.Text;

/**
 * A text that somebody saves, in normal form.
 *
 * @param state that its author names; without one a changed text is a draft
 */
public record Written(String target, Optional<RenderingState> state, Cause cause) {
    public Written {
        target = Text.normal(target);
    }
}
