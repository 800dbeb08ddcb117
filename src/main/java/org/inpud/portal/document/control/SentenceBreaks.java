package org.inpud.portal.document.control;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.inpud.portal.kernel.LanguageTag;

/**
 * Finds where sentences end by rules of the SRX kind: the first rule that fits a place decides, and where none does,
 * Unicode’s. Rules are tried only where a sentence can end at all, and exceptions only where a rule wants to break:
 * trying each of hundreds at each character takes longer than reading the whole file. Not for two threads at a time.
 */
final class SentenceBreaks {

    /** What can end a sentence, and what may stand between that and the break. */
    private static final String ENDS = ".!?…:";

    private static final String FOLLOWERS = "'\"`‘’“”«»‹›|©¹²³";

    private final List<SentenceRule> rules = new ArrayList<>();
    private final Map<String, Following> afters = new HashMap<>();
    private final BreakIterator unicode;

    SentenceBreaks(LanguageTag language) {
        unicode = BreakIterator.getSentenceInstance(language.locale());
    }

    /** No break behind these words and a full stop where {@code after} follows. */
    void addAbbreviations(List<String> words, String after) {
        latest().except(words, after);
    }

    void add(String before, String after, boolean isBreak) {
        if (isBreak) {
            latest().breaks(before, after);
        } else {
            latest().except(before, after);
        }
    }

    /** Exceptions hold for every rule behind them. */
    private SentenceRule latest() {
        if (rules.isEmpty() || rules.get(rules.size() - 1).isComplete()) {
            rules.add(new SentenceRule(after -> afters.computeIfAbsent(after, Following::new)));
        }
        return rules.get(rules.size() - 1);
    }

    SentenceBreaks ready() {
        latest();
        rules.forEach(SentenceRule::compile);
        return this;
    }

    /** Places within a text, without codes, before which a sentence ends. */
    List<Integer> of(String text) {
        Set<Integer> byUnicode = byUnicode(text);
        Set<Integer> places = new TreeSet<>(byUnicode);
        addCandidates(text, places);
        rules.forEach(rule -> rule.read(text));
        return places.stream()
                .filter(place -> isBreak(place, byUnicode.contains(place)))
                .toList();
    }

    private boolean isBreak(int place, boolean isByUnicode) {
        int deciding = 0;
        while (deciding < rules.size() && !rules.get(deciding).isBreak(place)) {
            deciding++;
        }
        if (deciding == rules.size() && !isByUnicode) {
            return false;
        }
        for (int at = 0; at <= Math.min(deciding, rules.size() - 1); at++) {
            if (rules.get(at).isException(place)) {
                return false;
            }
        }
        return true;
    }

    /** Unicode breaks behind the space between sentences; here it belongs to neither. */
    private Set<Integer> byUnicode(String text) {
        Set<Integer> places = new HashSet<>();
        unicode.setText(text);
        unicode.first();
        for (int place = unicode.next(); place != BreakIterator.DONE; place = unicode.next()) {
            int end = place;
            while (end > 0 && Character.isWhitespace(text.codePointBefore(end))) {
                end--;
            }
            if (place < text.length() && end > 0) {
                places.add(end);
            }
        }
        return places;
    }

    private static void addCandidates(String text, Set<Integer> places) {
        for (int at = 0; at < text.length() - 1; at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0) {
                // A rule can also break just before what ends the sentence: three dots.
                if (at > 0) {
                    places.add(at);
                }
                int place = at + 1;
                places.add(place);
                while (place < text.length() - 1 && isFollower(text.charAt(place))) {
                    places.add(++place);
                }
                at = place - 1;
            }
        }
    }

    private static boolean isFollower(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.isDigit(unit)
                || FOLLOWERS.indexOf(unit) >= 0
                || ENDS.indexOf(unit) >= 0
                || switch (Character.getType(unit)) {
                    case Character.END_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.OTHER_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
