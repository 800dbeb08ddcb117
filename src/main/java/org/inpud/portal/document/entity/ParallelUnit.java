package org.inpud.portal.document.entity;

/**
 * One sentence of a text that is to be paired with its translation.
 *
 * @param passage the number of the passage that it stands in; sentences of one passage follow each other
 * @param text with inline codes, as {@link CodedText} writes them
 * @param codes what the codes stand for; opaque outside the document room
 */
public record ParallelUnit(int passage, PassageKind kind, int level, String text, String codes) {}
