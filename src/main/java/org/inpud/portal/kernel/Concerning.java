package org.inpud.portal.kernel;

import java.util.Optional;

/**
 * A parameter of a use case that tells what it is about where the gate must not ask for a right there: somebody may speak
 * from without. What they try is recorded all the same, by the network that the call names, or by the one whose work it is.
 */
public interface Concerning {

    Scoped concern();

    /** Which step or voice is tried, where there are several. */
    Optional<Enum<?>> which();
}
