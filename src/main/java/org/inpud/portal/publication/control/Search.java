package org.inpud.portal.publication.control;

import java.util.Optional;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.entity.Kind;

/**
 * What somebody looks for in the catalogue; what is empty does not narrow it.
 *
 * @param words that all stand in the title
 * @param language of the source or of a public adaptation
 * @param network key of the owner or of who adapted it; {@link RegisterPublication.SECRETARIAT} for INPUD's own;
 *     a region stands for its national networks, too
 * @param topic its key
 */
public record Search(
        Optional<String> words,
        Optional<LanguageTag> language,
        Optional<String> network,
        Optional<String> topic,
        Optional<Kind> kind,
        Optional<Integer> year) {

    public static final Search EVERYTHING = new Search(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isEverything() {
        return equals(EVERYTHING);
    }
}
