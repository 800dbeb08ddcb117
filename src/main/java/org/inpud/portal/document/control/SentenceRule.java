package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    /** @param isOneWord whether what stands before the place holds no space */
    private record Exempt(Kind kind, Preceding before, Following after, boolean isOneWord) {}

    /** What in a pattern might stand for a space. */
    private static final Pattern SPACE = Pattern.compile("\\s|\\[\\^|(?<!\\\\)\\.|\\\\[sSWDntrfeacxRhHvVNXk0]"
            + "|\\\\u(?:00[02A]|1680|20[02-6]|3000)|\\\\P|\\\\p(?!\\{(?:L[a-z]?|N[a-z]?|M[a-z]?|P[a-z]|S[a-z])\\})");

    private final Map<Kind, Set<String>> patterns = new LinkedHashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Function<String, Following> afters;
    private final Map<Following, Set<String>> abbreviations = new LinkedHashMap<>();
    private final List<Exempt> exceptions = new ArrayList<>();
    private Preceding breakBefore;
    private Following breakAfter;
    private String text = "";

    /** @param afters shared by all rules, because they ask the same */
    SentenceRule(Function<String, Following> afters) {
        this.afters = afters;
    }

    void except(List<String> abbreviations, String after) {
        words.computeIfAbsent(after, key -> new HashSet<>()).addAll(abbreviations);
    }

    void except(String before, String after) {
        boolean isFirst = before.startsWith("^");
        Kind kind = new Kind(after, isFirst, before.endsWith("\\."));
        String pattern = isFirst ? before.substring(1) : before;
        patterns.computeIfAbsent(kind, key -> new LinkedHashSet<>()).add(pattern);
    }

    void breaks(String before, String after) {
        breakBefore = new Preceding("(?:" + before + ")\\z");
        breakAfter = afters.apply(after);
    }

    boolean isComplete() {
        return breakBefore != null;
    }

    void compile() {
        patterns.forEach((kind, befores) -> {
            except(kind, befores.stream().filter(SentenceRule::isOneWord).toList(), true);
            except(kind, befores.stream().filter(before -> !isOneWord(before)).toList(), false);
        });
        words.forEach((after, these) -> abbreviations.put(afters.apply(after), these));
    }

    private void except(Kind kind, List<String> befores, boolean isOneWord) {
        if (!befores.isEmpty()) {
            String any = "(?:" + String.join("|", befores) + ")" + (kind.isFirst() ? "" : "\\z");
            exceptions.add(new Exempt(kind, new Preceding(any), afters.apply(kind.after()), isOneWord));
        }
    }

    private static boolean isOneWord(String pattern) {
        return !SPACE.matcher(pattern).find();
    }

    /** What the following questions are about. */
    void read(String whole) {
        text = whole;
    }

    boolean isBreak(int place) {
        return isComplete() && breakAfter.isAt(text, place) && breakBefore.isSeen(text, back(place, FOR_BREAK), place);
    }

    boolean isException(int place) {
        boolean isStop = text.charAt(place - 1) == '.';
        if (isStop && isAbbreviation(place)) {
            return true;
        }
        for (Exempt exception : exceptions) {
            if ((isStop || !exception.kind().isStop())
                    && exception.after().isAt(text, place)
                    && precedes(exception, place)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbbreviation(int place) {
        if (abbreviations.isEmpty()) {
            return false;
        }
        int start = place - 1;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, place - 1);
        for (Map.Entry<Following, Set<String>> entry : abbreviations.entrySet()) {
            if (entry.getValue().contains(word) && entry.getKey().isAt(text, place)) {
                return true;
            }
        }
        return false;
    }

    private boolean precedes(Exempt exception, int place) {
        Preceding before = exception.before();
        if (exception.kind().isFirst()) {
            return before.isAll(text, place);
        }
        int start = exception.isOneWord() ? word(place) : back(place, FOR_EXCEPTION);
        return before.isFound(text, start, place);
    }

    /** Where the word right before a place begins; the place itself where there is none. */
    private int word(int place) {
        int furthest = Math.max(0, place - FURTHEST);
        int start = place;
        while (start > furthest && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
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
