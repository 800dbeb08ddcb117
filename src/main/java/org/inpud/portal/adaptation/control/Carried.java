package org.inpud.portal.adaptation.control;

import java.util.Optional;
import org.inpud.portal.adaptation.entity.Fate;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.publication.entity.Whereabouts;

/**
 * What following makes of one segment.
 *
 * @param before its source as the text renders it; nothing where there was none
 * @param after its source in the edition followed; nothing where it has none
 * @param isOwn whether it belongs to a local change: it stays or goes with it and is not counted
 */
record Carried(
        String segment,
        Fate fate,
        Whereabouts whereabouts,
        Optional<String> before,
        Optional<String> after,
        Optional<Standing> text,
        Place place,
        Result result,
        boolean isOwn) {

    /** Where it stands then. */
    record Place(String passage, int position) {}

    /** How its text stands then; an archived text's follow, where it is brought back from there. */
    record Result(
            RenderingState state,
            String hash,
            Optional<Long> renderedFrom,
            Optional<Long> archive,
            int errors,
            int warnings,
            int hints) {}

    /** How its text stood. */
    record Standing(
            String segment,
            String passage,
            Optional<Long> change,
            int position,
            String target,
            RenderingState state,
            String hash,
            Optional<Long> renderedFrom,
            Optional<Long> archive,
            int errors,
            int warnings,
            int hints) {

        Result asItIs() {
            return new Result(state, hash, renderedFrom, archive, errors, warnings, hints);
        }
    }

    /** A segment of an edition. */
    record Line(String segment, String passage, String source, int position) {}
}
