package org.inpud.portal.document.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with numbered inline codes: <code>{1}…{/1}</code> around what is bold or a link, <code>{2/}</code> for a mark
 * that stands alone, <code>{{</code> for a brace. A brace that begins none of these stands for itself.
 */
public final class CodedText {

    private static final Pattern TOKEN = Pattern.compile("\\{(?:\\{|(/?)([1-9][0-9]{0,5})(/?)\\})");

    private CodedText() {}

    public enum Form {
        TEXT,
        OPENING,
        CLOSING,
        ALONE
    }

    /**
     * A stretch of text or one code.
     *
     * @param text the words it stands for (nothing for a code)
     * @param number the code's number, 0 for text
     * @param start first UTF-16 unit in the coded text
     * @param end after its last unit
     */
    public record Token(Form form, String text, int number, int start, int end) {
        public boolean isCode() {
            return form != Form.TEXT;
        }

        /** The code as it is written, {@code {/1}}; text as it is meant. */
        public String written() {
            return switch (form) {
                case TEXT -> text;
                case OPENING -> "{" + number + "}";
                case CLOSING -> "{/" + number + "}";
                case ALONE -> "{" + number + "/}";
            };
        }
    }

    /**
     * How the codes of a translation differ from those of its source.
     *
     * @param crossing whether a pair ends before it begins, or a pair begins inside another and ends outside it
     */
    public record Mismatch(List<String> missing, List<String> unknown, List<String> doubled, boolean crossing) {
        public boolean isNone() {
            return missing.isEmpty() && unknown.isEmpty() && doubled.isEmpty() && !crossing;
        }
    }

    /** The text and the codes in their order. */
    public static List<Token> tokens(String coded) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int textStart = 0;
        int at = 0;
        Matcher matcher = TOKEN.matcher(coded);
        while (matcher.find()) {
            text.append(coded, at, matcher.start());
            at = matcher.end();
            if (matcher.group(2) == null) {
                text.append('{');
                continue;
            }
            boolean closing = !matcher.group(1).isEmpty();
            boolean alone = !matcher.group(3).isEmpty();
            if (closing && alone) {
                text.append(matcher.group());
                continue;
            }
            if (!text.isEmpty()) {
                tokens.add(new Token(Form.TEXT, text.toString(), 0, textStart, matcher.start()));
                text.setLength(0);
            }
            Form form = closing ? Form.CLOSING : alone ? Form.ALONE : Form.OPENING;
            tokens.add(new Token(form, "", Integer.parseInt(matcher.group(2)), matcher.start(), at));
            textStart = at;
        }
        text.append(coded, at, coded.length());
        if (!text.isEmpty()) {
            tokens.add(new Token(Form.TEXT, text.toString(), 0, textStart, coded.length()));
        }
        return tokens;
    }

    /** The words alone. */
    public static String plain(String coded) {
        if (coded.indexOf('{') < 0) {
            return coded;
        }
        StringBuilder plain = new StringBuilder(coded.length());
        tokens(coded).forEach(token -> plain.append(token.text()));
        return plain.toString();
    }

    /** Plain words in coded form. */
    public static String escape(String plain) {
        return plain.replace("{", "{{");
    }

    /** Whether there is nothing to read, codes or not. */
    public static boolean isBlank(String coded) {
        return plain(coded).isBlank();
    }

    /** What a translation did to the codes of its source. */
    public static Mismatch compare(String source, String target) {
        Map<String, Integer> wanted = count(source);
        Map<String, Integer> given = count(target);
        List<String> missing = wanted.keySet().stream()
                .filter(code -> given.getOrDefault(code, 0) < wanted.get(code))
                .toList();
        List<String> unknown = given.keySet().stream()
                .filter(code -> !wanted.containsKey(code))
                .toList();
        List<String> doubled = given.keySet().stream()
                .filter(code -> wanted.containsKey(code) && given.get(code) > wanted.get(code))
                .toList();
        return new Mismatch(missing, unknown, doubled, isCrossing(target) && !isCrossing(source));
    }

    private static Map<String, Integer> count(String coded) {
        Map<String, Integer> count = new LinkedHashMap<>();
        for (Token token : tokens(coded)) {
            if (token.isCode()) {
                count.merge(token.written(), 1, Integer::sum);
            }
        }
        return count;
    }

    private static boolean isCrossing(String coded) {
        Deque<Integer> open = new ArrayDeque<>();
        for (Token token : tokens(coded)) {
            if (token.form() == Form.OPENING) {
                open.push(token.number());
            } else if (token.form() == Form.CLOSING && (open.isEmpty() || open.pop() != token.number())) {
                return true;
            }
        }
        return !open.isEmpty();
    }
}
