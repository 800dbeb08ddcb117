package org.inpud.portal.publication.entity;

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
import java.time.Instant;
import java.util.UUID;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.kernel.LanguageTag;

/** One numbered, frozen state of a publication's text as it was imported from a file. */
@Entity
public class Edition {

    /**
     * The file that an edition came from.
     *
     * @param digest of the file: its key in the file store
     * @param engine what extracted it, needed again to merge
     */
    public record Origin(DocumentFormat format, String digest, long size, String engine) {}

    /**
     * What the import found.
     *
     * @param digest of the text with its structure: the same text in the same format has the same
     */
    public record Content(String digest, int passages, int segments, int words) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "publication")
    private Publication publication;

    private int number;

    @Enumerated(EnumType.STRING)
    private DocumentFormat format;

    private String language;

    private String digest;

    @Column(name = "file_digest")
    private String fileDigest;

    @Column(name = "file_size")
    private long fileSize;

    private String note;

    private int passages;

    private int segments;

    private int words;

    private String engine;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private UUID importedBy;

    protected Edition() {}

    /** The publication's next edition, in its language. */
    public static Edition of(
            Publication publication, Origin origin, Content content, String note, UUID importedBy, Instant now) {
        Edition edition = new Edition();
        edition.publication = publication;
        edition.number = publication.openEdition();
        edition.language = publication.language().value();
        edition.format = origin.format();
        edition.fileDigest = origin.digest();
        edition.fileSize = origin.size();
        edition.engine = origin.engine();
        edition.digest = content.digest();
        edition.passages = content.passages();
        edition.segments = content.segments();
        edition.words = content.words();
        edition.note = note;
        edition.importedBy = importedBy;
        edition.importedAt = now;
        return edition;
    }

    public long id() {
        return id;
    }

    public Publication publication() {
        return publication;
    }

    public int number() {
        return number;
    }

    public DocumentFormat format() {
        return format;
    }

    public LanguageTag language() {
        return LanguageTag.of(language);
    }

    public String digest() {
        return digest;
    }

    /** The original file's key in the file store. */
    public String fileDigest() {
        return fileDigest;
    }

    public long fileSize() {
        return fileSize;
    }

    public String note() {
        return note;
    }

    public int passages() {
        return passages;
    }

    public int segments() {
        return segments;
    }

    public int words() {
        return words;
    }

    public String engine() {
        return engine;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public UUID importedBy() {
        return importedBy;
    }
}
