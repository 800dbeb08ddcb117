package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.control.DependentWork;

/** Tells the room of publications which adaptations rest on them. */
@ApplicationScoped
class OngoingWork implements DependentWork {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Override
    public List<Work> on(Collection<String> publications) {
        if (publications.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select publication, network, language from adaptation"
                        + " where stage <> 'WITHDRAWN' and publication = any (string_to_array(?1, ' '))")
                .setParameter(1, String.join(" ", publications))
                .getResultList();
        return rows.stream()
                .map(row -> new Work((String) row[0], (String) row[1], LanguageTag.of((String) row[2])))
                .toList();
    }
}
