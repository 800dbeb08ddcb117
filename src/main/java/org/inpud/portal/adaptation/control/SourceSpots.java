package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.document.control.EmbeddedPictures;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.publication.control.EditionPictures;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Place;

/** Where the pictures of an edition stand, and which of them are others than in another edition. */
@ApplicationScoped
class SourceSpots {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private EditionPictures pictures;

    /**
     * A picture passage.
     *
     * @param isSpoken whether it has words to translate
     * @param next position of the first segment behind it
     */
    record Spot(String passage, Map<String, String> place, boolean isSpoken, int next) {

        /** Tells the picture from another one; empty where the edition was imported before anybody noted it. */
        String look() {
            return EmbeddedPictures.look(place);
        }

        boolean isOtherThan(Spot older) {
            return older != null && !look().isEmpty() && !older.look().isEmpty() && !look().equals(older.look());
        }
    }

    /** By passage, in the order of reading. */
    Map<String, Spot> of(long edition) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        Row.all(entities.createNativeQuery(
                                "select p.label, p.place, exists (select 1 from segment s where s.passage = p.id),"
                                        + " coalesce((select s.position from segment s join passage q on q.id = s.passage"
                                        + " where q.edition = p.edition and q.position > p.position order by q.position, s.position limit 1),"
                                        + " (select count(*) from segment s where s.edition = p.edition))"
                                        + " from passage p where p.edition = ?1 and p.kind = 'PICTURE' order by p.position")
                        .setParameter(1, edition)
                        .getResultList())
                .forEach(row -> {
                    String passage = row.text();
                    spots.put(passage, new Spot(passage, Place.read(row.text()), row.flag(), row.small()));
                });
        return spots;
    }

    /** Pictures that stand in the same passage and are others in the newer edition. */
    List<FollowReport.PictureLine> changed(Edition from, Edition to) {
        Map<String, Spot> older = of(from.id());
        List<Spot> others = of(to.id()).values().stream()
                .filter(spot -> spot.isOtherThan(older.get(spot.passage())))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        Map<String, KeptPicture> before = pictures.of(from);
        Map<String, KeptPicture> after = pictures.of(to);
        return others.stream()
                .map(spot -> new FollowReport.PictureLine(
                        spot.passage(), shown(older.get(spot.passage()), before), shown(spot, after)))
                .toList();
    }

    private static Optional<KeptPicture> shown(Spot spot, Map<String, KeptPicture> kept) {
        return EmbeddedPictures.reference(spot.place()).map(kept::get);
    }
}
