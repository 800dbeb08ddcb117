package org.inpud.portal.document.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.inpud.portal.document.control.Codes.Mark;
import org.inpud.portal.document.control.Numbering.Numbered;

/** What the codes of a passage mean: from their own type and markup, or from the signs found in the native file. */
final class Meanings {

    /** Text that a program computes: the number of a page, a date. */
    static final String FIELD = "field";

    private static final Pattern MARKDOWN_LINK = Pattern.compile("^\\]\\(\\s*<?([^\\s>)]*)");
    private static final Pattern HTML_LINK = Pattern.compile("(?i)href\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("italics", "italic"),
            Map.entry("strong", "bold"),
            Map.entry("em", "italic"),
            Map.entry("lb", Sign.BREAK),
            Map.entry("br", Sign.BREAK),
            Map.entry("hard_line_break", Sign.BREAK),
            Map.entry("soft_line_break", "space"),
            Map.entry("underlined", "underline"),
            Map.entry("strike-through", "strike"),
            Map.entry("strikethrough", "strike"),
            Map.entry("strikethrough_subscript", "strike"),
            Map.entry("subscript", "sub"),
            Map.entry("superscript", "sup"),
            Map.entry("image_ref", Sign.IMAGE),
            Map.entry("link_ref", Sign.LINK),
            Map.entry("auto_link", Sign.LINK),
            Map.entry("mail_link", Sign.LINK));
    private static final Set<String> KNOWN = Set.of(
            "bold",
            "italic",
            "underline",
            "strike",
            "sub",
            "sup",
            "code",
            "space",
            FIELD,
            Sign.LINK,
            Sign.BREAK,
            Sign.TAB,
            Sign.NOTE,
            Sign.IMAGE);

    private final Map<Code, Sign> signOf = new IdentityHashMap<>();

    Meanings(List<Cut.Piece> pieces, List<Sign> signs) {
        if (signs.isEmpty()) {
            return;
        }
        Deque<Sign> links = new ArrayDeque<>();
        Map<Integer, Deque<Sign>> others = new HashMap<>();
        for (Sign sign : signs) {
            (sign.kind().equals(Sign.LINK) ? links : others.computeIfAbsent(sign.offset(), at -> new ArrayDeque<>()))
                    .add(sign);
        }
        int offset = 0;
        for (Cut.Piece piece : pieces) {
            String coded = piece.fragment().getCodedText();
            for (int at = 0; at < coded.length(); at++) {
                if (!TextFragment.isMarker(coded.charAt(at))) {
                    offset++;
                    continue;
                }
                Code code = piece.fragment().getCode(coded.charAt(++at));
                if (code.isMarkerMasking()) {
                    offset += code.getData().length();
                } else if (code.getTagType() == TagType.OPENING && kinds(code).contains(Sign.LINK)) {
                    put(code, links.poll());
                } else if (code.getTagType() == TagType.PLACEHOLDER) {
                    put(code, others.getOrDefault(offset, new ArrayDeque<>()).poll());
                }
            }
        }
    }

    private void put(Code code, Sign sign) {
        if (sign != null) {
            signOf.put(code, sign);
        }
    }

    List<Mark> of(Numbering numbering) {
        return numbering.numbered().stream().map(this::mark).toList();
    }

    private Mark mark(Numbered one) {
        Code code = one.code();
        Set<String> kinds = kinds(code);
        Sign sign = signOf.get(code);
        if (sign != null && code.getTagType() == TagType.PLACEHOLDER) {
            kinds.add(sign.kind());
        }
        String address = sign == null ? address(one) : sign.address();
        String half = one.isPair()
                ? ""
                : switch (code.getTagType()) {
                    case OPENING -> "open";
                    case CLOSING -> "close";
                    case PLACEHOLDER -> "";
                };
        boolean isCode = kinds.contains("code") && !one.isPair() && half.isEmpty();
        String shown = isCode
                ? code.getData().replaceAll("^`+|`+$", "")
                : kinds.contains(FIELD) ? code.getData() : autoLink(code, kinds);
        return new Mark(one.number(), kinds, address, shown, half, half.isEmpty() ? 0 : code.getId());
    }

    /** A code's data that says where it leads. */
    static String link(String address) {
        return "<a href=\"" + address.replace("\"", "%22").replace("'", "%27") + "\">";
    }

    /** {@code <https://…>} in Markdown: a link whose text is its address. */
    private static String autoLink(Code code, Set<String> kinds) {
        String data = code.getData();
        boolean isAutoLink = code.getTagType() == TagType.PLACEHOLDER
                && kinds.contains(Sign.LINK)
                && data.startsWith("<")
                && data.endsWith(">");
        return isAutoLink ? data.substring(1, data.length() - 1) : "";
    }

    private static String address(Numbered one) {
        Matcher html = HTML_LINK.matcher(one.code().getData());
        if (html.find()) {
            return html.group(1);
        }
        if (one.isPair()) {
            Matcher markdown = MARKDOWN_LINK.matcher(one.closing().getData());
            return markdown.find() ? markdown.group(1) : "";
        }
        return "";
    }

    private static Set<String> kinds(Code code) {
        Set<String> kinds = new TreeSet<>();
        String type = code.getType().startsWith(Code.EXTENDED_CODE_TYPE_PREFIX)
                ? code.getType().substring(Code.EXTENDED_CODE_TYPE_PREFIX.length())
                : code.getType();
        for (String part : type.split(Code.EXTENDED_CODE_TYPE_DELIMITER)) {
            String name = part.split(Code.EXTENDED_CODE_TYPE_VALUE_DELIMITER)[0].toLowerCase(Locale.ROOT);
            String kind = NAMES.getOrDefault(name, name);
            if (KNOWN.contains(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
