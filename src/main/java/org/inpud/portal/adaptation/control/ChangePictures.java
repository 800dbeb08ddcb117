package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.ShownPicture;
import org.inpud.portal.document.control.EmbeddedPictures;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.publication.control.EditionPictures;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Passage;

/** Reads what local changes on pictures show, and what the source shows there. */
@ApplicationScoped
class ChangePictures {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Editions editions;

    @Inject
    private EditionPictures ofEditions;

    /** By number of the change; without a query where no change is on a picture. */
    Map<Integer, PicturesView> of(List<LocalChange> changes, Predicate<String> isPicture) {
        List<LocalChange> onPictures = changes.stream()
                .filter(change -> isPicture.test(change.passage()))
                .toList();
        if (onPictures.isEmpty()) {
            return Map.of();
        }
        Adaptation adaptation =
                entities.find(Adaptation.class, onPictures.get(0).adaptation());
        Edition edition = editions.find(adaptation.edition()).orElseThrow();
        Map<String, KeptPicture> kept = ofEditions.of(edition);
        Map<Integer, PicturesView> views = new HashMap<>();
        for (LocalChange change : onPictures) {
            Map<String, String> place = editions.passage(edition.id(), change.passage())
                    .map(Passage::place)
                    .orElse(Map.of());
            Optional<KeptPicture> before = EmbeddedPictures.reference(place).map(kept::get);
            views.put(
                    change.number(),
                    new PicturesView(
                            edition.number(),
                            before,
                            change.picture().map(ShownPicture::kept),
                            EmbeddedPictures.isReplaceable(place)));
        }
        return views;
    }
}
