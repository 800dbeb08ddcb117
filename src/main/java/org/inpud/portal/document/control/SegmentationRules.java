package org.inpud.portal.document.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;
import net.sf.okapi.lib.segmentation.SRXSegmenter;
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

    /** An abbreviation: letters, or letters in either case, and a full stop. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\\\b((?:\\[\\w\\w\\]|\\w))((?:\\[\\w\\w\\]|\\w)*)\\\\\\.");

    private SegmentationRules() {}

    static ISegmenter compile(LanguageTag language) {
        SRXDocument rules = new SRXDocument();
        try (InputStream standard = SRXDocument.class.getResourceAsStream("defaultSegmentation.srx")) {
            rules.loadRules(standard);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        rules.getAllLanguageRules().values().forEach(SegmentationRules::gather);
        rules.getAllLanguageRules().keySet().forEach(name -> add(rules, name, ANY_JOINS));
        add(rules, "French", FRENCH_JOINS);
        return rules.compileLanguageRules(LocaleId.fromBCP47(language.primary()), new SRXSegmenter());
    }

    private static void add(SRXDocument rules, String name, String[][] joins) {
        List<Rule> ours = new ArrayList<>();
        for (String[] join : joins) {
            ours.add(new Rule(join[0], join[1], false));
        }
        rules.getLanguageRules(name).addAll(0, ours);
    }

    /**
     * Makes one rule of neighbouring ones that say the same of many abbreviations: every rule is tried at every
     * character, and there are hundreds. What stands for all of them branches by the first letter.
     */
    private static void gather(List<Rule> rules) {
        List<Rule> gathered = new ArrayList<>();
        Map<String, List<String>> abbreviations = new LinkedHashMap<>();
        String after = "";
        for (Rule rule : rules) {
            Matcher abbreviation = ABBREVIATION.matcher(rule.getBefore());
            boolean isAbbreviation = !rule.isBreak() && rule.isActive() && abbreviation.matches();
            if (!abbreviations.isEmpty() && !(isAbbreviation && rule.getAfter().equals(after))) {
                gathered.add(together(abbreviations, after));
                abbreviations.clear();
            }
            if (isAbbreviation) {
                after = rule.getAfter();
                abbreviations
                        .computeIfAbsent(abbreviation.group(1), first -> new ArrayList<>())
                        .add(abbreviation.group(2));
            } else {
                gathered.add(rule);
            }
        }
        if (!abbreviations.isEmpty()) {
            gathered.add(together(abbreviations, after));
        }
        rules.clear();
        rules.addAll(gathered);
    }

    private static Rule together(Map<String, List<String>> abbreviations, String after) {
        String all = abbreviations.entrySet().stream()
                .map(one -> one.getKey() + "(?:" + String.join("|", one.getValue()) + ")")
                .collect(Collectors.joining("|"));
        return new Rule("\\b(?:" + all + ")\\.", after, false);
    }
}
