package org.inpud.portal.adoption.control;

import java.util.List;
import org.inpud.portal.adoption.entity.PairDecision;
import org.inpud.portal.document.entity.PassageKind;

/**
 * A pair as a person looks at it.
 *
 * @param texts what its segments would be in the adaptation, one for each of the sources; empty where it is not taken
 */
public record PairView(
        long id,
        PairDecision decision,
        int confidence,
        boolean isDoubtful,
        List<SourceView> sources,
        List<SentenceView> targets,
        List<TextView> texts,
        long version) {

    /** A segment of the edition. */
    public record SourceView(String id, String passage, PassageKind kind, int level, String text, String codes) {}

    /**
     * A sentence of the translation.
     *
     * @param place by which it is named
     */
    public record SentenceView(int place, int passage, PassageKind kind, int level, String text, String codes) {}

    /**
     * What a segment would be.
     *
     * @param missing how many inline codes of its source found no place
     * @param dropped how many marks of the translation's own formatting the source does not know
     */
    public record TextView(String segment, String text, int missing, int dropped) {}
}
