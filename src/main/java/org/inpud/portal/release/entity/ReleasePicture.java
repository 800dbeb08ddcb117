package org.inpud.portal.release.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.inpud.portal.document.entity.KeptPicture;

/** A picture that a release shows, frozen with it. */
@Entity
@Table(name = "release_picture")
public class ReleasePicture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "release")
    private Release release;

    private String digest;

    @Column(name = "media_type")
    private String mediaType;

    private int width;
    private int height;
    private long size;

    protected ReleasePicture() {}

    ReleasePicture(Release release, KeptPicture picture) {
        this.release = release;
        this.digest = picture.digest();
        this.mediaType = picture.mediaType();
        this.width = picture.width();
        this.height = picture.height();
        this.size = picture.size();
    }

    public KeptPicture kept() {
        return new KeptPicture(digest, mediaType, width, height, size);
    }
}
