package org.inpud.portal.adaptation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.document.entity.PictureFile;

/** A picture that a local change shows: where its bytes are kept, and what is to be known of it without them. */
@Embeddable
public class ShownPicture {

    @Column(name = "picture")
    private String digest;

    @Column(name = "picture_type")
    private String mediaType;

    @Column(name = "picture_width")
    private Integer width;

    @Column(name = "picture_height")
    private Integer height;

    @Column(name = "picture_size")
    private Long size;

    protected ShownPicture() {}

    /**
     * @param digest of the content that is kept
     */
    public static ShownPicture of(PictureFile picture, String digest) {
        ShownPicture shown = new ShownPicture();
        shown.digest = digest;
        shown.mediaType = picture.mediaType();
        shown.width = picture.width();
        shown.height = picture.height();
        shown.size = (long) picture.content().length;
        return shown;
    }

    /** Whether there is one: a change without a picture has none of this. */
    boolean isThere() {
        return digest != null;
    }

    public KeptPicture kept() {
        return new KeptPicture(digest, mediaType, width, height, size);
    }

    /** SHA-256 of its content, in hexadecimal. */
    public String digest() {
        return digest;
    }

    public String mediaType() {
        return mediaType;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** In bytes. */
    public long size() {
        return size;
    }
}
