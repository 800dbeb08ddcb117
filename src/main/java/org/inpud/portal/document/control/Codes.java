package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the numbered codes of one segment stand for, as it is kept beside the segment: only for showing; merging takes
 * the codes from the original file.
 *
 * @param lead coded text that stands before the segment and is never translated; only a passage's first segment has it
 * @param after coded text between this segment and the next, mostly a space
 * @param isEscaped whether a backslash in the text takes the meaning from the sign behind it, as in Markdown
 */
record Codes(String lead, String after, List<Mark> marks, boolean isEscaped) {

    /**
     * @param kinds bold, italic, link, break, …
     * @param address where a link leads, otherwise empty
     * @param shown text that a code hides and a reader should see, otherwise empty
     * @param half {@code open} or {@code close} where the other half stands in another segment, otherwise empty
     * @param pair tells which halves belong together
     */
    record Mark(int number, Set<String> kinds, String address, String shown, String half, int pair) {
        boolean is(String kind) {
            return kinds.contains(kind);
        }
    }

    static final Codes NONE = new Codes("", "", List.of(), false);

    /** One line each: what stands before, what stands after, then the marks; fields between tabs. */
    static Codes parse(String written) {
        if (written == null || written.isEmpty()) {
            return NONE;
        }
        String lead = "";
        String after = "";
        boolean isEscaped = false;
        List<Mark> marks = new ArrayList<>();
        for (String line : written.split("\n")) {
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case "before" -> lead = unescape(fields[1]);
                case "after" -> after = unescape(fields[1]);
                case "escaped" -> isEscaped = true;
                default ->
                    marks.add(new Mark(
                            Integer.parseInt(fields[0]),
                            fields[1].isEmpty() ? Set.of() : new TreeSet<>(List.of(fields[1].split(" "))),
                            unescape(fields[2]),
                            unescape(fields[3]),
                            fields[4],
                            Integer.parseInt(fields[5])));
            }
        }
        return new Codes(lead, after, marks, isEscaped);
    }

    String written() {
        List<String> lines = new ArrayList<>();
        if (!lead.isEmpty()) {
            lines.add("before\t" + escape(lead));
        }
        if (!after.isEmpty()) {
            lines.add("after\t" + escape(after));
        }
        if (isEscaped) {
            lines.add("escaped");
        }
        for (Mark mark : marks) {
            lines.add(String.join(
                    "\t",
                    Integer.toString(mark.number()),
                    String.join(" ", mark.kinds()),
                    escape(mark.address()),
                    escape(mark.shown()),
                    mark.half(),
                    Integer.toString(mark.pair())));
        }
        return String.join("\n", lines);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit != '\\' || at == text.length() - 1) {
                plain.append(unit);
                continue;
            }
            char next = text.charAt(++at);
            plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
        }
        return plain.toString();
    }

    /** The mark of a number; one without any meaning where the number is not known. */
    Mark mark(int number) {
        return marks.stream()
                .filter(mark -> mark.number() == number)
                .findFirst()
                .orElseGet(() -> new Mark(number, Set.of(), "", "", "", 0));
    }
}
