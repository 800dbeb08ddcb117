package org.inpud.portal.document.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paragraph of OpenDocument, alone or as the first of a list item. */
final class ParagraphBlock extends Block {

    /** These need a paragraph, even an empty one. */
    private static final Set<String> NEED_ONE = Set.of("table-cell", "note-body", "text-box", "header", "footer");

    private final Element paragraph;
    private final NestedText text;

    ParagraphBlock(
            Element paragraph, NestedText.Grammar grammar, PassageKind kind, int level, Map<String, String> facts) {
        super(kind, level, facts);
        this.paragraph = paragraph;
        this.text = new NestedText(paragraph, grammar);
    }

    @Override
    TextFragment text() {
        return text.read();
    }

    @Override
    void say(TextFragment words) {
        text.write(words);
    }

    @Override
    void omit() {
        text.write(new TextFragment());
        Node parent = paragraph.getParentNode();
        boolean isNeeded = NEED_ONE.contains(parent.getLocalName()) || paragraph.hasChildNodes();
        if (!isNeeded) {
            Tree.remove(paragraph);
            // An item, and then a list, without anything in it has nothing to number.
            while (Tree.is(parent, "list-item") || Tree.is(parent, "list")) {
                Node outer = parent.getParentNode();
                if (!Tree.elements(parent).isEmpty()) {
                    break;
                }
                Tree.remove(parent);
                parent = outer;
            }
        }
    }

    @Override
    void addBefore(AddedPassage added) {
        Element item = item();
        Node neighbour = item == null ? paragraph : item;
        neighbour.getParentNode().insertBefore(wrapped(item, copy(added)), neighbour);
    }

    @Override
    void addAfter(AddedPassage added) {
        Element item = item();
        boolean isAlone = item != null && Tree.elements(item).size() == 1;
        Node neighbour = isAlone ? item : paragraph;
        Tree.insertAfter(isAlone ? wrapped(item, copy(added)) : copy(added), neighbour);
    }

    @Override
    void addAtEnd(List<AddedPassage> added) {
        Element body = Tree.around(paragraph, "body");
        Node whole = body == null || Tree.elements(body).isEmpty()
                ? paragraph.getParentNode()
                : Tree.elements(body).get(0);
        added.forEach(one -> whole.appendChild(copy(one)));
    }

    /** The list item that this paragraph begins, or nothing. */
    private Element item() {
        boolean isFirst = Tree.is(paragraph.getParentNode(), "list-item")
                && Tree.elements(paragraph.getParentNode()).get(0) == paragraph;
        return isFirst ? (Element) paragraph.getParentNode() : null;
    }

    private static Element wrapped(Element item, Element copy) {
        if (item == null) {
            return copy;
        }
        Element wrapper = Tree.sibling(item, "list-item");
        wrapper.appendChild(copy);
        return wrapper;
    }

    private Element copy(AddedPassage added) {
        Element copy = (Element) paragraph.cloneNode(false);
        copy.removeAttributeNS("http://www.w3.org/XML/1998/namespace", "id");
        Document document = paragraph.getOwnerDocument();
        copy.appendChild(document.createTextNode(TextNative.text(added)));
        return copy;
    }
}
