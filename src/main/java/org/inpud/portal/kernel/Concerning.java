package org.inpud.portal.kernel;

/**
 * A parameter of a use case that tells what it is about where the gate must not ask for a right: somebody may speak there
 * from without. What they try is recorded there all the same.
 */
public interface Concerning {

    Scoped concern();

    /** Which step or voice is tried. */
    Enum<?> which();
}
