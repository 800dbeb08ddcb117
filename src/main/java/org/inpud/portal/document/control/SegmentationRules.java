package org.inpud.portal.document.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.inpud.portal.kernel.LanguageTag;

/** Okapi's rules of where sentences end, with ours before them. */
final class SegmentationRules {

    /** No break where these two meet; {@code «} and {@code »} keep what they enclose together. */
    private static final String[][] FRENCH_JOINS = {
        {"[.?!…]", "[\\s\\u00A0\\u202F]*»"},
        {"«[\\s\\u00A0\\u202F]*", ""},
        {"\\b[Pp]\\.", "[\\s\\u00A0\\u202F]+(ex\\.|\\d)"},
        {"\\b([Pp]\\.[\\s\\u00A0\\u202F]*)?ex\\.", "[\\s\\u00A0\\u202F]"},
        {"\\b(pp|vol|n°|éd|al|s|ss|c\\.-à-d)\\.", "[\\s\\u00A0\\u202F]+[\\d\\p{Ll}]"},
        {"[.…]", "[\\s\\u00A0\\u202F]*[,;:)]"},
    };

    /** The number of a note belongs to the sentence before it. */
    private static final String[][] ANY_JOINS = {{"[.?!…»”\")]", "[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079]"}};

    /** Abbreviations: one, or several in brackets, and a full stop. */
    private static final Pattern ABBREVIATIONS = Pattern.compile("\\\\b(?:\\(([^()]+)\\)|([^()]+))\\\\\\.");

    private static final Pattern OR = Pattern.compile("\\|(?![^\\[]*\\])");

    /** Letters, some of them in either case. */
    private static final Pattern WORD = Pattern.compile("(?:\\[\\w\\w\\]|\\w)+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Each doubles the spellings of a word. */
    private static final int EITHER_CASE_AT_MOST = 6;

    private SegmentationRules() {}

    static SentenceBreaks compile(LanguageTag language) {
        SRXDocument rules = load();
        SentenceBreaks breaks = new SentenceBreaks(language);
        rules.getAllLanguagesMaps().stream()
                .filter(map -> language.primary().matches(map.getPattern()))
                .flatMap(map -> rules.getLanguageRules(map.getRuleName()).stream())
                .filter(Rule::isActive)
                .forEach(rule -> add(breaks, rule));
        return breaks.ready();
    }

    static SRXDocument load() {
        SRXDocument rules = new SRXDocument();
        try (InputStream standard = SRXDocument.class.getResourceAsStream("defaultSegmentation.srx")) {
            rules.loadRules(standard);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        rules.getAllLanguageRules().keySet().forEach(name -> add(rules, name, ANY_JOINS));
        add(rules, "French", FRENCH_JOINS);
        return rules;
    }

    private static void add(SentenceBreaks breaks, Rule rule) {
        Matcher abbreviations = ABBREVIATIONS.matcher(rule.getBefore());
        if (rule.isBreak() || !abbreviations.matches()) {
            breaks.add(rule.getBefore(), rule.getAfter(), rule.isBreak());
            return;
        }
        boolean isOne = abbreviations.group(1) == null;
        List<String> others = new ArrayList<>();
        for (String one : isOne ? new String[] {abbreviations.group(2)} : OR.split(abbreviations.group(1))) {
            boolean isWord = WORD.matcher(one).matches()
                    && one.chars().filter(sign -> sign == '[').count() <= EITHER_CASE_AT_MOST;
            if (isWord) {
                breaks.addAbbreviations(spellings(one), rule.getAfter());
            } else {
                others.add(one);
            }
        }
        if (!others.isEmpty()) {
            breaks.add("\\b(?:" + String.join("|", others) + ")\\.", rule.getAfter(), false);
        }
    }

    /** Every word that a pattern of letters, some of them in either case, stands for. */
    private static List<String> spellings(String pattern) {
        List<String> words = List.of("");
        for (int at = 0; at < pattern.length(); at++) {
            boolean isEither = pattern.charAt(at) == '[';
            String letters = isEither ? pattern.substring(at + 1, at + 3) : pattern.substring(at, at + 1);
            at += isEither ? 3 : 0;
            words = words.stream()
                    .flatMap(word -> letters.chars().mapToObj(letter -> word + (char) letter))
                    .toList();
        }
        return words;
    }

    private static void add(SRXDocument rules, String name, String[][] joins) {
        List<Rule> ours = new ArrayList<>();
        for (String[] join : joins) {
            ours.add(new Rule(join[0], join[1], false));
        }
        rules.getLanguageRules(name).addAll(0, ours);
    }
}
