package org.inpud.portal.document.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.inpud.portal.document.control.Codes.Mark;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.CodedText.Form;
import org.inpud.portal.document.entity.CodedText.Token;

/** Text with codes as a reader sees it: bold is bold, a link is a link, everything else is escaped. */
public final class Inline {

    private static final Pattern SAFE_ADDRESS = Pattern.compile("(?i)(https?://|mailto:)[^\\s\"'<>\\\\]+");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    /** A pair that is open: how it began, and how it ends. */
    private record Open(int key, String begin, String end) {}

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();

    Inline() {}

    /** One segment as HTML that can stand in any element that takes phrases. */
    public static String html(String text, String codes) {
        Inline inline = new Inline();
        inline.add(text, Codes.parse(codes));
        return inline.html();
    }

    /** One segment as plain text. */
    public static String plain(String text, String codes) {
        Inline inline = new Inline();
        inline.add(text, Codes.parse(codes));
        return inline.plain();
    }

    void add(String coded, Codes codes) {
        for (Token token : CodedText.tokens(coded)) {
            if (token.form() == Form.TEXT) {
                text(codes.isEscaped() ? ESCAPED.matcher(token.text()).replaceAll("$1") : token.text());
                continue;
            }
            Mark mark = codes.mark(token.number());
            boolean begins = token.form() == Form.OPENING || mark.half().equals("open");
            boolean ends = token.form() == Form.CLOSING || mark.half().equals("close");
            int key = mark.half().isEmpty() ? token.number() : -mark.pair();
            if (begins) {
                begin(key, mark);
            } else if (ends) {
                end(key);
            } else {
                alone(mark);
            }
        }
        // A pair does not reach out of its segment unless the source says so.
        while (open.stream().anyMatch(one -> one.key() > 0)) {
            end(open.stream()
                    .filter(one -> one.key() > 0)
                    .findFirst()
                    .orElseThrow()
                    .key());
        }
    }

    boolean isEmpty() {
        return html.isEmpty();
    }

    private void text(String text) {
        html.append(escape(text));
        plain.append(text);
    }

    private void begin(int key, Mark mark) {
        StringBuilder begin = new StringBuilder();
        StringBuilder end = new StringBuilder();
        if (mark.is(Sign.LINK) && isSafe(mark.address())) {
            begin.append("<a href=\"").append(escape(mark.address())).append("\" rel=\"noopener noreferrer\">");
            end.insert(0, "</a>");
        }
        wrap(mark, "bold", "strong", begin, end);
        wrap(mark, "italic", "em", begin, end);
        wrap(mark, "strike", "s", begin, end);
        wrap(mark, "sub", "sub", begin, end);
        wrap(mark, "sup", "sup", begin, end);
        wrap(mark, "code", "code", begin, end);
        open.push(new Open(key, begin.toString(), end.toString()));
        html.append(begin);
    }

    private static void wrap(Mark mark, String kind, String element, StringBuilder begin, StringBuilder end) {
        if (mark.is(kind)) {
            begin.append('<').append(element).append('>');
            end.insert(0, "</" + element + ">");
        }
    }

    /** Ends a pair; others that began inside it and go on are closed before and begun again behind it. */
    private void end(int key) {
        if (open.stream().noneMatch(one -> one.key() == key)) {
            return;
        }
        List<Open> goOn = new ArrayList<>();
        for (Open one = open.pop(); ; one = open.pop()) {
            html.append(one.end());
            if (one.key() == key) {
                break;
            }
            goOn.add(0, one);
        }
        for (Open one : goOn) {
            html.append(one.begin());
            open.push(one);
        }
    }

    private void alone(Mark mark) {
        if (mark.is(Sign.BREAK)) {
            html.append("<br>");
            plain.append('\n');
        } else if (mark.is(Sign.TAB) || mark.is("space")) {
            text(" ");
        } else if (mark.is(Meanings.FIELD)) {
            text(mark.shown());
        } else if (mark.is("code")) {
            html.append("<code>").append(escape(mark.shown())).append("</code>");
            plain.append(mark.shown());
        } else if (!mark.shown().isEmpty() && isSafe(mark.shown())) {
            html.append("<a href=\"").append(escape(mark.shown())).append("\" rel=\"noopener noreferrer\">");
            text(mark.shown());
            html.append("</a>");
        }
    }

    String html() {
        StringBuilder whole = new StringBuilder(html);
        for (Iterator<Open> rest = open.iterator(); rest.hasNext(); ) {
            whole.append(rest.next().end());
        }
        return whole.toString();
    }

    String plain() {
        return plain.toString();
    }

    private static boolean isSafe(String address) {
        return SAFE_ADDRESS.matcher(address.strip().toLowerCase(Locale.ROOT)).matches();
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            switch (unit) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(unit);
            }
        }
        return escaped.toString();
    }
}
