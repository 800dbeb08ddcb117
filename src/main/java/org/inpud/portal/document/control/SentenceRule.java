package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where one rule breaks, and the exceptions that go before it. Exceptions of the same kind are one pattern; words with
 * a full stop are looked up. The pattern of what stands before a place is tried on no more than a few words.
 */
final class SentenceRule {

    /** So many words tell what a rule that breaks has to know, and an exception from it. */
    private static final int FOR_BREAK = 2;

    private static final int FOR_EXCEPTION = 4;
    private static final int FURTHEST = 500;

    /**
     * @param isFirst whether the text begins with what is described
     * @param isStop whether a full stop stands right before the place
     */
    private record Kind(String after, boolean isFirst, boolean isStop) {}

    private record Exempt(Kind kind, Matcher before, Matcher after) {}

    private final Map<Kind, List<String>> patterns = new LinkedHashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Map<String, Matcher> afters = new HashMap<>();
    private final List<Exempt> exceptions = new ArrayList<>();
    private Matcher breakBefore;
    private Matcher breakAfter;
    private String text = "";

    void except(List<String> abbreviations, String after) {
        words.computeIfAbsent(after, key -> new HashSet<>()).addAll(abbreviations);
    }

    void except(String before, String after) {
        boolean isFirst = before.startsWith("^");
        Kind kind = new Kind(after, isFirst, before.endsWith("\\."));
        String pattern = isFirst ? before.substring(1) : before;
        patterns.computeIfAbsent(kind, key -> new ArrayList<>()).add(pattern);
    }

    void breaks(String before, String after) {
        breakBefore = matcher(before);
        breakAfter = after(after);
    }

    boolean isComplete() {
        return breakBefore != null;
    }

    void compile() {
        patterns.forEach((kind, befores) -> {
            String any = "(?:" + String.join("|", befores) + ")" + (kind.isFirst() ? "" : "\\z");
            exceptions.add(new Exempt(kind, matcher(any), after(kind.after())));
        });
        words.keySet().forEach(this::after);
    }

    private Matcher after(String pattern) {
        return afters.computeIfAbsent(pattern, SentenceRule::matcher);
    }

    private static Matcher matcher(String pattern) {
        return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS)
                .matcher("")
                .useTransparentBounds(true);
    }

    /** What the following questions are about. */
    void read(String whole) {
        text = whole;
        exceptions.forEach(exception -> exception.before().reset(whole));
        afters.values().forEach(after -> after.reset(whole));
        if (isComplete()) {
            breakBefore.reset(whole);
        }
    }

    boolean isBreak(int place) {
        if (!isComplete() || !follows(breakAfter, place)) {
            return false;
        }
        int furthest = back(place, FOR_BREAK);
        for (int start = place - 1; start >= furthest; start--) {
            if (breakBefore.region(start, place).matches()) {
                return true;
            }
        }
        return false;
    }

    boolean isException(int place) {
        boolean isStop = text.charAt(place - 1) == '.';
        return isStop && isAbbreviation(place)
                || exceptions.stream()
                        .anyMatch(exception -> (isStop || !exception.kind().isStop())
                                && follows(exception.after(), place)
                                && precedes(exception, place));
    }

    private boolean isAbbreviation(int place) {
        int start = place - 1;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, place - 1);
        for (Map.Entry<String, Set<String>> entry : words.entrySet()) {
            if (entry.getValue().contains(word) && follows(after(entry.getKey()), place)) {
                return true;
            }
        }
        return false;
    }

    private boolean follows(Matcher after, int place) {
        return after.region(place, text.length()).lookingAt();
    }

    private boolean precedes(Exempt exception, int place) {
        Matcher before = exception.before();
        return exception.kind().isFirst()
                ? before.region(0, place).matches()
                : before.region(back(place, FOR_EXCEPTION), place).find();
    }

    /** Where so many words before a place begin, with the space before them; an address is one word. */
    private int back(int place, int words) {
        int furthest = Math.max(0, place - FURTHEST);
        int start = place - 1;
        for (int word = 0; word < words && start > furthest; word++) {
            while (start > furthest && Character.isWhitespace(text.charAt(start))) {
                start--;
            }
            while (start > furthest && !Character.isWhitespace(text.charAt(start))) {
                start--;
            }
        }
        return start;
    }

    private static boolean isWord(char unit) {
        return Character.isLetterOrDigit(unit)
                || unit == '_'
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.isSurrogate(unit);
    }
}
