package org.inpud.portal.document.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.document.entity.SourceSegment;

/**
 * How the text of a document was cut before. Where it says the same it is cut the same, so that a change in the rules
 * of the portal never looks like a change in the text, and nobody translates a sentence again that nobody touched.
 */
public final class Precedent {

    private final Map<String, List<SourceSegment>> cuts = new HashMap<>();

    /** @param passages their segments, of the edition before */
    public Precedent(List<List<SourceSegment>> passages) {
        passages.forEach(passage -> cuts.putIfAbsent(Letters.of(passage), passage));
    }

    public SourceDocument applied(SourceDocument document) {
        return cuts.isEmpty()
                ? document
                : new SourceDocument(
                        document.format(),
                        document.language(),
                        document.passages().stream().map(this::applied).toList(),
                        document.engine());
    }

    private SourcePassage applied(SourcePassage passage) {
        List<SourceSegment> today = passage.segments();
        List<SourceSegment> before = cuts.getOrDefault(Letters.of(today), today);
        return texts(before).equals(texts(today)) || !meanings(before).equals(meanings(today))
                ? passage
                : new SourcePassage(passage.index(), passage.kind(), passage.level(), before, passage.place());
    }

    private static List<String> texts(List<SourceSegment> segments) {
        return segments.stream().map(SourceSegment::text).toList();
    }

    /** Codes are shown by what is stored of them: a link that leads elsewhere today is cut as today. */
    private static Set<List<Object>> meanings(List<SourceSegment> segments) {
        Set<List<Object>> meanings = new HashSet<>();
        segments.forEach(segment -> Codes.parse(segment.codes())
                .marks()
                .forEach(mark -> meanings.add(List.of(mark.kinds(), mark.address(), mark.shown()))));
        return meanings;
    }
}
