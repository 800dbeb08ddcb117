package org.inpud.portal.adaptation.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.FactState;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.PictureLinks;
import org.inpud.portal.adaptation.control.PicturesView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.kernel.Outcome;

/**
 * A local change as the API serves it.
 *
 * @param voices that its tier needs
 * @param missing those of them that were not heard on it as it stands
 * @param due the day on which its facts are to be looked at again; {@code overdue} where it has come
 * @param before the source of the passage
 * @param sourcePicture what the source shows; null where it is no picture, or one that no browser shows
 * @param pictureInOriginal whether the original format can show another picture there; null where the passage is none
 */
public record LocalChangeJson(
        int number,
        String passage,
        String kind,
        String before,
        String act,
        String code,
        int tier,
        String text,
        List<String> segments,
        String reason,
        String note,
        String evidence,
        String depth,
        String scope,
        LocalDate reviewBy,
        boolean core,
        List<String> voices,
        List<String> missing,
        List<HeardJson> heard,
        String decision,
        String decisionReason,
        Instant decidedAt,
        LocalDate due,
        boolean overdue,
        List<RenewedJson> renewals,
        String role,
        boolean own,
        Instant recordedAt,
        PictureJson sourcePicture,
        PictureJson picture,
        Boolean pictureInOriginal,
        long version) {

    /** A picture of a change: {@code href} leads to its bytes. */
    public record PictureJson(String mediaType, int width, int height, long size, String sha256, String href) {

        static PictureJson of(KeptPicture picture, String href) {
            return new PictureJson(
                    picture.mediaType(), picture.width(), picture.height(), picture.size(), picture.digest(), href);
        }
    }

    /** What somebody said on it; {@code present} where it was on what stands now. */
    public record HeardJson(
            String as, boolean accept, String reason, String role, String country, Instant at, boolean present) {

        static HeardJson of(LocalChangeView.Heard heard) {
            return new HeardJson(
                    heard.as().name(),
                    heard.accept(),
                    heard.reason().orElse(null),
                    heard.role().name(),
                    heard.country().orElse(null),
                    heard.at(),
                    heard.isPresent());
        }
    }

    /** Somebody found its facts still right. */
    public record RenewedJson(LocalDate until, String evidence, String role, Instant at) {

        static RenewedJson of(FactState.Renewed renewed) {
            return new RenewedJson(
                    renewed.until(), renewed.evidence(), renewed.role().name(), renewed.at());
        }
    }

    static LocalChangeJson of(AdaptationId id, LocalChangeView view) {
        Optional<PicturesView> shown = view.pictures();
        return new LocalChangeJson(
                view.number(),
                view.passage(),
                view.kind().apiName(),
                view.before(),
                view.act().name(),
                view.written().code().name(),
                view.tier(),
                view.text().orElse(null),
                view.segments(),
                view.written().reason().map(Enum::name).orElse(null),
                view.written().note(),
                view.written().evidence(),
                view.written().depth().name(),
                view.written().scope().name(),
                view.written().reviewBy().orElse(null),
                view.touchesCore(),
                view.voices().stream().map(Enum::name).toList(),
                view.missing().stream().map(Enum::name).toList(),
                view.heard().stream().map(HeardJson::of).toList(),
                view.decision().name(),
                view.decisionReason().orElse(null),
                view.decidedAt().orElse(null),
                view.facts().due().orElse(null),
                view.facts().isDue(),
                view.facts().renewals().stream().map(RenewedJson::of).toList(),
                view.author().name(),
                view.isOwn(),
                view.recordedAt(),
                shown.flatMap(pictures -> pictures.before()
                                .map(picture -> PictureJson.of(
                                        picture, PictureLinks.ofEdition(id, pictures.edition(), picture))))
                        .orElse(null),
                shown.flatMap(PicturesView::after)
                        .map(picture -> PictureJson.of(picture, PictureLinks.ofChange(id, view.number(), picture)))
                        .orElse(null),
                shown.map(PicturesView::isPlaceable).orElse(null),
                view.version());
    }

    /** The answer in JSON, also where it is the state that stands instead of what the caller saw. */
    static Outcome<LocalChangeJson> of(String address, Outcome<LocalChangeView> outcome) {
        AdaptationId id = AdaptationId.parse(address).orElse(null);
        if (outcome instanceof Outcome.Refused<LocalChangeView> refused
                && refused.current().orElse(null) instanceof LocalChangeView current) {
            return new Outcome.Refused<>(refused.refusals(), Optional.of(of(id, current)));
        }
        return outcome.map(view -> of(id, view));
    }
}
