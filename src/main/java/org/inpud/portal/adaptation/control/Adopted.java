package org.inpud.portal.adaptation.control;

/**
 * What came of a finished translation.
 *
 * @param empty segments of the source that found no partner
 * @param added local changes
 */
public record Adopted(int rendered, int drafts, int empty, int added) {}
