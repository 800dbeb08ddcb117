package org.inpud.portal.document.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageKind;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** A paragraph of Word's. */
final class WordBlock extends Block {

    /** What a paragraph says of itself alone and a new neighbour should not repeat. */
    private static final Set<String> OWN = Set.of("sectPr", "pPrChange", "pageBreakBefore", "framePr");

    private final Element paragraph;
    private final WordLeaves leaves;
    private final RunText text;

    WordBlock(
            Element paragraph,
            WordLeaves leaves,
            WordGrammar grammar,
            PassageKind kind,
            int level,
            Map<String, String> facts) {
        super(kind, level, facts);
        this.paragraph = paragraph;
        this.leaves = leaves;
        this.text = new RunText(leaves.leaves(), grammar);
    }

    @Override
    TextFragment text() {
        return text.read();
    }

    @Override
    void say(TextFragment words) {
        List<Node> nodes = text.nodes(words);
        for (Node child : Tree.children(paragraph)) {
            if (!Tree.is(child, "pPr")) {
                paragraph.removeChild(child);
            }
        }
        List<Element> ranges = leaves.ranges();
        ranges.stream().filter(range -> !isEnd(range)).forEach(paragraph::appendChild);
        nodes.forEach(paragraph::appendChild);
        ranges.stream().filter(WordBlock::isEnd).forEach(paragraph::appendChild);
    }

    private static boolean isEnd(Element range) {
        return range.getLocalName().endsWith("End") || Tree.is(range, "r");
    }

    /** A cell, a note, a text box needs its last paragraph; sections, pictures and fields hang on theirs. */
    @Override
    void omit() {
        say(new TextFragment());
        Node parent = paragraph.getParentNode();
        boolean hasOther = Tree.elements(parent).stream().anyMatch(other -> other != paragraph && Tree.is(other, "p"));
        boolean isBare = Tree.elements(paragraph).stream()
                .allMatch(child -> leaves.ranges().contains(child)
                        || Tree.is(child, "pPr") && Tree.child(child, "sectPr") == null);
        if (hasOther && isBare && !Tree.is(parent, "tc")) {
            leaves.ranges().forEach(range -> parent.insertBefore(range, paragraph));
            parent.removeChild(paragraph);
        }
    }

    @Override
    void addBefore(AddedPassage added) {
        paragraph.getParentNode().insertBefore(copy(added), paragraph);
    }

    @Override
    void addAfter(AddedPassage added) {
        Tree.insertAfter(copy(added), paragraph);
    }

    /** Behind everything in the body, before what the body says of its last section. */
    @Override
    void addAtEnd(List<AddedPassage> added) {
        Element body = Tree.around(paragraph, "body");
        Node whole = body == null ? paragraph.getParentNode() : body;
        added.forEach(one -> whole.insertBefore(copy(one), Tree.child(whole, "sectPr")));
    }

    private Element copy(AddedPassage added) {
        Element copy = (Element) paragraph.cloneNode(false);
        // Ids of paragraphs are unique in a document.
        NamedNodeMap attributes = copy.getAttributes();
        for (int at = attributes.getLength() - 1; at >= 0; at--) {
            String name = attributes.item(at).getLocalName();
            if ("paraId".equals(name) || "textId".equals(name)) {
                attributes.removeNamedItem(attributes.item(at).getNodeName());
            }
        }
        Element properties = Tree.child(paragraph, "pPr");
        if (properties != null) {
            Element same = (Element) properties.cloneNode(true);
            Tree.elements(same).stream()
                    .filter(own -> OWN.contains(own.getLocalName()))
                    .forEach(same::removeChild);
            copy.appendChild(same);
        }
        Node words = text.added(TextNative.text(added));
        if (words != null) {
            copy.appendChild(words);
        }
        return copy;
    }
}
