package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.control.EmbeddedPictures;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.control.EditionPictures;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Passage;

/** The pictures of the source, for those who put their descriptions into other words or replace them. */
@UseCase
public class SeePictures {

    @Inject
    private Adaptations adaptations;

    @Inject
    private Editions editions;

    @Inject
    private EditionPictures pictures;

    /**
     * A picture passage.
     *
     * @param edition number of the edition
     * @param picture nothing where no browser shows it, or the file only names where it is
     * @param isReplaceable whether the original format can show another one in its place
     */
    public record SourcePicture(String passage, int edition, Optional<KeptPicture> picture, boolean isReplaceable) {}

    /** In the order of the text. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<SourcePicture>> ofSource(Actor actor, AdaptationId id) {
        Optional<Edition> edition = adaptations.find(id).flatMap(adaptation -> editions.find(adaptation.edition()));
        if (edition.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        List<Passage> described = editions.passages(edition.get().id()).stream()
                .filter(passage -> passage.kind() == PassageKind.PICTURE)
                .toList();
        Map<String, KeptPicture> kept = described.isEmpty() ? Map.of() : pictures.of(edition.get());
        return Outcome.done(described.stream()
                .map(passage -> new SourcePicture(
                        passage.label(),
                        edition.get().number(),
                        EmbeddedPictures.reference(passage.place()).map(kept::get),
                        EmbeddedPictures.isReplaceable(passage.place())))
                .toList());
    }
}
