package org.inpud.portal.document.control;

import java.util.regex.Pattern;
import org.inpud.portal.document.entity.Trace;

/**
 * What goes from a Markdown file: the fields of its front matter that name people, and comments, which no reader sees.
 * Everything else of the front matter stays. Code is left alone.
 */
final class MarkdownScrub {

    private static final Pattern NAMES = Pattern.compile(
            "(?i)(authors?|creators?|contributors?|editors?|translators?|reviewers?|owner|maintainers?|e-?mail|contact"
                    + "|last[-_ ]?modified[-_ ]?by|ms\\.author|username|user|github|twitter)\\s*:.*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final Tally tally;
    private final String[] lines;
    private final StringBuilder clean = new StringBuilder();
    private int at;
    private boolean isNeverClosed;

    private MarkdownScrub(String text, Tally tally) {
        this.tally = tally;
        this.lines = text.split("(?<=\n)", -1);
    }

    static String clean(String text, Tally tally) {
        return new MarkdownScrub(text, tally).clean();
    }

    private String clean() {
        if (lines[0].strip().equals("---")) {
            frontMatter();
        }
        char fence = 0;
        while (at < lines.length) {
            String line = lines[at];
            if (FENCE.matcher(line.stripTrailing()).matches()) {
                char mark = line.stripLeading().charAt(0);
                fence = fence == 0 ? mark : fence == mark ? 0 : fence;
                keep(line);
            } else if (fence != 0 || line.startsWith("    ") || line.startsWith("\t")) {
                keep(line);
            } else if (!comment(line)) {
                keep(DataAddresses.clean(line, tally));
            }
        }
        return clean.toString();
    }

    private void keep(String line) {
        clean.append(line);
        at++;
    }

    /** Only where it ends: three hyphens alone are a line across the page. */
    private void frontMatter() {
        int end = 1;
        while (end < lines.length && !lines[end].stripTrailing().matches("---|\\.\\.\\.")) {
            end++;
        }
        if (end == lines.length) {
            return;
        }
        keep(lines[0]);
        boolean goes = false;
        while (at < end) {
            String line = lines[at];
            boolean isField = !line.isBlank() && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '-';
            if (isField) {
                goes = NAMES.matcher(line.stripTrailing()).matches();
                tally.add(Trace.NAME, goes ? 1 : 0);
            }
            if (goes) {
                at++;
            } else {
                keep(line);
            }
        }
        keep(lines[at]);
    }

    /** Takes the comment out that begins in this line, if one does; empty ones part lists and stay. */
    private boolean comment(String line) {
        int open = isNeverClosed ? -1 : line.indexOf(OPEN);
        if (open < 0
                || line.substring(0, open).chars().filter(one -> one == '`').count() % 2 != 0) {
            return false;
        }
        StringBuilder told = new StringBuilder();
        int last = at;
        String rest = line.substring(open + OPEN.length());
        int close = rest.indexOf(CLOSE);
        while (close < 0 && last + 1 < lines.length) {
            told.append(rest);
            rest = lines[++last];
            close = rest.indexOf(CLOSE);
        }
        if (close < 0) {
            // Nor is any comment that begins behind this one.
            isNeverClosed = true;
            return false;
        }
        told.append(rest, 0, close);
        if (told.toString().isBlank()) {
            return false;
        }
        tally.add(Trace.COMMENT);
        // What stands behind it is looked at again, with what stood before it.
        lines[last] = line.substring(0, open) + rest.substring(close + CLOSE.length());
        at = last;
        return true;
    }
}
