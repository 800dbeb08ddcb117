package org.inpud.portal.document.entity;

/**
 * A stretch of text with its formatting.
 *
 * @param text with inline codes, as {@link CodedText} writes them
 * @param codes what the codes stand for; opaque outside the document room
 */
public record CodedPiece(String text, String codes) {}
