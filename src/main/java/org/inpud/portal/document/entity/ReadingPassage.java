package org.inpud.portal.document.entity;

import java.util.List;
import java.util.Map;

/**
 * A passage as a reader meets it: in the words of one language, with the part that it plays.
 *
 * @param place the {@link SourcePassage#place()} of the passage, or of the neighbour of an added one
 */
public record ReadingPassage(PassageKind kind, int level, List<ReadingSegment> segments, Map<String, String> place) {

    /**
     * @param codes the {@link SourceSegment#codes()} of its source; empty where it has none
     */
    public record ReadingSegment(String text, String codes) {}

    public ReadingPassage {
        segments = List.copyOf(segments);
        place = Map.copyOf(place);
    }
}
