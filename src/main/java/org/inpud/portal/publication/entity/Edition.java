package org.inpud.portal.publication.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.document.entity.Damage;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.Trace;
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

    /**
     * What became of the file before it was kept.
     *
     * @param found what was taken out, and how many times
     * @param left how much of it a second look still found
     * @param damage what the text lost on its way, where it came from a PDF
     */
    public record Treatment(Map<Trace, Integer> found, int left, boolean isFromPdf, Map<Damage, Integer> damage) {}

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

    @Column(name = "kept_for")
    private String keptFor;

    @ElementCollection
    @CollectionTable(name = "edition_trace", joinColumns = @JoinColumn(name = "edition"))
    @MapKeyColumn(name = "trace")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "found")
    private Map<Trace, Integer> traces = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "edition_damage", joinColumns = @JoinColumn(name = "edition"))
    @MapKeyColumn(name = "damage")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "found")
    private Map<Damage, Integer> damage = new HashMap<>();

    @Column(name = "traces_left")
    private Integer tracesLeft;

    @Column(name = "from_pdf")
    private boolean fromPdf;

    protected Edition() {}

    /** The publication's next edition, in its language. */
    public static Edition of(
            Publication publication, Origin origin, Content content, String note, Keeper importedBy, Instant now) {
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
        edition.importedBy = importedBy.person();
        edition.keptFor = importedBy.keptFor();
        edition.importedAt = now;
        return edition;
    }

    /** Notes, before it is kept, what became of its file. */
    public Edition treated(Treatment treatment) {
        traces.putAll(treatment.found());
        tracesLeft = treatment.left();
        fromPdf = treatment.isFromPdf();
        damage.putAll(treatment.damage());
        return this;
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

    /** What was taken out of its file, and how many times. */
    public Map<Trace, Integer> traces() {
        return Map.copyOf(traces);
    }

    /** How much of it a second look still found; nothing where nobody looked. */
    public Optional<Integer> tracesLeft() {
        return Optional.ofNullable(tracesLeft);
    }

    /** Whether its text was read from a PDF; its file is a web page of ours then. */
    public boolean isFromPdf() {
        return fromPdf;
    }

    /** What its text lost on the way out of a PDF, and how many times. */
    public Map<Damage, Integer> damage() {
        return Map.copyOf(damage);
    }

    public UUID importedBy() {
        return importedBy;
    }
}
