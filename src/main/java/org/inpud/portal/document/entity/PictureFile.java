package org.inpud.portal.document.entity;

/**
 * A picture that browsers and office programs show.
 *
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/gif}
 * @param width in points of the picture
 * @param content without what tells on camera, place and people
 */
public record PictureFile(String mediaType, int width, int height, byte[] content) {

    /** The ending of a file's name, without the dot. */
    public String extension() {
        return mediaType.equals("image/jpeg") ? "jpg" : mediaType.substring("image/".length());
    }
}
