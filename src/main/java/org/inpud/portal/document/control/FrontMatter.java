package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in YAML before a Markdown text. Only values on one line that are meant for readers are told. */
final class FrontMatter {

    /**
     * A value that is text.
     *
     * @param start where the value begins in the file, as it is written there
     */
    record Entry(String key, String text, int start, int end) {}

    private static final Pattern BEGIN = Pattern.compile("---[ \\t]*");
    private static final Pattern END = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*");
    private static final int LINES_AT_MOST = 500;
    private static final Pattern LINE = Pattern.compile(
            "(?m)^(?<key>[A-Za-z][A-Za-z0-9_-]*):[ \\t]+(?<value>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|[^\\s\"'\\[{|>&*!#%@`].*?)[ \\t]*$");
    private static final Set<String> FOR_READERS = Set.of(
            "title",
            "subtitle",
            "description",
            "summary",
            "abstract",
            "excerpt",
            "lead",
            "tagline",
            "caption",
            "alt",
            "image_alt",
            "nav_title",
            "linktitle");

    private final String whole;
    private final int end;
    private final List<Entry> entries = new ArrayList<>();

    private FrontMatter(String whole) {
        this.whole = whole;
        this.end = end(whole);
        Matcher line = LINE.matcher(whole).region(0, end);
        while (line.find()) {
            String text = text(line.group("value"));
            if (FOR_READERS.contains(line.group("key").toLowerCase(Locale.ROOT)) && Worth.isWords(text)) {
                entries.add(new Entry(line.group("key"), text, line.start("value"), line.end("value")));
            }
        }
    }

    /** Where the Markdown begins: 0 where nothing stands before it, behind the line where YAML begins and never ends. */
    private static int end(String whole) {
        int at = 0;
        int first = 0;
        for (int line = 0; line < LINES_AT_MOST && at < whole.length(); line++) {
            int next = whole.indexOf('\n', at) < 0 ? whole.length() : whole.indexOf('\n', at) + 1;
            String words = whole.substring(at, next).replaceAll("\\R$", "");
            if (line == 0 && !BEGIN.matcher(words).matches()) {
                return 0;
            }
            if (line > 0 && END.matcher(words).matches()) {
                return next;
            }
            first = line == 0 ? next : first;
            at = next;
        }
        return first;
    }

    static FrontMatter of(String markdown) {
        return new FrontMatter(markdown);
    }

    List<Entry> entries() {
        return entries;
    }

    /** The Markdown behind it. */
    String body() {
        return whole.substring(end);
    }

    private static String text(String value) {
        if (value.startsWith("'")) {
            return value.substring(1, value.length() - 1).replace("''", "'").strip();
        }
        if (value.startsWith("\"")) {
            String inside = value.substring(1, value.length() - 1);
            return inside.replaceAll("\\\\([\"\\\\/])", "$1").strip();
        }
        return value.replaceFirst("\\s#.*$", "").strip();
    }

    /** It with other words for some of its entries, by their place. */
    String written(Map<Integer, String> said) {
        StringBuilder written = new StringBuilder(whole.substring(0, end));
        for (int at = entries.size() - 1; at >= 0; at--) {
            if (said.containsKey(at)) {
                String words =
                        said.get(at).replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("(?<!\\s)\\s*\\R\\s*", " ");
                written.replace(entries.get(at).start(), entries.get(at).end(), "\"" + words + "\"");
            }
        }
        return written.toString();
    }
}
