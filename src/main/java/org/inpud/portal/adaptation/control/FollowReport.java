package org.inpud.portal.adaptation.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Fate;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.publication.entity.Whereabouts;

/**
 * What following did, or would do.
 *
 * @param number of the follow in its adaptation; 0 for one that is only looked at
 * @param stage where the adaptation stands after it
 * @param moved how many segments stand elsewhere
 * @param mayUndo whether nothing was done since, so that it can be taken back
 */
public record FollowReport(
        AdaptationId adaptation,
        String sourceLanguage,
        int number,
        int from,
        int to,
        Stage stage,
        Counts counts,
        List<ChangeLine> changes,
        List<PictureLine> pictures,
        Found<Line> lines,
        Optional<Role> role,
        Optional<Instant> at,
        Optional<Instant> undoneAt,
        boolean mayUndo) {

    /** @param typeset those among the carried whose source is only set in another way */
    public record Counts(int carried, int typeset, int moved, int attention, int added, int dropped) {

        /** Of both editions. */
        public int segments() {
            return carried + attention + added + dropped;
        }
    }

    /**
     * One segment.
     *
     * @param before what its source said
     * @param after what its source says
     * @param target the text as it stood
     */
    public record Line(
            String segment,
            Fate fate,
            Whereabouts whereabouts,
            String passage,
            Optional<String> before,
            Optional<String> after,
            Optional<String> target,
            Optional<RenderingState> state,
            int comments) {}

    /** A picture of the source that is another one now; nothing where no browser shows it. */
    public record PictureLine(String passage, Optional<KeptPicture> before, Optional<KeptPicture> after) {}

    /** One local change that does not stand as it did. */
    public record ChangeLine(int number, Act act, String passage, Fate fate, String note, String text) {}
}
