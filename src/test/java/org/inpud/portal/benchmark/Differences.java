package org.inpud.portal.benchmark;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Why a text has other segments in one format than in another, each segment counted under the first cause that fits. */
final class Differences {

    /** What has to be left out of both sides to make them equal. */
    enum Cause {
        CUT_ELSEWHERE("the same words, cut elsewhere: a line break in one is a space or nothing in the other", "\\s"),
        ASTERISKS("asterisks that are no bold by the rules of Markdown", "[\\s*]"),
        ATTRIBUTES("attributes in braces", "\\s|\\{[:.#][^}]*\\}"),
        DASHES("dashes typed under a heading in the Word file", "\\s|-{3,}"),
        NUMBERS("numbers typed before an item, a list in the other", "\\s|(?<![0-9.])[0-9]{1,2}\\."),
        ADDRESSES("an address that is shown in one and hidden in the other", "(?:https?://|www\\.)\\S+|\\S+@\\S+|\\s"),
        SIGNS("signs", "[^\\p{L}\\p{Nd}]"),
        OTHER_WORDS("other words stand in the file", "");

        private final String words;
        private final String leftOut;

        Cause(String words, String leftOut) {
            this.words = words;
            this.leftOut = leftOut;
        }

        private boolean isOf(String one, String other) {
            return this == OTHER_WORDS || one.replaceAll(leftOut, "").equals(other.replaceAll(leftOut, ""));
        }
    }

    private final Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
    private String example = "";

    void add(List<String> expected, List<String> found) {
        for (AbstractDelta<String> delta : DiffUtils.diff(expected, found).getDeltas()) {
            List<String> one = delta.getSource().getLines();
            List<String> other = delta.getTarget().getLines();
            Cause cause = Stream.of(Cause.values())
                    .filter(possible -> possible.isOf(String.join(" ", one), String.join(" ", other)))
                    .findFirst()
                    .orElseThrow();
            counts.merge(cause, Math.max(one.size(), other.size()), Integer::sum);
            if (cause == Cause.OTHER_WORDS) {
                example = String.format(Locale.ROOT, ", for example %.120s instead of %.120s", other, one);
            }
        }
    }

    List<String> causes() {
        return counts.entrySet().stream()
                .map(count -> String.format(
                        Locale.ROOT,
                        "%4d segments: %s%s",
                        count.getValue(),
                        count.getKey().words,
                        count.getKey() == Cause.OTHER_WORDS ? example : ""))
                .toList();
    }
}
