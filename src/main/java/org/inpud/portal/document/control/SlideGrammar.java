package org.inpud.portal.document.control;

import java.util.Set;
import org.inpud.portal.document.control.RunText.Leaf;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How slides write the words of a paragraph. */
final class SlideGrammar implements RunText.Grammar {

    /** Nobody sees these. */
    private static final Set<String> UNSEEN =
            Set.of("lang", "altLang", "dirty", "err", "smtClean", "noProof", "bmk", "smtId");

    private final Relations relations;

    SlideGrammar(Relations relations) {
        this.relations = relations;
    }

    @Override
    public String look(Element run) {
        Element properties = Tree.child(run, "rPr");
        return properties == null ? "" : Tree.signature(properties, UNSEEN);
    }

    @Override
    public String kinds(Element run) {
        Element properties = Tree.child(run, "rPr");
        if (properties == null) {
            return "";
        }
        StringBuilder kinds = new StringBuilder();
        add(kinds, "bold", Xml.isOn(Tree.value(properties, "b"), false));
        add(kinds, "italic", Xml.isOn(Tree.value(properties, "i"), false));
        add(kinds, "underline", isDrawn(Tree.value(properties, "u"), "none"));
        add(kinds, "strike", isDrawn(Tree.value(properties, "strike"), "noStrike"));
        String baseline = Tree.value(properties, "baseline");
        add(kinds, "sup", baseline.matches("[1-9].*"));
        add(kinds, "sub", baseline.startsWith("-"));
        add(kinds, "link", !address(run).isEmpty());
        return kinds.toString();
    }

    private static boolean isDrawn(String value, String none) {
        return !value.isEmpty() && !value.equals(none);
    }

    private static void add(StringBuilder kinds, String kind, boolean isSo) {
        if (isSo) {
            kinds.append(kind).append(';');
        }
    }

    private String address(Element run) {
        Element properties = Tree.child(run, "rPr");
        Element link = properties == null ? null : Tree.child(properties, "hlinkClick");
        return link == null ? "" : relations.address(Tree.value(link, "id"));
    }

    @Override
    public String data(Element run) {
        String address = address(run);
        return address.isEmpty() ? "" : Meanings.link(address);
    }

    @Override
    public String markKinds(Node mark) {
        return Tree.is(mark, "br") ? "break;" : Tree.is(mark, "fld") ? "field;" : "";
    }

    @Override
    public String markData(Node mark) {
        return Tree.is(mark, "fld") ? mark.getTextContent().strip() : "";
    }

    @Override
    public boolean isKept(Node mark) {
        return !Tree.is(mark, "br");
    }

    @Override
    public Node written(Element run, String text) {
        Element copy = (Element) run.cloneNode(true);
        Element words = Tree.child(copy, "t");
        words.setTextContent(text);
        return copy;
    }

    @Override
    public Node placed(Leaf mark) {
        return mark.node();
    }
}
