package org.inpud.portal.release.control;

import java.time.Instant;
import java.util.List;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.publication.control.Wording;
import org.inpud.portal.release.entity.ReleaseNumber;

/**
 * What differs between an adaptation as it stands and its last release.
 *
 * @param edition the number of the one that it follows now
 * @param releasedEdition the number of the one that the release followed
 * @param items some of the sentences that differ, in the order of the text
 * @param total how many differ
 */
public record SinceRelease(
        ReleaseNumber release,
        Instant releasedAt,
        int edition,
        int releasedEdition,
        List<Sentence> items,
        int total,
        List<Changed> changes) {

    /**
     * A sentence then and now; empty where it did not stand in the text.
     *
     * @param words what was taken out and put in
     */
    public record Sentence(String segment, String passage, String before, String after, List<Wording.Run> words) {

        /** Whether every word stayed: only what is bold, linked or noted is another. */
        public boolean isFormatAlone() {
            return words.stream().allMatch(run -> run.fate() == Wording.Fate.KEPT);
        }
    }

    /** A local change that came, went or was written anew. */
    public record Changed(int number, String passage, Act act, ChangeCode code, Fate fate) {}

    /** What became of a local change. */
    public enum Fate {
        CAME,
        WENT,
        REWRITTEN
    }
}
