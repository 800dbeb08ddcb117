package org.inpud.portal.adaptation.control;

import java.util.Optional;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.ChangeRecord;

/**
 * A local change as somebody records it.
 *
 * @param passage label of the passage that it acts on
 * @param text that replaces or is added; none for the other acts
 */
public record NewLocalChange(String passage, Act act, Optional<String> text, ChangeRecord written) {}
