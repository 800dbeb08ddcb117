package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Follow;
import org.inpud.portal.document.control.EmbeddedPictures;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.control.EditionPictures;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Segment;

/** The pictures of the source, for those who put their descriptions into other words or replace them. */
@UseCase
public class SeePictures {

    @Inject
    private Adaptations adaptations;

    @Inject
    private Editions editions;

    @Inject
    private EditionPictures pictures;

    @Inject
    private SourceSpots spots;

    @Inject
    private Follows follows;

    /**
     * A picture passage.
     *
     * @param edition number of the edition
     * @param picture nothing where no browser shows it, or the file only names where it is
     * @param before what it was in the edition that was followed before, where it was another one
     * @param isReplaceable whether the original format can show another one in its place
     * @param isSpoken whether it has words to translate
     * @param next the segment behind it; nothing where it is the last
     */
    public record SourcePicture(
            String passage,
            int edition,
            Optional<KeptPicture> picture,
            Optional<Former> before,
            boolean isReplaceable,
            boolean isSpoken,
            Optional<String> next) {}

    /** A picture of an edition that was followed before. */
    public record Former(int edition, KeptPicture picture) {}

    /** In the order of the text. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<SourcePicture>> ofSource(Actor actor, AdaptationId id) {
        Optional<Edition> edition = adaptations.find(id).flatMap(adaptation -> editions.find(adaptation.edition()));
        if (edition.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Map<String, SourceSpots.Spot> found = spots.of(edition.get().id());
        if (found.isEmpty()) {
            return Outcome.done(List.of());
        }
        Map<String, KeptPicture> kept = pictures.of(edition.get());
        Map<String, Former> former = former(id, edition.get());
        return Outcome.done(found.values().stream()
                .map(spot -> new SourcePicture(
                        spot.passage(),
                        edition.get().number(),
                        EmbeddedPictures.reference(spot.place()).map(kept::get),
                        Optional.ofNullable(former.get(spot.passage())),
                        EmbeddedPictures.isReplaceable(spot.place()),
                        spot.isSpoken(),
                        spot.isSpoken()
                                ? Optional.empty()
                                : editions.segments(edition.get().id(), spot.next(), spot.next() + 1).stream()
                                        .map(Segment::label)
                                        .findFirst()))
                .toList());
    }

    /** By passage, what was another picture before the last follow. */
    private Map<String, Former> former(AdaptationId id, Edition edition) {
        return follows.of(id).stream()
                .filter(follow -> follow.undoneAt().isEmpty())
                .max(Comparator.comparingInt(Follow::number))
                .flatMap(follow -> editions.find(follow.from().row()))
                .map(from -> spots.changed(from, edition).stream()
                        .filter(line -> line.before().isPresent())
                        .collect(Collectors.toMap(
                                FollowReport.PictureLine::passage,
                                line -> new Former(from.number(), line.before().orElseThrow()))))
                .orElse(Map.of());
    }
}
