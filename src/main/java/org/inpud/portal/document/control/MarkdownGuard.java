package org.inpud.portal.document.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.kernel.Refusal;

/**
 * Refuses Markdown that is built so that its parser does not come to an end with it: it asks again for each block that
 * stands in another, reads a paragraph again for each of its signs, and everything before a note for each note. Told in
 * one look over the lines, before anything parses them.
 */
final class MarkdownGuard {

    private static final String READ_FOR_EACH = "`[]<&!\\";
    private static final String NOTE = ":::";
    private static final int TAB = 4;

    /** Of the lists that are open: in which column their items begin. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private final Bounds bounds;
    private int lines;
    private int notes;
    private int signs;
    private int paragraph;
    private long readAgain;

    MarkdownGuard(Bounds bounds) {
        this.bounds = bounds;
    }

    Optional<Refusal> refusal(String text) {
        for (int from = 0; from < text.length(); ) {
            int end = TextGuard.end(text, from);
            if (++lines > Bounds.LINES_WITH_BLANK) {
                return Optional.of(Refusal.of(
                        DocumentRefusal.LONG_TEXT,
                        Map.of("most", bounds.markdown(), "lines", Bounds.LINES_WITH_BLANK)));
            }
            if (depth(text, from, end) > Bounds.NESTED) {
                return Optional.of(Refusal.of(DocumentRefusal.TOO_INTRICATE));
            }
            count(text, from, end);
            if (notes > Bounds.NOTES || readAgain + (long) signs * paragraph > Bounds.READ_AGAIN) {
                return Optional.of(Refusal.of(DocumentRefusal.TOO_INTRICATE));
            }
            from = TextGuard.next(text, end);
        }
        return Optional.empty();
    }

    private void count(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            char one = text.charAt(at);
            signs += READ_FOR_EACH.indexOf(one) >= 0 ? 1 : 0;
            notes += one == ':' && text.startsWith(NOTE, at) ? 1 : 0;
        }
        paragraph += end - from;
        if (TextGuard.isBlank(text, from, end)) {
            readAgain += (long) signs * paragraph;
            signs = 0;
            paragraph = 0;
        }
    }

    /** How many quotations and lists the line is in. */
    private int depth(String text, int from, int end) {
        if (isRule(text, from, end)) {
            return 0;
        }
        int quotations = 0;
        int items = 0;
        int column = 0;
        int at = from;
        while (at < end) {
            char one = text.charAt(at);
            int marker = marker(text, at, end);
            if (one == '>') {
                quotations++;
                column++;
                at++;
            } else if (one == ' ' || one == '\t') {
                column += one == '\t' ? TAB - column % TAB : 1;
                at++;
            } else if (marker > 0) {
                items++;
                close(column);
                lists.push(column);
                column += marker;
                at += marker;
            } else {
                break;
            }
        }
        if (items == 0 && at < end && column == 0) {
            lists.clear();
        }
        return quotations + lists.size();
    }

    private void close(int column) {
        while (!lists.isEmpty() && lists.peek() >= column) {
            lists.pop();
        }
    }

    /** A line across the page may be made of many hyphens, each as if it began a list. */
    private static boolean isRule(String text, int from, int end) {
        String line = text.substring(from, end).strip();
        return !line.isEmpty()
                && "-*_".indexOf(line.charAt(0)) >= 0
                && line.chars().allMatch(one -> one == line.charAt(0) || Character.isWhitespace(one));
    }

    /** How long the sign is that begins an item here; nothing where none does. */
    private static int marker(String text, int from, int end) {
        int at = from;
        while (at < end && at - from < 9 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean isMarker = at < end && (at > from ? ".)" : "-+*").indexOf(text.charAt(at)) >= 0;
        boolean isAlone = at + 1 >= end || Character.isWhitespace(text.charAt(at + 1));
        return isMarker && isAlone ? at + 1 - from : 0;
    }
}
