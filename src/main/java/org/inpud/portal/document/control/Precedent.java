package org.inpud.portal.document.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.document.entity.SourceSegment;

/**
 * How the text of a document was cut before. Where it says the same it is cut the same, so that a change in the rules
 * of the portal never looks like a change in the text, and nobody translates a sentence again that nobody touched.
 */
public final class Precedent {

    /** After these the next sentence follows without a space. */
    private static final String WITHOUT_SPACE = "。！？…」』）";

    private static final Pattern CODE = Pattern.compile("\\{/?[1-9]\\d*/?\\}");

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
        boolean isCutAlike = sentences(before).equals(sentences(today));
        return isCutAlike
                        || !whole(before).equals(whole(today))
                        || !meanings(before).equals(meanings(today))
                ? passage
                : new SourcePassage(passage.index(), passage.kind(), passage.level(), before, passage.place());
    }

    /** The sentences in one line: cut otherwise it is the same, with one space more inside it is another text. */
    private static String whole(List<SourceSegment> segments) {
        StringBuilder whole = new StringBuilder();
        for (String text : sentences(segments)) {
            boolean isSpaced = !whole.isEmpty() && WITHOUT_SPACE.indexOf(whole.charAt(whole.length() - 1)) < 0;
            whole.append(isSpaced ? " " : "").append(text);
        }
        return whole.toString();
    }

    /** Without their codes: a pair that reaches over a sentence's end is written otherwise where it is cut. */
    private static List<String> sentences(List<SourceSegment> segments) {
        return segments.stream()
                .map(segment -> CODE.matcher(segment.text()).replaceAll(""))
                .toList();
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
