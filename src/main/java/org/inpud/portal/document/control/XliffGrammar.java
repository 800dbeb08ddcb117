package org.inpud.portal.document.control;

import java.util.List;
import java.util.Set;
import org.inpud.portal.document.control.NestedText.Role;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Inline elements of XLIFF, both versions. */
final class XliffGrammar implements NestedText.Grammar {

    private static final Set<String> PAIRS = Set.of("g", "pc", "mrk");

    @Override
    public Role role(Element element) {
        return PAIRS.contains(element.getLocalName()) ? Role.PAIR : Role.ALONE;
    }

    @Override
    public String look(Element element) {
        return Integer.toString(System.identityHashCode(element));
    }

    @Override
    public String kinds(Element element) {
        String type = element.getAttribute("ctype") + element.getAttribute("subType") + element.getAttribute("type");
        return switch (type) {
            case "bold", "x-bold", "xlf:bfmt" -> "bold;";
            case "italic", "x-italic", "xlf:ifmt" -> "italic;";
            case "underlined", "xlf:ufmt" -> "underline;";
            case "lb", "xlf:lbfmt" -> "break;";
            case "image" -> "image;";
            case "link" -> "link;";
            default -> "";
        };
    }

    @Override
    public String data(Element element) {
        return "";
    }

    @Override
    public boolean isKept(Element element) {
        return false;
    }

    /** A pair around a whole source is a code all the same: it has to be in the target, too. */
    @Override
    public boolean isOuterPairCode() {
        return true;
    }

    @Override
    public List<Node> nodes(Element parent, String text) {
        return List.of(parent.getOwnerDocument().createTextNode(text));
    }

    @Override
    public String read(String text) {
        return text;
    }
}
