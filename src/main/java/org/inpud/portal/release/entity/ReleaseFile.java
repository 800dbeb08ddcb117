package org.inpud.portal.release.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One frozen file of a release, known by the digest of its content. */
@Entity
@Table(name = "release_file")
public class ReleaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "release")
    private Release release;

    @Enumerated(EnumType.STRING)
    private ReleaseFormat format;

    @Column(name = "media_type")
    private String mediaType;

    private String name;
    private String digest;
    private long size;

    protected ReleaseFile() {}

    ReleaseFile(Release release, ReleaseFormat format, String mediaType, String name, String digest, long size) {
        this.release = release;
        this.format = format;
        this.mediaType = mediaType;
        this.name = name;
        this.digest = digest;
        this.size = size;
    }

    public ReleaseFormat format() {
        return format;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As a reader's device calls it: says what it is, not who made it. */
    public String name() {
        return name;
    }

    /** SHA-256, in lower-case hexadecimal digits. */
    public String digest() {
        return digest;
    }

    /** In bytes. */
    public long size() {
        return size;
    }
}
