package org.inpud.portal.document.control;

import java.util.List;
import java.util.Map;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.control.RunText.Leaf;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageKind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paragraph of a layout: everything up to a line end. */
final class LayoutBlock extends Block {

    private static final String RANGE = "CharacterStyleRange";

    private final List<Leaf> leaves;
    private final Node end;
    private final RunText text;

    /**
     * @param end the line end that closes it, or nothing at the end of a flow
     */
    LayoutBlock(
            List<Leaf> leaves,
            Node end,
            RunText.Grammar grammar,
            PassageKind kind,
            int level,
            Map<String, String> facts) {
        super(kind, level, facts);
        this.leaves = leaves;
        this.end = end;
        this.text = new RunText(leaves, grammar);
    }

    @Override
    TextFragment text() {
        return text.read();
    }

    @Override
    void say(TextFragment words) {
        Node anchor = begin();
        for (Node node : text.nodes(words)) {
            anchor.getParentNode().insertBefore(node, anchor);
        }
        leaves.stream().filter(Leaf::isWords).map(Leaf::node).forEach(Tree::remove);
    }

    /** The range that the paragraph begins; what stood before it in the same range gets one of its own. */
    private Node begin() {
        Node first = leaves.get(0).node();
        Element range = Tree.around(first, RANGE);
        if (range == null) {
            return first;
        }
        Node branch = first;
        while (branch.getParentNode() != range) {
            branch = branch.getParentNode();
        }
        Element before = LayoutGrammar.bare(range);
        for (Node child : Tree.children(range)) {
            if (child == branch) {
                break;
            }
            if (!Tree.is(child, "Properties")) {
                before.appendChild(child);
            }
        }
        if (Tree.elements(before).stream().anyMatch(child -> !Tree.is(child, "Properties"))) {
            range.getParentNode().insertBefore(before, range);
        }
        return range;
    }

    @Override
    void omit() {
        say(new TextFragment());
        if (end != null) {
            Tree.remove(end);
        }
    }

    @Override
    void addBefore(AddedPassage added) {
        Node anchor = begin();
        Element range = copy(added);
        range.appendChild(Tree.sibling(range, "Br"));
        anchor.getParentNode().insertBefore(range, anchor);
    }

    @Override
    void addAfter(AddedPassage added) {
        Element range = copy(added);
        Element last = Tree.around(end == null ? leaves.get(leaves.size() - 1).node() : end, RANGE);
        if (end == null) {
            range.insertBefore(Tree.sibling(range, "Br"), Tree.child(range, "Content"));
            Tree.insertAfter(range, last);
            return;
        }
        range.appendChild(Tree.sibling(range, "Br"));
        if (last == null) {
            Tree.insertAfter(range, end);
            return;
        }
        Node branch = end;
        while (branch.getParentNode() != last) {
            branch = branch.getParentNode();
        }
        Element rest = LayoutGrammar.bare(last);
        while (branch.getNextSibling() != null) {
            rest.appendChild(branch.getNextSibling());
        }
        Tree.insertAfter(rest, last);
        Tree.insertAfter(range, last);
    }

    private Element copy(AddedPassage added) {
        return (Element) text.added(TextNative.text(added));
    }
}
