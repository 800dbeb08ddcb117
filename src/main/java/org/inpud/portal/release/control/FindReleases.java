package org.inpud.portal.release.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.release.entity.Release;
import org.inpud.portal.release.entity.ReleaseFormat;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.release.entity.ReleaseRefusal;

/** Finds releases and their files, for everybody. */
@UseCase
public class FindReleases {

    @Inject
    private Releases releases;

    /**
     * @param total how many there are beside those listed
     */
    public record Shelf(List<ReleaseView> items, long total) {}

    /** Those on the shelf, the newest first. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<Shelf> find(
            Actor actor, Optional<String> publication, Optional<LanguageTag> language, int offset, int size) {
        return Outcome.done(new Shelf(
                releases.list(publication, language, offset, size).stream()
                        .map(ReleaseView::of)
                        .toList(),
                releases.count(publication, language)));
    }

    /** All of an adaptation, withdrawn ones too, the newest first. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<List<ReleaseView>> of(Actor actor, AdaptationId adaptation) {
        return Outcome.done(
                releases.of(adaptation).stream().map(ReleaseView::of).toList());
    }

    /** One release; of a withdrawn one, what is left to say of it. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<ReleaseView> one(Actor actor, AdaptationId adaptation, ReleaseNumber number) {
        return found(adaptation, number).map(ReleaseView::of);
    }

    /** A file of a release that stands. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<ReleaseView.File> file(
            Actor actor, AdaptationId adaptation, ReleaseNumber number, ReleaseFormat format) {
        return found(adaptation, number)
                .then(release -> release.isWithdrawn()
                        ? Outcome.<ReleaseView.File>refused(ReleaseRefusal.WITHDRAWN)
                        : ReleaseView.of(release).files().stream()
                                .filter(file -> file.format() == format)
                                .findFirst()
                                .map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND)));
    }

    /** A picture of the text of a release that stands, by the digest of its content. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<KeptPicture> picture(Actor actor, AdaptationId adaptation, ReleaseNumber number, String digest) {
        return found(adaptation, number)
                .then(release -> release.isWithdrawn()
                        ? Outcome.<KeptPicture>refused(ReleaseRefusal.WITHDRAWN)
                        : release.picture(digest)
                                .map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND)));
    }

    private Outcome<Release> found(AdaptationId adaptation, ReleaseNumber number) {
        return releases.find(adaptation, number)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
