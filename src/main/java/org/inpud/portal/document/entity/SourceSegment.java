package org.inpud.portal.document.entity;

/**
 * A sentence of a passage.
 *
 * @param index its place in the passage, from 0
 * @param text the text with inline codes as {@link CodedText} writes them
 * @param codes what the codes stand for; opaque outside the document room
 */
public record SourceSegment(int index, String text, String codes) {}
