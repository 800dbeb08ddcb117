package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.PictureLinks;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.ShownPicture;
import org.inpud.portal.document.control.EmbeddedPictures;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.publication.control.EditionPictures;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Passage;

/** Gathers the pictures of an adaptation’s text; no query where the source has none. */
@ApplicationScoped
class PicturesOfText {

    @Inject
    private Editions editions;

    @Inject
    private EditionPictures ofEditions;

    TextPictures of(
            Adaptation adaptation,
            List<Passage> passages,
            List<LocalChange> changes,
            Map<Integer, KeptPicture> instead) {
        boolean hasPictures = passages.stream().anyMatch(passage -> !EmbeddedPictures.references(passage.place())
                .isEmpty());
        Map<String, KeptPicture> kept = new HashMap<>();
        Map<String, String> atWork = new HashMap<>();
        if (hasPictures) {
            Edition edition = editions.find(adaptation.edition()).orElseThrow();
            ofEditions.of(edition).forEach((name, picture) -> {
                kept.put(name, picture);
                atWork.put(name, PictureLinks.ofEdition(adaptation.id(), edition.number(), picture));
            });
        }
        changes.forEach(change -> change.picture().map(ShownPicture::kept).ifPresent(picture -> {
            kept.put(picture.digest(), picture);
            atWork.put(picture.digest(), PictureLinks.ofChange(adaptation.id(), change.number(), picture));
        }));
        return new TextPictures(kept, atWork, instead);
    }

    /** What the source shows where a change replaces or leaves it out. */
    Optional<String> sourceOf(LocalChange change, List<Passage> passages, TextPictures pictures) {
        if (change.act() != Act.REPLACE && change.act() != Act.OMIT) {
            return Optional.empty();
        }
        return passages.stream()
                .filter(passage -> passage.label().equals(change.passage()))
                .findFirst()
                .flatMap(passage -> EmbeddedPictures.reference(passage.place()))
                .map(pictures.kept()::get)
                .map(KeptPicture::digest);
    }
}
