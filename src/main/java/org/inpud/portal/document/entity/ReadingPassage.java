package org.inpud.portal.document.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** The same showing the picture of another name. */
    public ReadingPassage showing(String picture) {
        Map<String, String> other = new HashMap<>(place);
        other.put("picture", picture);
        return new ReadingPassage(kind, level, segments, other);
    }

    /** What stands around a passage without words stands there once, also where something is added beside it. */
    public static ReadingPassage beside(
            PassageKind kind, int level, List<ReadingSegment> segments, Map<String, String> place) {
        Map<String, String> bare = new HashMap<>(place);
        bare.keySet().removeAll(Set.of("silent", "silentAfter", "picture"));
        return new ReadingPassage(kind, level, segments, bare);
    }
}
