package org.inpud.portal.release.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.release.entity.FrozenChange;
import org.inpud.portal.release.entity.Imprint;
import org.inpud.portal.release.entity.Release;
import org.inpud.portal.release.entity.ReleaseFormat;
import org.inpud.portal.release.entity.ReleaseNumber;

/**
 * A release as everybody may see it.
 *
 * @param files those for download; none where it was withdrawn
 */
public record ReleaseView(
        AdaptationId adaptation,
        ReleaseNumber number,
        Imprint imprint,
        Instant releasedAt,
        Optional<Withdrawal> withdrawal,
        List<File> files,
        List<FrozenChange> changes) {

    public record Withdrawal(Instant at, String reason) {}

    /**
     * @param digest SHA-256 in hexadecimal digits
     */
    public record File(ReleaseFormat format, String mediaType, String name, String digest, long size) {}

    public static ReleaseView of(Release release) {
        return new ReleaseView(
                release.adaptation(),
                release.number(),
                release.imprint(),
                release.releasedAt(),
                release.withdrawnAt()
                        .map(at -> new Withdrawal(at, release.withdrawalReason().orElse(""))),
                release.isWithdrawn()
                        ? List.of()
                        : release.downloads().stream()
                                .map(file -> new File(
                                        file.format(), file.mediaType(), file.name(), file.digest(), file.size()))
                                .toList(),
                release.changes());
    }

    /** Where a picture of its text is to be had. */
    public String pictureAddress(String digest) {
        return TextPictures.address(adaptation, number, digest);
    }
}
