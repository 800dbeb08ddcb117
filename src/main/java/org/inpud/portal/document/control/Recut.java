package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.common.Range;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.entity.SourceSegment;

/** Finds in a passage where sentences begin and end that were cut before, by other rules than today’s. */
final class Recut {

    private final TextFragment whole;
    private final String coded;
    private final List<Range> ranges = new ArrayList<>();
    private int at;

    private Recut(TextFragment whole) {
        this.whole = whole;
        coded = whole.getCodedText();
    }

    /** Nothing where the passage says something else, or has other codes. */
    static Optional<List<Range>> ranges(TextFragment whole, List<SourceSegment> cut) {
        if (!Letters.of(whole).equals(Letters.of(cut))) {
            return Optional.empty();
        }
        Recut recut = new Recut(whole);
        for (SourceSegment segment : cut) {
            Codes codes = Codes.parse(segment.codes());
            recut.pass(codes.lead());
            recut.skipSpace();
            int start = recut.at;
            recut.pass(segment.text());
            recut.ranges.add(new Range(start, recut.at));
            recut.pass(codes.after());
        }
        return Optional.of(recut.ranges);
    }

    private void skipSpace() {
        while (at < coded.length() && Letters.of(whole, at).isEmpty()) {
            at += Letters.width(coded, at);
        }
    }

    private void pass(String text) {
        int letters = Letters.ofCoded(text).length();
        while (letters > 0) {
            letters -= Letters.of(whole, at).length();
            at += Letters.width(coded, at);
        }
    }
}
