package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.inpud.portal.document.control.RunText.Leaf;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands in a paragraph of Word's: words, marks, and ranges that reach beyond it. */
final class WordLeaves {

    private static final Set<String> AROUND =
            Set.of("ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo");
    private static final Set<String> GONE = Set.of("del", "moveFrom", "proofErr", "pPr", "sdtPr", "sdtEndPr", "rPr");
    private static final Set<String> UNSEEN = Set.of("lastRenderedPageBreak", "annotationRef", "commentReference");
    private static final Pattern RANGE =
            Pattern.compile("(?:bookmark|commentRange|perm|moveFromRange|moveToRange|customXml\\w+Range)(?:Start|End)");

    /** Fields whose text somebody wrote; that of all others a program computes. */
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(?:HYPERLINK|TOC|QUOTE|GOTOBUTTON|MACROBUTTON)\\b.*", Pattern.DOTALL);

    /** One thing in a run, or beside runs. */
    private record Item(Element node, Element run, Element link) {
        boolean isField(String type) {
            return Tree.is(node, "fldChar") && Tree.value(node, "fldCharType").equals(type);
        }
    }

    private final List<Item> items = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Element> ranges = new ArrayList<>();
    private final Map<Element, Element> links = new HashMap<>();
    private final Map<Node, List<Item>> fields = new HashMap<>();

    WordLeaves(Element paragraph) {
        flatten(paragraph, null);
        int at = 0;
        while (at < items.size()) {
            at = items.get(at).isField("begin") ? field(at) : leaf(at);
        }
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /** Marks of ranges, which have to outlive the words. */
    List<Element> ranges() {
        return ranges;
    }

    /** The link around a run, or nothing. */
    Element link(Element run) {
        return links.get(run);
    }

    /** A field with all its runs; nothing for a mark that is none. */
    List<Element> field(Node mark) {
        return fields.getOrDefault(mark, List.of()).stream().map(Item::node).toList();
    }

    Element run(Node node) {
        return Tree.is(node.getParentNode(), "r") ? (Element) node.getParentNode() : null;
    }

    private void flatten(Node parent, Element link) {
        for (Element child : Tree.elements(parent)) {
            String name = child.getLocalName();
            if (name.equals("r")) {
                run(child, link);
            } else if (name.equals("hyperlink")) {
                flatten(child, child);
            } else if (AROUND.contains(name) || name.equals("fldSimple") && isWritten(Tree.value(child, "instr"))) {
                flatten(child, link);
            } else if (RANGE.matcher(name).matches()) {
                ranges.add(child);
            } else if (!GONE.contains(name)) {
                items.add(new Item(child, null, link));
            }
        }
    }

    private void run(Element run, Element link) {
        if (link != null) {
            links.put(run, link);
        }
        for (Element child : Tree.elements(run)) {
            String name = child.getLocalName();
            if (name.equals("commentReference")) {
                ranges.add(run);
            } else if (!GONE.contains(name) && !UNSEEN.contains(name)) {
                items.add(new Item(child, run, link));
            }
        }
    }

    private static boolean isWritten(String instruction) {
        return WRITTEN.matcher(instruction).matches();
    }

    /** A field from its beginning: one mark where its text is computed, its edges alone where it is written. */
    private int field(int begin) {
        int depth = 0;
        int separate = -1;
        int end = -1;
        StringBuilder instruction = new StringBuilder();
        for (int at = begin; at < items.size() && end < 0; at++) {
            Item item = items.get(at);
            depth += item.isField("begin") ? 1 : 0;
            if (item.isField("end") && --depth == 0) {
                end = at;
            } else if (depth == 1 && separate < 0) {
                separate = item.isField("separate") ? at : -1;
                instruction.append(
                        Tree.is(item.node(), "instrText") ? item.node().getTextContent() : "");
            }
        }
        boolean isWhole = end >= 0 && !isWritten(instruction.toString());
        int last = isWhole ? end : separate >= 0 ? separate : end >= 0 ? end : items.size() - 1;
        List<Item> field = List.copyOf(items.subList(begin, last + 1));
        Item first = field.get(0);
        leaves.add(Leaf.mark(first.run(), first.node()));
        fields.put(first.node(), field);
        return last + 1;
    }

    private int leaf(int at) {
        Item item = items.get(at);
        Element node = item.node();
        switch (node.getLocalName()) {
            case "t" -> leaves.add(Leaf.words(item.run(), node, node.getTextContent()));
            case "noBreakHyphen" -> leaves.add(Leaf.words(item.run(), node, "\u2011"));
            case "softHyphen" -> leaves.add(Leaf.words(item.run(), node, "\u00AD"));
            default -> leaves.add(Leaf.mark(item.run(), node));
        }
        return at + 1;
    }
}
