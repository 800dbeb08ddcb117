package org.inpud.portal.document.control;

/** With what an edition was cut into passages and segments; kept with it. */
final class Engine {

    /**
     * Raised whenever the same file would give other passages or segments than before. What is stored stays as it was
     * cut: merging looks for it by its words, and a new edition is cut like the one before where it says the same.
     */
    static final int CUT = 5;

    static final String NAME = "okapi 1.47.0, cut " + CUT;

    private Engine() {}
}
