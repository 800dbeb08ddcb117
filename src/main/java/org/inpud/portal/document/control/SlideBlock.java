package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.control.RunText.Leaf;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageKind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paragraph on a slide. */
final class SlideBlock extends Block {

    private static final Set<String> PROPERTIES = Set.of("pPr", "endParaRPr");

    private final Element paragraph;
    private final RunText text;

    SlideBlock(Element paragraph, RunText.Grammar grammar, PassageKind kind, int level, Map<String, String> facts) {
        super(kind, level, facts);
        this.paragraph = paragraph;
        List<Leaf> leaves = new ArrayList<>();
        for (Element child : Tree.elements(paragraph)) {
            Element words = Tree.is(child, "r") ? Tree.child(child, "t") : null;
            if (words != null) {
                leaves.add(Leaf.words(child, words, words.getTextContent()));
            } else if (!PROPERTIES.contains(child.getLocalName())) {
                leaves.add(Leaf.mark(child, child));
            }
        }
        this.text = new RunText(leaves, grammar);
    }

    @Override
    TextFragment text() {
        return text.read();
    }

    @Override
    void say(TextFragment words) {
        List<Node> nodes = text.nodes(words);
        for (Element child : Tree.elements(paragraph)) {
            if (!PROPERTIES.contains(child.getLocalName())) {
                paragraph.removeChild(child);
            }
        }
        Node end = Tree.child(paragraph, "endParaRPr");
        nodes.forEach(node -> paragraph.insertBefore(node, end));
    }

    @Override
    void omit() {
        say(new TextFragment());
        boolean hasOther = Tree.elements(paragraph.getParentNode()).stream()
                .anyMatch(other -> other != paragraph && Tree.is(other, "p"));
        if (hasOther && Tree.around(paragraph, "tc") == null) {
            Tree.remove(paragraph);
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

    private Element copy(AddedPassage added) {
        Element copy = (Element) paragraph.cloneNode(false);
        Element properties = Tree.child(paragraph, "pPr");
        if (properties != null) {
            copy.appendChild(properties.cloneNode(true));
        }
        Node words = text.added(TextNative.text(added));
        if (words != null) {
            copy.appendChild(words);
        }
        return copy;
    }
}
