package org.inpud.portal.publication.control;

import java.util.Optional;
import org.inpud.portal.kernel.LanguageTag;

/**
 * An adaptation that readers can find: one with a release on the shelf.
 *
 * @param publication its key
 * @param adaptation its id
 * @param network key of the network that made it
 * @param release number of the newest release on the shelf
 */
public record PublicAdaptation(
        String publication,
        String adaptation,
        String network,
        LanguageTag language,
        Optional<String> country,
        String release) {}
