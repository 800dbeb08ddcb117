package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.control.Merging;
import org.inpud.portal.document.control.Reading;
import org.inpud.portal.document.control.Scrubbing;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.PictureFile;
import org.inpud.portal.kernel.FileStore;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.release.entity.Imprint;
import org.inpud.portal.release.entity.ReleaseFormat;
import org.inpud.portal.release.entity.ReleaseNumber;

/** Makes the files of an adaptation: of a release, or of work in progress, which says so. */
@ApplicationScoped
class Printing {

    /** A page with more pictures than this is too heavy for most lines; the rest stands there in words. */
    private static final long MOST_IN_A_PAGE = 16L * 1024 * 1024;

    @Inject
    private Typesetting typesetting;

    @Inject
    private Reading reading;

    @Inject
    private Merging merging;

    @Inject
    private Scrubbing scrubbing;

    @Inject
    private Colophons colophons;

    @Inject
    private ChangePictures changePictures;

    @Inject
    private NetworkNames networks;

    @Inject
    private Endorsers endorsers;

    @Inject
    private FileStore files;

    /**
     * What is to be printed.
     *
     * @param number nothing for work in progress
     */
    record Order(
            AdaptationId adaptation,
            Edition edition,
            AdaptedText text,
            Imprint imprint,
            Optional<ReleaseNumber> number,
            LocalDate day) {

        LanguageTag language() {
            return adaptation.language();
        }
    }

    Outcome<FrozenFile> print(Order order, ReleaseFormat format) throws IOException {
        return switch (format) {
            case HTML -> Outcome.done(new FrozenFile(format, "text/html", "html", page(order)));
            case TEXT -> Outcome.done(new FrozenFile(format, "text/plain", "txt", plain(order)));
            case ORIGINAL ->
                original(order)
                        .map(content -> new FrozenFile(
                                format,
                                order.edition().format().mediaType(),
                                order.edition().format().extension(),
                                content));
            case READING ->
                Outcome.done(new FrozenFile(
                        format,
                        "application/json",
                        "json",
                        typesetting.set(order.text().body(), addresses(order)).bytes()));
        };
    }

    /** A release shows what was frozen with it. */
    private static Function<String, Optional<String>> addresses(Order order) {
        TextPictures pictures = order.text().pictures();
        return order.number()
                .map(number -> pictures.addressesIn(order.adaptation(), number))
                .orElseGet(pictures::addressesAtWork);
    }

    private Colophon colophon(Order order) {
        Colophon colophon = colophons.write(
                new Colophons.Facts(
                        order.adaptation(),
                        networks.of(order.adaptation().network(), order.language()),
                        order.imprint(),
                        order.number(),
                        order.day()),
                order.text().changes());
        List<String> endorsed = endorsers.of(order.adaptation()).stream()
                .map(network -> networks.of(network, order.language()))
                .toList();
        return endorsed.isEmpty() ? colophon : colophon.with(colophons.endorsed(order.language(), endorsed));
    }

    private byte[] page(Order order) {
        TextPictures pictures = order.text().pictures();
        Function<String, Optional<String>> written = pictures.written(this::written, MOST_IN_A_PAGE);
        return PageFile.write(
                order.language(),
                order.imprint().sourceLanguage(),
                order.imprint().title(),
                typesetting.set(order.text().body(), written),
                colophon(order),
                changePictures.of(order.language(), order.text().changes(), written(pictures, written)));
    }

    /** By digest, as changes name their pictures. */
    private static Function<String, Optional<String>> written(
            TextPictures pictures, Function<String, Optional<String>> written) {
        return digest -> pictures.kept().entrySet().stream()
                .filter(entry -> entry.getValue().digest().equals(digest))
                .findFirst()
                .flatMap(entry -> written.apply(entry.getKey()));
    }

    private String written(KeptPicture picture) {
        return "data:" + picture.mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(files.bytes(picture.digest()));
    }

    private byte[] plain(Order order) {
        String text = reading.text(order.text().body().stream()
                .filter(passage -> !passage.isLeftOut())
                .map(AdaptedPassage::passage)
                .toList());
        return PageFile.plain(order.imprint().title(), text, colophon(order));
    }

    private Outcome<byte[]> original(Order order) throws IOException {
        return merging.merge(
                        files.bytes(order.edition().fileDigest()),
                        order.edition().format(),
                        order.edition().language(),
                        order.language(),
                        versions(order.text(), colophon(order)))
                .map(merged -> scrubbing.clean(merged, order.edition().format()));
    }

    /** The text with the colophon behind all of it, and with the notice, where there is one, before its first. */
    private List<PassageVersion> versions(AdaptedText text, Colophon colophon) {
        List<PassageVersion> versions = new ArrayList<>();
        List<AddedPassage> behind = blocks(colophon.blocks().stream(), true);
        List<AddedPassage> ahead = blocks(Stream.of(colophon.notice()).filter(notice -> !notice.isEmpty()), false);
        for (PassageVersion bare : text.versions()) {
            PassageVersion version = Optional.ofNullable(
                            text.pictures().instead().get(bare.index()))
                    .map(picture -> bare.showing(file(picture)))
                    .orElse(bare);
            versions.add(version.with(
                    bare == text.versions().get(0) ? joined(ahead, version.before()) : version.before(),
                    version.index() == text.end() ? joined(version.after(), behind) : version.after()));
        }
        return versions;
    }

    private PictureFile file(KeptPicture picture) {
        return new PictureFile(picture.mediaType(), picture.width(), picture.height(), files.bytes(picture.digest()));
    }

    private static List<AddedPassage> blocks(Stream<String> texts, boolean isAtEnd) {
        return texts.map(text -> new AddedPassage(List.of(CodedText.escape(text)), isAtEnd))
                .toList();
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
