package org.inpud.portal.library.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Kind;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.release.control.ReadingMatter;
import org.inpud.portal.release.control.ReadingMatters;
import org.inpud.portal.release.control.ReleaseView;
import org.inpud.portal.release.control.Releases;
import org.inpud.portal.release.entity.Release;
import org.inpud.portal.release.entity.ReleaseNumber;

/** Opens a release for reading, from what was frozen: never from work. */
@UseCase
public class ReadRelease {

    @Inject
    private Releases releases;

    @Inject
    private ReadingMatters matters;

    @Inject
    private Publications publications;

    /**
     * @param editions how many there are of the source, which is the number of the newest
     * @param others of the other adaptations of the work the newest releases
     * @param siblings the other releases of this adaptation, withdrawn ones too, the newest first
     */
    public record Reading(
            ReleaseView release,
            ReadingMatter matter,
            Kind kind,
            int editions,
            List<ShelvedWork.Shelved> others,
            List<ReleaseView> siblings) {

        /** The newest release of the same adaptation, where this is not it. */
        public Optional<ReleaseView> newer() {
            return siblings.stream()
                    .filter(other ->
                            other.withdrawal().isEmpty() && other.number().compareTo(release.number()) > 0)
                    .findFirst();
        }

        public boolean isSourceNewer() {
            return release.imprint().editionNumber() < editions;
        }
    }

    @Requires(Capability.READ_PUBLIC)
    public Outcome<Reading> read(Actor actor, AdaptationId adaptation, ReleaseNumber number) {
        Optional<Release> found = releases.find(adaptation, number);
        if (found.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Release release = found.get();
        Publication publication =
                publications.find(new PublicationKey(adaptation.publication())).orElseThrow();
        List<Release> others = releases.current(List.of(adaptation.publication())).stream()
                .filter(other -> !other.adaptation().equals(adaptation))
                .toList();
        return Outcome.done(new Reading(
                ReleaseView.of(release),
                matters.of(release),
                publication.kind(),
                publication.editions(),
                ShelvedWork.shelved(others),
                releases.of(adaptation).stream()
                        .filter(other -> other.id() != release.id())
                        .map(ReleaseView::of)
                        .toList()));
    }
}
