package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.control.PublicAdaptation;
import org.inpud.portal.publication.control.PublicAdaptations;
import org.inpud.portal.release.entity.Release;

/** Tells the catalogue below which adaptations readers can find. */
@ApplicationScoped
class ShelvedAdaptations implements PublicAdaptations {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Releases releases;

    @Override
    public List<PublicAdaptation> of(Collection<String> publications) {
        return releases.current(publications).stream()
                .map(ShelvedAdaptations::shown)
                .toList();
    }

    private static PublicAdaptation shown(Release release) {
        return new PublicAdaptation(
                release.adaptation().publication(),
                release.adaptation().toString(),
                release.adaptation().network(),
                release.adaptation().language(),
                release.adaptation().country(),
                release.number().toString());
    }

    @Override
    public Set<String> publicationsWith(Optional<LanguageTag> language, Optional<String> network) {
        return entities.createQuery(
                        "select distinct r.publication from Release r where r.withdrawnAt is null"
                                + " and (:language = '' or r.language = :language or r.language like concat(:language, '-%'))"
                                + " and (:network = '' or r.network = :network or r.network in"
                                + " (select n.id from Network n where n.parent = :network))",
                        String.class)
                .setParameter("language", language.map(LanguageTag::value).orElse(""))
                .setParameter("network", network.orElse(""))
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
