package org.inpud.portal.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.LanguageTag;

/** The public adaptations, as far as a room above keeps any. */
@ApplicationScoped
class Shelf {

    @Inject
    private Instance<PublicAdaptations> keeper;

    Map<String, List<PublicAdaptation>> of(Collection<String> publications) {
        if (publications.isEmpty() || keeper.isUnsatisfied()) {
            return Map.of();
        }
        return keeper.get().of(publications).stream().collect(Collectors.groupingBy(PublicAdaptation::publication));
    }

    Set<String> publicationsWith(Optional<LanguageTag> language, Optional<String> network) {
        return keeper.isUnsatisfied() ? Set.of() : keeper.get().publicationsWith(language, network);
    }
}
