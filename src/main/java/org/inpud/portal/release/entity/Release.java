package org.inpud.portal.release.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.entity.Licence;

/**
 * A numbered, published state of an adaptation: frozen with its files and with what was changed and why when it is
 * released, and the same ever after. It stands on the shelf until it is withdrawn; then its files are gone, and a
 * note says since when and why. The database holds the same once more.
 */
@Entity
public class Release {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;
    private String publication;
    private String network;
    private String language;
    private String country;
    private int major;
    private int minor;
    private long edition;

    @Column(name = "edition_number")
    private int editionNumber;

    @Column(name = "source_language")
    private String sourceLanguage;

    @Column(name = "source_title")
    private String sourceTitle;

    private String title;

    @Column(name = "title_language")
    private String titleLanguage;

    @Enumerated(EnumType.STRING)
    private Licence licence;

    private boolean granted;

    @Column(name = "single_reviewed")
    private boolean singleReviewed;

    private String structure;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private UUID releasedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private UUID withdrawnBy;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ReleaseFile> files = new ArrayList<>();

    @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<ReleaseChange> changes = new ArrayList<>();

    @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ReleasePicture> pictures = new ArrayList<>();

    @Version
    private long version;

    protected Release() {}

    public static Release freeze(
            AdaptationId adaptation,
            ReleaseNumber number,
            Imprint imprint,
            List<FrozenChange> changes,
            UUID by,
            Instant now) {
        Release release = new Release();
        release.adaptation = adaptation.toString();
        release.publication = adaptation.publication();
        release.network = adaptation.network();
        release.language = adaptation.language().value();
        release.country = adaptation.country().orElse(null);
        release.major = number.major();
        release.minor = number.minor();
        release.edition = imprint.edition();
        release.editionNumber = imprint.editionNumber();
        release.sourceLanguage = imprint.sourceLanguage().value();
        release.sourceTitle = imprint.sourceTitle();
        release.title = imprint.title();
        release.titleLanguage = imprint.titleLanguage().value();
        release.licence = imprint.licence();
        release.granted = imprint.isGranted();
        release.singleReviewed = imprint.isSingleReviewed();
        release.structure = imprint.structure();
        release.releasedAt = now;
        release.releasedBy = by;
        changes.forEach(change -> release.changes.add(new ReleaseChange(release, change)));
        return release;
    }

    /** Adds a file while the release is being made. */
    public void hold(ReleaseFormat format, String mediaType, String fileName, String digest, long size) {
        files.add(new ReleaseFile(this, format, mediaType, fileName, digest, size));
    }

    /** Adds a picture of its text while the release is being made. */
    public void show(KeptPicture picture) {
        pictures.add(new ReleasePicture(this, picture));
    }

    /** A picture of its text, by the digest of its content. */
    public Optional<KeptPicture> picture(String digest) {
        return pictures.stream()
                .map(ReleasePicture::kept)
                .filter(picture -> picture.digest().equals(digest))
                .findFirst();
    }

    /** The number of the release after this one. */
    public ReleaseNumber next(String nextStructure) {
        return structure.equals(nextStructure) ? number().reworded() : number().rebuilt();
    }

    /** Takes it off the shelf for good. */
    public Outcome<Release> withdraw(String reason, UUID by, Instant now) {
        if (isWithdrawn()) {
            return Outcome.refused(ReleaseRefusal.ALREADY_WITHDRAWN);
        }
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawalReason = reason;
        return Outcome.done(this);
    }

    public Optional<ReleaseFile> file(ReleaseFormat format) {
        return files.stream().filter(file -> file.format() == format).findFirst();
    }

    /** The files that readers can download. */
    public List<ReleaseFile> downloads() {
        return files.stream().filter(file -> file.format().isForReaders()).toList();
    }

    public List<FrozenChange> changes() {
        return changes.stream().map(ReleaseChange::frozen).toList();
    }

    public long id() {
        return id;
    }

    public AdaptationId adaptation() {
        return AdaptationId.parse(adaptation).orElseThrow();
    }

    public ReleaseNumber number() {
        return new ReleaseNumber(major, minor);
    }

    public Imprint imprint() {
        return new Imprint(
                edition,
                editionNumber,
                LanguageTag.of(sourceLanguage),
                sourceTitle,
                title,
                LanguageTag.of(titleLanguage),
                licence,
                granted,
                singleReviewed,
                structure);
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }

    public long version() {
        return version;
    }
}
