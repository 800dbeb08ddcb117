package org.inpud.portal.adoption.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.inpud.portal.adoption.entity.Adoption;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Edition;

/** Counts how far the pairing of an adoption has come. */
@ApplicationScoped
class AdoptionViews {

    @Inject
    private Adoptions adoptions;

    @Inject
    private Editions editions;

    AdoptionView of(Adoption adoption) {
        Edition edition = editions.find(adoption.edition()).orElseThrow();
        return new AdoptionView(
                adoption.adaptation(),
                edition.publication().title(),
                edition.language().value(),
                edition.number(),
                adoption.state(),
                adoptions.count(adoption, Adoptions.Shown.ALL),
                adoptions.count(adoption, Adoptions.Shown.DOUBTFUL),
                adoptions.count(adoption, Adoptions.Shown.ALONE),
                adoptions.count(adoption, Adoptions.Shown.LEFT_ASIDE),
                adoption.begunAt(),
                adoption.changedAt(),
                adoption.adoptedAt(),
                adoption.version());
    }
}
