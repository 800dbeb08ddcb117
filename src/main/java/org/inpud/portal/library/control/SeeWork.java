package org.inpud.portal.library.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.release.control.ReleaseView;
import org.inpud.portal.release.control.Releases;
import org.inpud.portal.release.entity.Release;

/** One work with everything that can be read of it. */
@UseCase
public class SeeWork {

    @Inject
    private Publications publications;

    @Inject
    private Editions editions;

    @Inject
    private Releases releases;

    /**
     * @param topics their names in the reader's language
     * @param sourceTitle as it was registered
     * @param editions the newest first
     * @param readings one per adaptation, the newest release first
     */
    public record Work(
            ShelvedWork work,
            String sourceTitle,
            String licence,
            boolean isLicenceKnown,
            List<String> topics,
            Optional<String> owner,
            List<Edition> editions,
            List<Reading> readings) {}

    /**
     * An adaptation on the shelf.
     *
     * @param older its other releases, withdrawn ones too
     * @param isSourceNewer whether the source has an edition that it does not follow yet
     */
    public record Reading(ReleaseView release, List<ReleaseView> older, boolean isSourceNewer) {}

    @Requires(Capability.READ_PUBLIC)
    public Outcome<Work> see(Actor actor, PublicationKey key, LanguageTag reader) {
        Optional<Publication> found = publications.find(key);
        if (found.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Publication publication = found.get();
        List<Release> current = releases.current(List.of(key.value()));
        return Outcome.done(new Work(
                ShelvedWork.of(publication, current, reader),
                publication.title(),
                publication.licence().isCreativeCommons()
                        ? publication.licence().spelling()
                        : publication.licence().name(),
                publication.licence().isCreativeCommons(),
                publications.topics().values().stream()
                        .filter(topic -> publication.topics().contains(topic.key()))
                        .map(topic -> topic.name(reader))
                        .toList(),
                publication.ownerNetwork(),
                editions.of(key),
                current.stream().map(release -> reading(release, publication)).toList()));
    }

    private Reading reading(Release release, Publication publication) {
        List<ReleaseView> older = releases.of(release.adaptation()).stream()
                .filter(other -> other.id() != release.id())
                .map(ReleaseView::of)
                .toList();
        return new Reading(ReleaseView.of(release), older, release.imprint().editionNumber() < publication.editions());
    }
}
