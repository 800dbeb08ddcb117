package org.inpud.portal.document.control;

import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.inpud.portal.document.control.RunText.Leaf;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How Word writes the words of a paragraph. */
final class WordGrammar implements RunText.Grammar {

    /** Nobody sees these, or sees them as more than the setting of a line. */
    private static final Set<String> UNSEEN = Set.of(
            "lang", "noProof", "spacing", "kern", "w", "fitText", "szCs", "bCs", "iCs", "rPrChange", "webHidden");

    private static final Set<String> PASSING = Set.of("br", "cr", "tab", "ptab");

    private final WordLeaves leaves;
    private final Relations relations;

    WordGrammar(WordLeaves leaves, Relations relations) {
        this.leaves = leaves;
        this.relations = relations;
    }

    @Override
    public String look(Element run) {
        StringBuilder look = new StringBuilder();
        Element properties = Tree.child(run, "rPr");
        if (properties != null) {
            for (Element property : Tree.elements(properties)) {
                if (!UNSEEN.contains(property.getLocalName())) {
                    look.append(property.getLocalName()).append(' ').append(Tree.signature(property, Set.of("hint")));
                    look.append(';');
                }
            }
        }
        Element link = leaves.link(run);
        return link == null
                ? look.toString()
                : look.append(System.identityHashCode(link)).toString();
    }

    @Override
    public String kinds(Element run) {
        Element properties = Tree.child(run, "rPr");
        StringBuilder kinds = new StringBuilder();
        if (properties != null) {
            String style = value(properties, "rStyle");
            add(kinds, "bold", isOn(properties, "b") || style.equals("Strong"));
            add(kinds, "italic", isOn(properties, "i") || style.equals("Emphasis"));
            String underline = value(properties, "u");
            add(kinds, "underline", !underline.isEmpty() && !underline.equals("none"));
            add(kinds, "strike", isOn(properties, "strike") || isOn(properties, "dstrike"));
            add(kinds, "sup", value(properties, "vertAlign").equals("superscript"));
            add(kinds, "sub", value(properties, "vertAlign").equals("subscript"));
        }
        add(kinds, "link", leaves.link(run) != null);
        return kinds.toString();
    }

    private static boolean isOn(Element properties, String name) {
        Element property = Tree.child(properties, name);
        return property != null
                && Xml.isOn(Tree.value(property, "val").isEmpty() ? null : Tree.value(property, "val"), true);
    }

    private static String value(Element properties, String name) {
        Element property = Tree.child(properties, name);
        return property == null ? "" : Tree.value(property, "val");
    }

    private static void add(StringBuilder kinds, String kind, boolean isSo) {
        if (isSo) {
            kinds.append(kind).append(';');
        }
    }

    @Override
    public String data(Element run) {
        Element link = leaves.link(run);
        String address = link == null ? "" : relations.address(Tree.value(link, "id"));
        return address.isEmpty() ? "" : Meanings.link(address);
    }

    @Override
    public String markKinds(Node mark) {
        return switch (mark.getLocalName()) {
            case "br", "cr" -> "break;";
            case "tab", "ptab" -> "tab;";
            case "footnoteReference", "endnoteReference" -> "note;";
            case "drawing", "pict", "object", "AlternateContent" -> "image;";
            case "fldChar", "fldSimple" -> "field;";
            default -> "";
        };
    }

    @Override
    public String markData(Node mark) {
        if (Tree.is(mark, "fldSimple")) {
            return mark.getTextContent().strip();
        }
        StringBuilder shown = new StringBuilder();
        leaves.field(mark).stream()
                .filter(node -> Tree.is(node, "t"))
                .forEach(node -> shown.append(node.getTextContent()));
        return shown.toString().strip();
    }

    @Override
    public boolean isKept(Node mark) {
        return !PASSING.contains(mark.getLocalName());
    }

    @Override
    public Node written(Element run, String text) {
        Element copy = bare(run);
        Element words = Tree.sibling(run, "t");
        words.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        words.setTextContent(text.replaceAll("(?<!\\s)\\s*\\R\\s*", " "));
        copy.appendChild(words);
        return linked(run, copy);
    }

    @Override
    public Node placed(Leaf mark) {
        List<Element> field = leaves.field(mark.node());
        if (field.isEmpty()) {
            return inRun(mark.run(), mark.node());
        }
        DocumentFragment whole = mark.node().getOwnerDocument().createDocumentFragment();
        field.forEach(node -> whole.appendChild(inRun(leaves.run(node), node)));
        return whole;
    }

    private Node inRun(Element run, Node node) {
        if (run == null) {
            return node;
        }
        Element copy = bare(run);
        copy.appendChild(node);
        return linked(run, copy);
    }

    private Node linked(Element run, Element copy) {
        Element link = leaves.link(run);
        if (link == null) {
            return copy;
        }
        Node around = link.cloneNode(false);
        around.appendChild(copy);
        return around;
    }

    private static Element bare(Element run) {
        Element copy = (Element) run.cloneNode(false);
        Element properties = Tree.child(run, "rPr");
        if (properties != null) {
            copy.appendChild(properties.cloneNode(true));
        }
        return copy;
    }
}
