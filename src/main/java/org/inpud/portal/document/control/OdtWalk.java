package org.inpud.portal.document.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.document.entity.PassageKind;
import org.w3c.dom.Element;

/** Walks through the text of an OpenDocument file and notes every paragraph with the part that it plays. */
final class OdtWalk {

    /** Text that is not the document's: what was deleted, what programs keep for themselves. */
    private static final Set<String> PASSED = Set.of(
            "tracked-changes",
            "annotation",
            "forms",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "scripts");

    private static final Set<String> CAPTIONS = Set.of("caption", "illustration", "table", "drawing", "figure");

    /**
     * @param depth of lists around
     * @param row the cell around, or nothing
     * @param hung the cell around the paragraph in which pictures hang here, or nothing
     */
    private record Around(
            String part,
            int depth,
            String list,
            String style,
            TableCell row,
            boolean isNote,
            boolean isFirst,
            TableCell hung) {

        Map<String, String> ofPicture() {
            return hung == null ? Map.of(Place.PART, part) : hung.facts(part);
        }

        static Around part(String name) {
            return new Around(name, 0, "", "", null, false, false, null);
        }

        Around in(String otherPart) {
            return part(otherPart);
        }

        Around cell(TableCell cell) {
            return new Around(part, 0, "", "", cell, isNote, false, null);
        }

        Around item(boolean first) {
            return new Around(part, depth, list, style, row, isNote, first, null);
        }
    }

    private final Parts parts;
    private final OdtStyles styles;
    private final OdtGrammar grammar;
    private final List<Block> blocks;
    private int lists;
    private int tables;

    OdtWalk(Parts parts, OdtStyles styles, List<Block> blocks) {
        this.parts = parts;
        this.styles = styles;
        this.grammar = new OdtGrammar(styles);
        this.blocks = blocks;
    }

    void body(Element root) {
        Element body = Tree.child(root, "body");
        if (body != null) {
            walk(body, Around.part("document"));
        }
    }

    /** Headers and footers stand with the styles of pages. */
    void margins(Element root) {
        Element masters = Tree.child(root, "master-styles");
        if (masters == null) {
            return;
        }
        int number = 0;
        for (Element page : Tree.elements(masters)) {
            for (Element margin : Tree.elements(page)) {
                String name = margin.getLocalName();
                if (name.startsWith("header") || name.startsWith("footer")) {
                    String part = name.substring(0, 6) + ++number;
                    walk(margin, Around.part(part));
                }
            }
        }
    }

    private void walk(Element parent, Around around) {
        for (Element element : Tree.elements(parent)) {
            String name = element.getLocalName();
            if (PASSED.contains(name)) {
                continue;
            }
            switch (name) {
                case "p", "h" -> paragraph(element, around);
                case "list" -> list(element, around);
                case "list-header" -> walk(element, around.item(false));
                case "table" -> table(element, around);
                case "text-box" -> walk(element, around.in(around.part()));
                case "note-citation" -> {}
                case "note-body" -> walk(element, new Around(around.part(), 0, "", "", null, true, false, null));
                case "title", "desc" -> described(element, around);
                case "frame" -> {
                    undescribed(element, around);
                    walk(element, around);
                }
                default -> walk(element, around);
            }
        }
    }

    private void paragraph(Element paragraph, Around around) {
        String style = Tree.value(paragraph, "style-name");
        Map<String, String> facts = new HashMap<>();
        facts.put(Place.PART, around.part());
        PassageKind kind = PassageKind.PARAGRAPH;
        int level = 0;
        Optional<Integer> rank = rank(paragraph, style);
        if (around.isNote()) {
            kind = PassageKind.NOTE;
        } else if (around.row() != null) {
            kind = PassageKind.CELL;
            facts.putAll(around.row().facts(around.part()));
        } else if (rank.isPresent()) {
            kind = PassageKind.HEADING;
            level = Math.min(6, rank.get());
        } else if (styles.isBasedOn("paragraph", style, CAPTIONS::contains)) {
            kind = PassageKind.CAPTION;
        } else if (around.depth() > 0 && around.isFirst()) {
            kind = PassageKind.LIST_ITEM;
            level = around.depth();
            facts.put(Place.LIST, around.list());
            facts.put(Place.ORDERED, Boolean.toString(styles.isOrdered(around.style(), around.depth())));
        }
        blocks.add(new ParagraphBlock(paragraph, grammar, kind, level, facts));
        // Notes, text boxes and pictures hang in their paragraph and follow it.
        walk(paragraph, new Around(around.part(), 0, "", "", null, false, false, around.row()));
    }

    private Optional<Integer> rank(Element paragraph, String style) {
        if (Tree.is(paragraph, "h")) {
            String level = Tree.value(paragraph, "outline-level");
            return Optional.of(level.matches("[1-9][0-9]?") ? Integer.parseInt(level) : 1);
        }
        return styles.isBasedOn("paragraph", style, "title"::equals) ? Optional.of(1) : styles.rank(style);
    }

    private void list(Element list, Around around) {
        String style = Tree.value(list, "style-name");
        Around inside = new Around(
                around.part(),
                around.depth() + 1,
                around.depth() == 0 ? Integer.toString(++lists) : around.list(),
                style.isEmpty() ? around.style() : style,
                around.row(),
                around.isNote(),
                false,
                null);
        for (Element item : Tree.elements(list)) {
            boolean isFirst = Tree.is(item, "list-item");
            for (Element element : Tree.elements(item)) {
                if (Tree.is(element, "p") || Tree.is(element, "h")) {
                    paragraph(element, inside.item(isFirst));
                    isFirst = false;
                } else if (Tree.is(element, "list")) {
                    list(element, inside);
                }
            }
        }
    }

    private void table(Element table, Around around) {
        if (Tree.value(table, "is-sub-table").equals("true")) {
            walk(table, around);
            return;
        }
        String name = around.part() + ++tables;
        int row = 0;
        for (Element line : Tree.all(table, element -> Tree.is(element, "table-row") && isOf(element, table))) {
            row++;
            int column = 0;
            for (Element cell : Tree.elements(line)) {
                column++;
                walk(cell, around.cell(new TableCell(name, row, column)));
                String repeated = Tree.value(cell, "number-columns-repeated");
                column += repeated.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(repeated) - 1 : 0;
            }
        }
    }

    private static boolean isOf(Element row, Element table) {
        return Tree.around(row, "table") == table;
    }

    /** What a picture shows, in words. */
    private void described(Element description, Around around) {
        if (description.getNamespaceURI() == null
                || !description.getNamespaceURI().contains("svg")) {
            walk(description, around);
            return;
        }
        blocks.add(new ValueBlock(
                PassageKind.PICTURE,
                around.ofPicture(),
                description.getTextContent(),
                description::setTextContent,
                OdtPicture.of(parts, description)));
    }

    /** A picture that nobody described; whoever describes it writes what is not there yet. */
    private void undescribed(Element frame, Around around) {
        PictureSpot spot = OdtPicture.undescribed(parts, frame);
        if (!spot.reference().isEmpty()) {
            blocks.add(new ValueBlock(
                    PassageKind.PICTURE, around.ofPicture(), "", words -> OdtPicture.describe(frame, words), spot));
        }
    }
}
