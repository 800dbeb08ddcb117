package org.inpud.portal.document.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the styles of a layout say of its paragraphs. Layouts have no outline: names of styles are all that tells. */
final class LayoutStyles {

    private static final Pattern HEADING = Pattern.compile(
            "\\b(?:sub[ _-]?)?(?:head(?:ing|line|er)?|title|titre|t[ií]tulo|h|заголовок|عنوان)[ _-]*([1-6])?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CAPTION =
            Pattern.compile("\\b(?:caption|l[ée]gende|leyenda|pie de foto|legenda)\\b", Pattern.CASE_INSENSITIVE);

    private final Map<String, Element> paragraphs = new HashMap<>();

    static LayoutStyles of(Document tree) {
        LayoutStyles styles = new LayoutStyles();
        Tree.all(tree, element -> Tree.is(element, "ParagraphStyle"))
                .forEach(style -> styles.paragraphs.put(style.getAttribute("Self"), style));
        return styles;
    }

    Optional<Integer> rank(String style) {
        String name = name(style);
        Matcher heading = HEADING.matcher(name);
        if (!heading.find()) {
            return Optional.empty();
        }
        boolean isSub = heading.group().toLowerCase(Locale.ROOT).startsWith("sub");
        int rank = heading.group(1) == null ? 1 : Integer.parseInt(heading.group(1));
        return Optional.of(Math.min(6, isSub ? rank + 1 : rank));
    }

    boolean isCaption(String style) {
        return CAPTION.matcher(name(style)).find();
    }

    private static String name(String style) {
        return style.replaceAll("^ParagraphStyle/", "").replace("%3a", " ").replace('_', ' ');
    }

    /** What a paragraph says of itself, or its style, or the style that that one is based on. */
    String property(Element paragraph, String name) {
        if (paragraph.hasAttribute(name)) {
            return paragraph.getAttribute(name);
        }
        Set<String> seen = new HashSet<>();
        String at = paragraph.getAttribute("AppliedParagraphStyle");
        while (seen.add(at) && paragraphs.containsKey(at)) {
            Element style = paragraphs.get(at);
            if (style.hasAttribute(name)) {
                return style.getAttribute(name);
            }
            Element properties = Tree.child(style, "Properties");
            Element basedOn = properties == null ? null : Tree.child(properties, "BasedOn");
            at = basedOn == null ? "" : basedOn.getTextContent().strip();
        }
        return "";
    }
}
