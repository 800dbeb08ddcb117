package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.document.control.RunText.Leaf;
import org.inpud.portal.document.entity.PassageKind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Walks through the stories of a layout. A paragraph is no element there: it is all that stands between two line ends,
 * however many ranges of styles and tags that takes.
 */
final class LayoutWalk {

    /** Other elements hold text and change nothing in it. */
    private static final Set<String> CLEAR = Set.of(
            "ParagraphStyleRange",
            "CharacterStyleRange",
            "XMLElement",
            "HyperlinkTextSource",
            "Change",
            "HyperlinkTextDestination",
            "CrossReferenceSource");

    private static final Set<String> PASSED = Set.of(
            "StoryPreference", "InCopyExportOption", "Properties", "XMLAttribute", "XMLComment", "XMLInstruction");

    /** What hangs in a text and has text of its own. */
    private static final Set<String> FLOWS = Set.of("Cell", "Footnote", "Endnote");

    /**
     * @param range the paragraph's style
     * @param end the line end that closes it, or nothing at the end of a flow
     */
    private record Line(Element range, List<Leaf> leaves, Node end) {}

    private final Map<String, Element> stories;
    private final LayoutStyles styles;
    private final List<Block> blocks;
    private final Set<String> told = new HashSet<>();
    private final LayoutGrammar grammar = new LayoutGrammar();
    private int tables;

    LayoutWalk(Map<String, Element> stories, LayoutStyles styles, List<Block> blocks) {
        this.stories = stories;
        this.styles = styles;
        this.blocks = blocks;
    }

    void story(String self, String part) {
        if (stories.containsKey(self) && told.add(self)) {
            flow(stories.get(self), part, null, Map.of(Place.PART, part));
        }
    }

    private void flow(Element flow, String part, PassageKind kind, Map<String, String> facts) {
        List<Leaf> leaves = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        collect(flow, null, null, leaves, lines);
        close(leaves, null, null, lines);
        for (Line line : lines) {
            blocks.add(block(line, kind, facts));
            for (Leaf leaf : line.leaves()) {
                if (!leaf.isWords() && leaf.node() instanceof Element mark) {
                    hanging(mark, part);
                }
            }
        }
    }

    private void collect(Node parent, Element range, Element run, List<Leaf> leaves, List<Line> lines) {
        Element open = range;
        for (Node child : Tree.children(parent)) {
            if (!(child instanceof Element element) || PASSED.contains(element.getLocalName())) {
                continue;
            }
            switch (element.getLocalName()) {
                case "ParagraphStyleRange" -> {
                    if (!leaves.isEmpty() && open != element) {
                        close(leaves, open, null, lines);
                    }
                    open = element;
                    collect(element, element, run, leaves, lines);
                }
                case "CharacterStyleRange" -> collect(element, open, element, leaves, lines);
                case "Content" -> content(element, run, leaves);
                case "Br" -> close(leaves, open, element, lines);
                case "Change" -> {
                    if (!element.getAttribute("ChangeType").equals("DeletedText")) {
                        collect(element, open, run, leaves, lines);
                    }
                }
                default -> {
                    if (CLEAR.contains(element.getLocalName())) {
                        collect(element, open, run, leaves, lines);
                    } else {
                        leaves.add(Leaf.mark(run, element));
                    }
                }
            }
        }
    }

    /** Special characters are processing instructions between the words. */
    private static void content(Element content, Element run, List<Leaf> leaves) {
        for (Node child : Tree.children(content)) {
            if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                leaves.add(Leaf.mark(run, child));
            } else if (child.getNodeType() == Node.TEXT_NODE && run != null) {
                leaves.add(Leaf.words(run, child, child.getNodeValue()));
            }
        }
    }

    private static void close(List<Leaf> leaves, Element range, Node end, List<Line> lines) {
        if (!leaves.isEmpty()) {
            Element own = leaves.stream()
                    .map(leaf -> Tree.around(leaf.node(), "ParagraphStyleRange"))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(range);
            lines.add(new Line(own, List.copyOf(leaves), end));
            leaves.clear();
        }
    }

    private Block block(Line line, PassageKind kind, Map<String, String> facts) {
        Element range = line.range();
        String style = range == null ? "" : range.getAttribute("AppliedParagraphStyle");
        Optional<Integer> rank = styles.rank(style);
        String list = range == null ? "" : styles.property(range, "BulletsAndNumberingListType");
        if (kind != null) {
            return new LayoutBlock(line.leaves(), line.end(), grammar, kind, 0, facts);
        }
        if (rank.isPresent()) {
            return new LayoutBlock(line.leaves(), line.end(), grammar, PassageKind.HEADING, rank.get(), facts);
        }
        if (list.equals("BulletList") || list.equals("NumberedList")) {
            String level = styles.property(range, "NumberingLevel");
            Map<String, String> more = new HashMap<>(facts);
            more.put(Place.LIST, "list");
            more.put(Place.ORDERED, Boolean.toString(list.equals("NumberedList")));
            int depth = level.matches("[1-9]") ? Integer.parseInt(level) : 1;
            return new LayoutBlock(line.leaves(), line.end(), grammar, PassageKind.LIST_ITEM, depth, more);
        }
        PassageKind plain = styles.isCaption(style) ? PassageKind.CAPTION : PassageKind.PARAGRAPH;
        return new LayoutBlock(line.leaves(), line.end(), grammar, plain, 0, facts);
    }

    /** Tables, notes and frames hang in the text; what they say follows their paragraph. */
    private void hanging(Element mark, String part) {
        if (Tree.is(mark, "Note") || Tree.is(mark, "HiddenText")) {
            return;
        }
        if (Tree.is(mark, "Table")) {
            tables++;
        }
        described(mark, part);
        if (FLOWS.contains(mark.getLocalName())) {
            boolean isCell = Tree.is(mark, "Cell");
            flow(
                    mark,
                    part,
                    isCell ? PassageKind.CELL : PassageKind.NOTE,
                    isCell ? cell(mark, part) : Map.of(Place.PART, part));
            return;
        }
        if (Tree.is(mark, "TextFrame")) {
            story(mark.getAttribute("ParentStory"), part);
        }
        Tree.elements(mark).forEach(element -> hanging(element, part));
    }

    private Map<String, String> cell(Element cell, String part) {
        String[] name = cell.getAttribute("Name").split(":");
        return Map.of(
                Place.PART,
                part,
                Place.TABLE,
                part + "." + tables,
                Place.ROW,
                name.length > 1 ? name[1] : "0",
                Place.COLUMN,
                name[0]);
    }

    /** Pictures that stand on a spread by themselves. */
    void pictures(Element spread, String part) {
        Tree.all(spread, element -> Tree.is(element, "ObjectExportOption"))
                .forEach(options -> described(options, part));
    }

    private void described(Element mark, String part) {
        if (!Tree.is(mark, "ObjectExportOption")) {
            return;
        }
        String written = mark.getAttribute("CustomAltText");
        String words = written.startsWith("$ID/") ? "" : written;
        PictureSpot spot = LayoutPicture.of(mark);
        if (!words.isBlank() || !spot.reference().isEmpty()) {
            blocks.add(new ValueBlock(
                    PassageKind.PICTURE, Map.of(Place.PART, part), words, said -> describe(mark, said), spot));
        }
    }

    /** A layout asks nobody for words of our own as long as it is told to take them from elsewhere. */
    private static void describe(Element options, String words) {
        options.setAttribute("CustomAltText", words);
        if (!words.isEmpty()) {
            options.setAttribute("AltTextSourceType", "SourceCustom");
        }
    }
}
