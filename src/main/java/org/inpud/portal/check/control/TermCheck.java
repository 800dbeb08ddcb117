package org.inpud.portal.check.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inpud.portal.check.entity.Check;
import org.inpud.portal.check.entity.CheckFinding;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.glossary.entity.TermEntry;

/**
 * Looks whether a translation says what the glossaries say for the words of its source. Advice only: a term may be said
 * otherwise on purpose, and whether a word is a form of another is guessed. Laid out once for a glossary, then as fast
 * for ten thousand terms as for ten.
 */
public final class TermCheck {

    /** Where no glossary says anything. */
    public static final TermCheck NOTHING = new TermCheck(List.of());

    private static final int MOST = 5;
    private static final int BUCKET = 2;
    private static final Pattern ALTERNATIVES = Pattern.compile("\\s*[/;؛|]\\s*");
    private static final Pattern PLURAL = Pattern.compile("s$");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Set<Character.UnicodeScript> WITHOUT_SPACES = Set.of(
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR,
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA);

    /**
     * @param words of the source term, folded
     * @param isAcronym whether only capitals are it
     * @param wanted in other words of which each will do: the words that all have to stand there, folded
     */
    private record Sought(TermEntry entry, List<String> words, boolean isAcronym, List<List<String>> wanted) {

        static Sought of(TermEntry entry) {
            List<String> written = WordForms.words(entry.source());
            return new Sought(
                    entry,
                    written.stream().map(WordForms::folded).toList(),
                    written.stream().allMatch(Sought::isInCapitals),
                    ALTERNATIVES
                            .splitAsStream(ASIDE.matcher(entry.target()).replaceAll(" "))
                            .map(one -> WordForms.words(one).stream()
                                    .map(WordForms::folded)
                                    .toList())
                            .filter(words -> !words.isEmpty())
                            .toList());
        }

        static boolean isInCapitals(String word) {
            return word.codePointCount(0, word.length()) > 1
                    && word.codePoints().anyMatch(Character::isUpperCase)
                    && word.codePoints().noneMatch(Character::isLowerCase);
        }
    }

    private final Map<String, List<Sought>> byBeginning = new HashMap<>();

    /** @param entries one for each source term: the one that holds */
    public TermCheck(List<TermEntry> entries) {
        entries.stream()
                .map(Sought::of)
                .filter(term -> !term.words().isEmpty() && !term.wanted().isEmpty())
                .sorted(Comparator.<Sought>comparingInt(term -> term.words().size())
                        .reversed())
                .forEach(term -> byBeginning
                        .computeIfAbsent(beginning(term.words().get(0)), unused -> new ArrayList<>())
                        .add(term));
    }

    /** The terms of the source, each once, that are said otherwise. */
    public List<CheckFinding> of(String source, String target) {
        if (byBeginning.isEmpty() || CodedText.isBlank(source) || CodedText.isBlank(target)) {
            return List.of();
        }
        List<Sought> meant = meant(CodedText.plain(source));
        if (meant.isEmpty()) {
            return List.of();
        }
        String said = WordForms.folded(CodedText.plain(target));
        Set<String> words = new HashSet<>(WordForms.words(said));
        return meant.stream()
                .filter(term -> term.wanted().stream().noneMatch(wanted -> isSaid(wanted, words, said)))
                .limit(MOST)
                .map(term -> CheckFinding.onAll(
                        Check.TERM_NOT_FOLLOWED,
                        Map.of(
                                "term", term.entry().source(),
                                "wanted", term.entry().target())))
                .toList();
    }

    /** Of terms that begin at the same word the longest, and none within another. */
    private List<Sought> meant(String source) {
        List<String> written = WordForms.words(source);
        List<String> words = written.stream().map(WordForms::folded).toList();
        List<Sought> found = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Optional<Sought> term = longest(words, written, at);
            term.filter(one -> !found.contains(one)).ifPresent(found::add);
            at += term.map(one -> one.words().size()).orElse(1);
        }
        return found;
    }

    private Optional<Sought> longest(List<String> words, List<String> written, int at) {
        return byBeginning.getOrDefault(beginning(words.get(at)), List.of()).stream()
                .filter(term -> stands(term, words, written, at))
                .findFirst();
    }

    private static boolean stands(Sought term, List<String> words, List<String> written, int at) {
        int length = term.words().size();
        if (at + length > words.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            boolean isOther = term.isAcronym()
                    && !Sought.isInCapitals(PLURAL.matcher(written.get(at + i)).replaceFirst(""));
            if (isOther || !WordForms.isMeant(term.words().get(i), words.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSaid(List<String> wanted, Set<String> words, String text) {
        return wanted.stream()
                .allMatch(one -> words.contains(one)
                        || isWithoutSpaces(one) && text.contains(one)
                        || words.stream().anyMatch(word -> WordForms.isForm(one, word)));
    }

    private static boolean isWithoutSpaces(String word) {
        return WITHOUT_SPACES.contains(Character.UnicodeScript.of(word.codePointAt(0)));
    }

    private static String beginning(String word) {
        String stem = WordForms.isArabic(word) ? WordForms.arabicStem(word) : word;
        return stem.substring(0, Math.min(BUCKET, stem.length()));
    }
}
