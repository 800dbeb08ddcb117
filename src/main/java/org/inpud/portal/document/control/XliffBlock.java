package org.inpud.portal.document.control;

import java.util.Map;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageKind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A text of XLIFF: its translation stands beside it. */
final class XliffBlock extends Block {

    static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Element source;
    private final Element unit;
    private final NestedText text;
    private int added;

    XliffBlock(
            Element source,
            Element unit,
            NestedText.Grammar grammar,
            PassageKind kind,
            int level,
            Map<String, String> facts) {
        super(kind, level, facts);
        this.source = source;
        this.unit = unit;
        this.text = new NestedText(source, grammar);
    }

    @Override
    TextFragment text() {
        return text.read();
    }

    @Override
    boolean isBeside() {
        return true;
    }

    @Override
    void say(TextFragment words) {
        Element target = target();
        while (target.hasChildNodes()) {
            target.removeChild(target.getFirstChild());
        }
        text.writeTo(target, words, true);
        boolean isSecond = Tree.is(source.getParentNode(), "segment");
        (isSecond ? (Element) source.getParentNode() : target).setAttribute("state", "translated");
    }

    private Element target() {
        Element target = Tree.child(source.getParentNode(), "target");
        if (target == null) {
            target = Tree.sibling(source, "target");
            Element divided = Tree.child(source.getParentNode(), "seg-source");
            Tree.insertAfter(target, divided == null ? source : divided);
        }
        return target;
    }

    @Override
    void omit() {
        say(new TextFragment());
    }

    @Override
    void addBefore(AddedPassage passage) {
        unit.getParentNode().insertBefore(copy(passage), unit);
    }

    @Override
    void addAfter(AddedPassage passage) {
        Tree.insertAfter(copy(passage), unit);
    }

    /** A unit without a source, for words that have none. */
    private Node copy(AddedPassage passage) {
        Element copy = (Element) unit.cloneNode(false);
        copy.setAttribute("id", unit.getAttribute("id") + "-added-" + ++added);
        Element holder = copy;
        if (Tree.is(source.getParentNode(), "segment")) {
            holder = Tree.sibling(unit, "segment");
            copy.appendChild(holder);
        }
        holder.appendChild(Tree.sibling(source, "source"));
        Element target = Tree.sibling(source, "target");
        target.setTextContent(TextNative.text(passage));
        holder.appendChild(target);
        return copy;
    }
}
