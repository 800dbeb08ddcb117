package org.inpud.portal.adaptation.control;

import java.util.Optional;
import org.inpud.portal.document.entity.KeptPicture;

/**
 * What a local change on a picture shows, and in place of what.
 *
 * @param edition number of the edition that the source’s picture stands in
 * @param before the source’s picture; nothing where no browser shows it, or the file only names where it is
 * @param after nothing as long as only its words are replaced
 * @param isPlaceable whether the original format can show another one in its place
 */
public record PicturesView(
        int edition, Optional<KeptPicture> before, Optional<KeptPicture> after, boolean isPlaceable) {

    /** What everybody may see of it. */
    PicturesView ofSource() {
        return new PicturesView(edition, before, Optional.empty(), isPlaceable);
    }
}
