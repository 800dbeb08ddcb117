package org.inpud.portal.publication.control;

import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.entity.Kind;
import org.inpud.portal.publication.entity.Licence;
import org.inpud.portal.publication.entity.Objective;
import org.inpud.portal.publication.entity.Publication;

/**
 * A publication as lists and pages show it.
 *
 * @param owner key of the owning network; nothing for the secretariat
 * @param editions the newest first
 * @param adaptations those with a release on the shelf
 */
public record PublicationView(
        String key,
        String title,
        Kind kind,
        int year,
        LanguageTag language,
        Licence licence,
        List<Objective> objectives,
        List<String> topics,
        Optional<String> owner,
        List<EditionView> editions,
        List<PublicAdaptation> adaptations,
        long version) {

    static PublicationView of(Publication publication, List<EditionView> editions, List<PublicAdaptation> adaptations) {
        return new PublicationView(
                publication.key().value(),
                publication.title(),
                publication.kind(),
                publication.year(),
                publication.language(),
                publication.licence(),
                List.copyOf(publication.objectives()),
                List.copyOf(publication.topics()),
                publication.ownerNetwork(),
                editions,
                adaptations,
                publication.version());
    }
}
