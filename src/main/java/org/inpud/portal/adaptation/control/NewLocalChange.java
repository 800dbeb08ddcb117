package org.inpud.portal.adaptation.control;

import java.util.Optional;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.ChangeRecord;

/**
 * A local change as somebody records it.
 *
 * @param passage label of the passage that it acts on
 * @param text that replaces or is added; none for the other acts
 * @param picture to be shown in place of the passage’s own, as it was uploaded
 */
public record NewLocalChange(
        String passage, Act act, Optional<String> text, ChangeRecord written, Optional<byte[]> picture) {

    public NewLocalChange(String passage, Act act, Optional<String> text, ChangeRecord written) {
        this(passage, act, text, written, Optional.empty());
    }
}
