package org.inpud.portal.release.boundary;

import java.util.List;
import org.inpud.portal.release.control.ReleaseView;
import org.inpud.portal.release.entity.Concurrence;
import org.inpud.portal.release.entity.FrozenChange;
import org.inpud.portal.release.entity.Imprint;

/**
 * A release as the API serves it.
 *
 * @param edition number of the edition that it follows
 * @param granted whether it rests on a permission beside the licence
 * @param concurred whether INPUD shares all changes of its core messages
 * @param withdrawn null while it stands on the shelf
 */
public record ReleaseBody(
        String adaptation,
        String number,
        String publication,
        String network,
        String language,
        String country,
        String title,
        int edition,
        String sourceLanguage,
        String licence,
        boolean granted,
        boolean singleReviewed,
        boolean concurred,
        String released,
        Withdrawn withdrawn,
        List<FileBody> files,
        List<ChangeBody> changes) {

    public record Withdrawn(String at, String reason) {}

    public record FileBody(String format, String mediaType, String name, long size, String sha256, String href) {}

    public record ChangeBody(
            int number,
            String passage,
            String act,
            String code,
            String reason,
            String note,
            String evidence,
            String source,
            String text,
            String reviewBy,
            String concurrence,
            String sourcePicture,
            String picture) {

        static ChangeBody of(ReleaseView view, FrozenChange change) {
            return new ChangeBody(
                    change.number(),
                    change.passage(),
                    change.act().name(),
                    change.code().name(),
                    change.reason().map(Enum::name).orElse(null),
                    change.note(),
                    change.evidence(),
                    change.source(),
                    change.text(),
                    change.reviewBy().map(String::valueOf).orElse(null),
                    change.concurrence().name(),
                    change.sourcePicture().map(view::pictureAddress).orElse(null),
                    change.picture().map(view::pictureAddress).orElse(null));
        }
    }

    static ReleaseBody of(ReleaseView view) {
        Imprint imprint = view.imprint();
        return new ReleaseBody(
                view.adaptation().toString(),
                view.number().toString(),
                view.adaptation().publication(),
                view.adaptation().network(),
                view.adaptation().language().value(),
                view.adaptation().country().orElse(null),
                imprint.title(),
                imprint.editionNumber(),
                imprint.sourceLanguage().value(),
                imprint.licence().spelling(),
                imprint.isGranted(),
                imprint.isSingleReviewed(),
                view.changes().stream().noneMatch(change -> change.concurrence() == Concurrence.NOT_CONCURRED),
                view.releasedAt().toString(),
                view.withdrawal()
                        .map(withdrawal -> new Withdrawn(withdrawal.at().toString(), withdrawal.reason()))
                        .orElse(null),
                view.files().stream().map(file -> file(view, file)).toList(),
                view.changes().stream()
                        .map(change -> ChangeBody.of(view, change))
                        .toList());
    }

    private static FileBody file(ReleaseView view, ReleaseView.File file) {
        String format = file.format().address();
        return new FileBody(
                format,
                file.mediaType(),
                file.name(),
                file.size(),
                file.digest(),
                "/api/v1/releases/" + view.adaptation() + "/" + view.number() + "/" + format);
    }
}
