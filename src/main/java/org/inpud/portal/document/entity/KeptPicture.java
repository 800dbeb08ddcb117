package org.inpud.portal.document.entity;

/**
 * A picture whose bytes are kept as a file.
 *
 * @param digest SHA-256 of its content, in hexadecimal
 * @param width in points of the picture
 * @param size in bytes
 */
public record KeptPicture(String digest, String mediaType, int width, int height, long size) {}
