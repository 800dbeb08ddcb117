package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.FileStore;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.control.LicenceLedger;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.release.entity.Imprint;
import org.inpud.portal.release.entity.Release;
import org.inpud.portal.release.entity.ReleaseFormat;
import org.inpud.portal.release.entity.ReleaseNumber;

/** Freezes an adaptation as it stands into the next release with all its files. */
@ApplicationScoped
class Freezing {

    @Inject
    private AdaptedTexts texts;

    @Inject
    private Printing printing;

    @Inject
    private Typesetting typesetting;

    @Inject
    private Releases releases;

    @Inject
    private Editions editions;

    @Inject
    private LicenceLedger ledger;

    @Inject
    private FileStore files;

    /** Nothing is kept where one of the files can't be written. */
    Outcome<Release> freeze(Adaptation adaptation, Actor actor, Instant now) throws IOException {
        AdaptationId id = adaptation.id();
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        AdaptedText text = texts.of(adaptation);
        ReleaseNumber number = releases.of(id).stream()
                .findFirst()
                .map(last -> last.next(text.structure()))
                .orElse(ReleaseNumber.FIRST);
        Printing.Order order = order(adaptation, text, Optional.of(number), day);
        Release release = Release.freeze(id, number, order.imprint(), text.changes(), actor.id(), now);
        text.pictures().shown(text.passages(), text.changes()).forEach(release::show);
        for (ReleaseFormat format : ReleaseFormat.values()) {
            Outcome<FrozenFile> printed = printing.print(order, format);
            if (!printed.isDone()) {
                return printed.passOn();
            }
            FrozenFile file = printed.value();
            FileStore.Stored stored = files.keep(new ByteArrayInputStream(file.content()));
            release.hold(
                    format,
                    file.mediaType(),
                    fileName(id, number.toString(), file.extension()),
                    stored.digest(),
                    stored.size());
        }
        releases.add(release);
        return Outcome.done(release);
    }

    /** One file of work in progress: made now, kept nowhere. */
    Outcome<FrozenFile> preview(Adaptation adaptation, ReleaseFormat format, LocalDate day) throws IOException {
        return printing.print(order(adaptation, texts.of(adaptation), Optional.empty(), day), format);
    }

    /** The same as a page of the portal, with its title in it: there is nothing else that bears it. */
    PreviewAdaptation.Page page(Adaptation adaptation, UnaryOperator<String> behind) {
        AdaptedText text = texts.of(adaptation);
        Edition edition = editions.find(adaptation.edition()).orElseThrow();
        return new PreviewAdaptation.Page(
                text.title().orElse(edition.publication().title()),
                adaptation.id().language(),
                edition.language(),
                typesetting.set(
                        text.passages(),
                        text.pictures().addressesAtWork(),
                        passage -> passage.label().isEmpty() ? "" : behind.apply(passage.label())));
    }

    private Printing.Order order(
            Adaptation adaptation, AdaptedText text, Optional<ReleaseNumber> number, LocalDate day) {
        AdaptationId id = adaptation.id();
        Edition edition = editions.find(adaptation.edition()).orElseThrow();
        Publication publication = edition.publication();
        boolean isGranted = !publication.licence().allowsAdaptation()
                && ledger.allowsRelease(publication, id.network(), id.language(), day);
        Imprint imprint = new Imprint(
                edition.id(),
                edition.number(),
                edition.language(),
                publication.title(),
                text.title().orElse(publication.title()),
                text.title().isPresent() ? id.language() : publication.language(),
                publication.licence(),
                isGranted,
                adaptation.isSingleReviewed(),
                text.structure());
        return new Printing.Order(id, edition, text, imprint, number, day);
    }

    /** Says which work in which language, and no more. */
    static String fileName(AdaptationId id, String number, String extension) {
        return id.publication() + "." + id.language()
                + id.country()
                        .map(country -> "." + country.toLowerCase(java.util.Locale.ROOT))
                        .orElse("")
                + "." + number + "." + extension;
    }
}
