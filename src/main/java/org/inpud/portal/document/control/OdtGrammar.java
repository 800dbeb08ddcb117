package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inpud.portal.document.control.NestedText.Role;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How OpenDocument marks up the words of a paragraph. */
final class OdtGrammar implements NestedText.Grammar {

    private static final Set<String> PAIRS = Set.of("span", "a", "meta");
    private static final Set<String> CLEAR = Set.of("ruby", "ruby-base");
    private static final Set<String> HIDDEN = Set.of(
            "soft-page-break",
            "bookmark",
            "bookmark-start",
            "bookmark-end",
            "reference-mark",
            "reference-mark-start",
            "reference-mark-end",
            "toc-mark",
            "toc-mark-start",
            "toc-mark-end",
            "user-index-mark",
            "user-index-mark-start",
            "user-index-mark-end",
            "alphabetical-index-mark",
            "alphabetical-index-mark-start",
            "alphabetical-index-mark-end",
            "change",
            "change-start",
            "change-end",
            "annotation",
            "annotation-end");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern SPECIAL = Pattern.compile(" {2,}|\t|\r?\n");

    private final OdtStyles styles;

    OdtGrammar(OdtStyles styles) {
        this.styles = styles;
    }

    @Override
    public Role role(Element element) {
        String name = element.getLocalName();
        if (isDrawing(element)) {
            return Role.ALONE;
        }
        if (HIDDEN.contains(name)) {
            return Role.HIDDEN;
        }
        if (CLEAR.contains(name) || name.equals("span") && look(element).isEmpty()) {
            return Role.CLEAR;
        }
        if (name.equals("s")) {
            return Role.WRITTEN;
        }
        return PAIRS.contains(name) ? Role.PAIR : Role.ALONE;
    }

    static boolean isDrawing(Element element) {
        return element.getNamespaceURI() != null && element.getNamespaceURI().contains(":drawing:");
    }

    @Override
    public String look(Element element) {
        return element.getLocalName().equals("span")
                ? styles.look(Tree.value(element, "style-name"))
                : element.getLocalName() + "/" + Tree.value(element, "href") + "/" + System.identityHashCode(element);
    }

    @Override
    public String kinds(Element element) {
        if (isDrawing(element)) {
            return "image;";
        }
        return switch (element.getLocalName()) {
            case "span" -> styles.kinds(Tree.value(element, "style-name"));
            case "a" -> "link;";
            case "line-break" -> "break;";
            case "tab" -> "tab;";
            case "note" -> "note;";
            default -> "field;";
        };
    }

    @Override
    public String data(Element element) {
        if (isDrawing(element)) {
            return "";
        }
        return switch (element.getLocalName()) {
            case "a" -> Meanings.link(Tree.value(element, "href"));
            case "span", "meta", "line-break", "tab", "note" -> "";
            default -> element.getTextContent().strip();
        };
    }

    @Override
    public boolean isKept(Element element) {
        return isDrawing(element) || element.getLocalName().equals("note");
    }

    /** Spaces in a row, tabs and ends of lines are elements. */
    @Override
    public List<Node> nodes(Element parent, String text) {
        List<Node> nodes = new ArrayList<>();
        Matcher special = SPECIAL.matcher(text);
        int at = 0;
        while (special.find()) {
            boolean isSpaces = special.group().startsWith(" ");
            String before = text.substring(at, special.start()) + (isSpaces ? " " : "");
            nodes.add(parent.getOwnerDocument().createTextNode(before));
            String name = isSpaces ? "s" : special.group().equals("\t") ? "tab" : "line-break";
            Element element = parent.getOwnerDocument().createElementNS(OdtDialect.TEXT, "text:" + name);
            if (isSpaces) {
                int more = special.group().length() - 1;
                element.setAttributeNS(OdtDialect.TEXT, "text:c", Integer.toString(more));
            }
            nodes.add(element);
            at = special.end();
        }
        nodes.add(parent.getOwnerDocument().createTextNode(text.substring(at)));
        return nodes;
    }

    @Override
    public String read(String text) {
        boolean isPlain = text.indexOf("  ") < 0 && text.chars().noneMatch(unit -> unit < ' ');
        return isPlain ? text : BLANKS.matcher(text).replaceAll(" ");
    }

    @Override
    public String written(Element spaces) {
        String count = Tree.value(spaces, "c");
        return " ".repeat(count.matches("[1-9][0-9]?") ? Integer.parseInt(count) : 1);
    }
}
