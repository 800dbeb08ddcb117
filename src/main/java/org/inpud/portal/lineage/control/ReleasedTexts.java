package org.inpud.portal.lineage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.Row;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.release.control.Releases;
import org.inpud.portal.release.entity.Release;

/** What each release says segment by segment: all that other networks ever see of an adaptation. */
@ApplicationScoped
class ReleasedTexts {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Releases releases;

    /** The newest on the shelf. */
    Optional<Release> newest(AdaptationId adaptation) {
        return releases.of(adaptation).stream()
                .filter(release -> !release.isWithdrawn())
                .findFirst();
    }

    /** Keeps the texts of a release that was just made, in its own transaction. */
    void freeze(Release release) {
        entities.createNativeQuery("insert into released_text (release, segment, target) select ?1, w.segment, w.target"
                        + " from rendering_at_work w where w.adaptation = ?2 and w.counts"
                        + " and w.local_change is null and w.target <> ''")
                .setParameter(1, release.id())
                .setParameter(2, release.adaptation().toString())
                .executeUpdate();
    }

    /** By segment. */
    Map<String, String> of(Release release) {
        Map<String, String> texts = new HashMap<>();
        Row.all(entities.createNativeQuery("select segment, target from released_text where release = ?1")
                        .setParameter(1, release.id())
                        .getResultList())
                .forEach(row -> texts.put(row.text(), row.text()));
        return texts;
    }
}
