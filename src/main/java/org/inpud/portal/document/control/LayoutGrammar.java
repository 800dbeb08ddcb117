package org.inpud.portal.document.control;

import java.util.Locale;
import java.util.Set;
import org.inpud.portal.document.control.RunText.Leaf;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How a layout writes the words of a paragraph: ranges of one look around contents. */
final class LayoutGrammar implements RunText.Grammar {

    /** Nobody sees these. */
    private static final Set<String> UNSEEN = Set.of("AppliedLanguage", "Self");

    @Override
    public String look(Element run) {
        StringBuilder look = new StringBuilder(attributes(run));
        Element properties = Tree.child(run, "Properties");
        return properties == null
                ? look.toString()
                : look.append(Tree.signature(properties, UNSEEN)).toString();
    }

    private static String attributes(Element run) {
        Element bare = (Element) run.cloneNode(false);
        return Tree.signature(bare, UNSEEN);
    }

    @Override
    public String kinds(Element run) {
        String style = (run.getAttribute("FontStyle") + " " + run.getAttribute("AppliedCharacterStyle"))
                .toLowerCase(Locale.ROOT);
        StringBuilder kinds = new StringBuilder();
        add(kinds, "bold", style.contains("bold"));
        add(kinds, "italic", style.contains("italic") || style.contains("oblique"));
        add(kinds, "underline", run.getAttribute("Underline").equals("true"));
        add(kinds, "strike", run.getAttribute("StrikeThru").equals("true"));
        add(kinds, "sup", run.getAttribute("Position").endsWith("Superscript"));
        add(kinds, "sub", run.getAttribute("Position").endsWith("Subscript"));
        return kinds.toString();
    }

    private static void add(StringBuilder kinds, String kind, boolean isSo) {
        if (isSo) {
            kinds.append(kind).append(';');
        }
    }

    @Override
    public String data(Element run) {
        return "";
    }

    @Override
    public String markKinds(Node mark) {
        String name = mark instanceof Element element ? element.getLocalName() : "";
        return switch (name) {
            case "Footnote", "Endnote" -> "note;";
            case "", "Table", "Note" -> "";
            case "TextVariableInstance" -> "field;";
            default -> "image;";
        };
    }

    @Override
    public String markData(Node mark) {
        return mark instanceof Element element && element.getLocalName().equals("TextVariableInstance")
                ? element.getAttribute("ResultText")
                : "";
    }

    @Override
    public boolean isKept(Node mark) {
        return mark instanceof Element;
    }

    @Override
    public Node written(Element run, String text) {
        Element range = bare(run);
        Element content = Tree.sibling(run, "Content");
        content.setTextContent(text);
        range.appendChild(content);
        return range;
    }

    @Override
    public Node placed(Leaf mark) {
        if (mark.run() == null) {
            return mark.node();
        }
        Element range = bare(mark.run());
        if (mark.node() instanceof Element element) {
            range.appendChild(element);
        } else {
            Element content = Tree.sibling(mark.run(), "Content");
            content.appendChild(mark.node());
            range.appendChild(content);
        }
        return range;
    }

    /** A range of the same look without anything in it. */
    static Element bare(Element run) {
        Element range = (Element) run.cloneNode(false);
        Element properties = Tree.child(run, "Properties");
        if (properties != null) {
            range.appendChild(properties.cloneNode(true));
        }
        return range;
    }
}
