package org.inpud.portal.document.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.document.control.RunText.Leaf;
import org.inpud.portal.document.entity.PassageKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks one part of a Word document and notes every paragraph with the part that it plays. */
final class WordWalk {

    /** What was taken out, and what older programs see instead of something newer. */
    private static final Set<String> PASSED = Set.of("del", "moveFrom", "sectPr", "Fallback", "pPr", "rPr");

    private final Parts parts;
    private final String part;
    private final WordStyles styles;
    private final Relations relations;
    private final List<Block> blocks;
    private int tables;

    WordWalk(Parts parts, String part, WordStyles styles, Relations relations, List<Block> blocks) {
        this.parts = parts;
        this.part = part;
        this.styles = styles;
        this.relations = relations;
        this.blocks = blocks;
    }

    void walk(Document tree) {
        walk(tree.getDocumentElement(), null);
    }

    private void walk(Node parent, TableCell cell) {
        for (Element element : Tree.elements(parent)) {
            switch (element.getLocalName()) {
                case "p" -> paragraph(element, cell);
                case "tbl" -> table(element);
                case "txbxContent" -> walk(element, null);
                case "docPr", "shape" -> {
                    described(element, cell);
                    walk(element, cell);
                }
                default -> {
                    if (!PASSED.contains(element.getLocalName())) {
                        walk(element, cell);
                    }
                }
            }
        }
    }

    private void table(Element table) {
        String name = partName() + ++tables;
        int row = 0;
        for (Element line :
                Tree.all(table, element -> Tree.is(element, "tr") && Tree.around(element, "tbl") == table)) {
            row++;
            int column = 0;
            for (Element cell :
                    Tree.all(line, element -> Tree.is(element, "tc") && Tree.around(element, "tr") == line)) {
                walk(cell, new TableCell(name, row, ++column));
            }
        }
    }

    private void paragraph(Element paragraph, TableCell cell) {
        WordLeaves leaves = new WordLeaves(paragraph);
        WordGrammar grammar = new WordGrammar(leaves, relations);
        blocks.add(block(paragraph, leaves, grammar, cell));
        // Text boxes and pictures hang in their paragraph and follow it.
        for (Leaf leaf : leaves.leaves()) {
            if (!leaf.isWords() && leaf.node() instanceof Element) {
                walk(leaf.node(), cell);
            }
        }
    }

    private Block block(Element paragraph, WordLeaves leaves, WordGrammar grammar, TableCell cell) {
        Element properties = Tree.child(paragraph, "pPr");
        String style = value(properties, "pStyle");
        Map<String, String> facts = new HashMap<>();
        facts.put(Place.PART, partName());
        PassageKind kind = PassageKind.PARAGRAPH;
        int level = 0;
        Element numbered = properties == null ? null : Tree.child(properties, "numPr");
        Optional<Integer> heading = styles.heading(style, value(properties, "outlineLvl"));
        Optional<String> numbering = styles.numbering(style, value(numbered, "numId"));
        if (isNotes()) {
            kind = PassageKind.NOTE;
        } else if (cell != null) {
            kind = PassageKind.CELL;
            facts.putAll(cell.facts(partName()));
        } else if (heading.isPresent()) {
            kind = PassageKind.HEADING;
            level = Math.min(6, heading.get());
        } else if (styles.isCaption(style)) {
            kind = PassageKind.CAPTION;
        } else if (numbering.isPresent()) {
            int depth = styles.depth(style, value(numbered, "ilvl"));
            facts.put(Place.LIST, numbering.get());
            facts.put(Place.ORDERED, Boolean.toString(styles.isOrdered(numbering.get(), depth)));
            kind = PassageKind.LIST_ITEM;
            level = depth + 1;
        }
        return new WordBlock(paragraph, leaves, grammar, kind, level, facts);
    }

    private static String value(Element properties, String name) {
        Element property = properties == null ? null : Tree.child(properties, name);
        return property == null ? null : Tree.value(property, "val");
    }

    private boolean isNotes() {
        return part.contains("/footnotes") || part.contains("/endnotes");
    }

    /** {@code document}, {@code header1}, {@code footnotes}. */
    private String partName() {
        return part.substring(part.lastIndexOf('/') + 1).replaceAll("\\.xml$", "");
    }

    /** What a picture shows, in words; without them it is at least seen. */
    private void described(Element picture, TableCell cell) {
        String attribute = Tree.is(picture, "docPr") ? "descr" : "alt";
        PictureSpot spot = OfficePicture.of(parts, part, picture);
        if (!picture.getAttribute(attribute).isBlank() || !spot.reference().isEmpty()) {
            blocks.add(new ValueBlock(
                    PassageKind.PICTURE,
                    cell == null ? Map.of(Place.PART, partName()) : cell.facts(partName()),
                    picture.getAttribute(attribute),
                    words -> picture.setAttribute(attribute, words),
                    spot));
        }
    }
}
