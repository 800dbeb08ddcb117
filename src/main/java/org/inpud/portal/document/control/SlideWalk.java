package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.document.entity.PassageKind;
import org.w3c.dom.Element;

/** Walks over one slide, its title first, and notes every paragraph with the part that it plays. */
final class SlideWalk {

    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Set<String> TITLES = Set.of("title", "ctrTitle");

    /** Filled in by the program on every slide. */
    private static final Set<String> COMPUTED = Set.of("dt", "sldNum", "sldImg", "hdr");

    private static final Set<String> SHAPES = Set.of("sp", "pic", "graphicFrame", "cxnSp");

    private final Parts parts;
    private final String part;
    private final String name;
    private final List<Block> blocks;
    private final Relations relations;
    private final SlideGrammar grammar;
    private final SlideBullets bullets;
    private final List<String> drawings = new ArrayList<>();
    private int tables;
    private int shapes;

    SlideWalk(Parts parts, String part, String name, List<Block> blocks) {
        this.parts = parts;
        this.part = part;
        this.name = name;
        this.blocks = blocks;
        this.relations = Relations.of(parts, part);
        this.grammar = new SlideGrammar(relations);
        this.bullets = new SlideBullets(parts, relations);
    }

    List<String> drawings() {
        return drawings;
    }

    void slide(Map<String, Element> diagrams) {
        List<Element> found = new ArrayList<>();
        for (Element shape : shapes()) {
            found.add(isTitle(shape) ? firstAfterTitles(found) : found.size(), shape);
        }
        for (Element shape : found) {
            shape(shape, diagrams);
        }
        for (String drawing : relations.parts("diagramDrawing")) {
            if (parts.has(drawing)) {
                drawings.add(drawing);
            }
        }
    }

    private static int firstAfterTitles(List<Element> found) {
        int at = 0;
        while (at < found.size() && isTitle(found.get(at))) {
            at++;
        }
        return at;
    }

    void notes() {
        for (Element shape : shapes()) {
            if (holder(shape).filter("body"::equals).isPresent()) {
                for (Element paragraph : paragraphs(shape)) {
                    add(paragraph, PassageKind.NOTE, 0, Map.of());
                }
            }
        }
    }

    /** What an older program sees instead of a newer shape says the same again. */
    private List<Element> shapes() {
        return Tree.all(
                parts.tree(part),
                element -> SHAPES.contains(element.getLocalName()) && Tree.around(element, "Fallback") == null);
    }

    /** The kind of a placeholder: empty for the one of the content, nothing for a shape that is none. */
    private static Optional<String> holder(Element shape) {
        return Tree.all(shape, element -> Tree.is(element, "ph")).stream()
                .findFirst()
                .map(holder -> holder.getAttribute("type"));
    }

    private static boolean isTitle(Element shape) {
        return holder(shape).filter(TITLES::contains).isPresent();
    }

    private static List<Element> paragraphs(Element shape) {
        return Tree.all(shape, element -> Tree.is(element, "p") && Tree.is(element.getParentNode(), "txBody"));
    }

    private void shape(Element shape, Map<String, Element> diagrams) {
        shapes++;
        Optional<String> holder = holder(shape);
        if (holder.filter(COMPUTED::contains).isPresent()) {
            return;
        }
        Tree.all(shape, element -> Tree.is(element, "cNvPr")).stream()
                .findFirst()
                .map(properties -> SlideDialect.described(properties, name, OfficePicture.of(parts, part, properties)))
                .filter(block -> Worth.isWords(block.text()) || block.isPicture() || Silent.isShown(block))
                .ifPresent(blocks::add);
        if (Tree.is(shape, "graphicFrame")) {
            Tree.all(shape, element -> Tree.is(element, "tbl")).forEach(this::table);
            Tree.all(shape, element -> Tree.is(element, "relIds"))
                    .forEach(ids -> elsewhere(ids.getAttributeNS(RELATIONS, "dm"), "pt", diagrams));
            Tree.all(shape, element -> Tree.is(element, "chart"))
                    .forEach(chart -> elsewhere(chart.getAttributeNS(RELATIONS, "id"), "rich", new HashMap<>()));
            return;
        }
        for (Element paragraph : paragraphs(shape)) {
            if (isTitle(shape)) {
                add(paragraph, PassageKind.HEADING, 1, Map.of());
            } else {
                words(paragraph, shape, holder);
            }
        }
    }

    private void words(Element paragraph, Element shape, Optional<String> holder) {
        Element properties = Tree.child(paragraph, "pPr");
        String level = properties == null ? "" : properties.getAttribute("lvl");
        int depth = level.matches("[1-8]") ? Integer.parseInt(level) : 0;
        SlideBullets.Bullet bullet = bullets.of(paragraph, shape, holder, depth);
        if (bullet == SlideBullets.Bullet.NONE) {
            add(paragraph, PassageKind.PARAGRAPH, 0, Map.of());
        } else {
            add(
                    paragraph,
                    PassageKind.LIST_ITEM,
                    depth + 1,
                    Map.of(
                            Place.LIST,
                            name + "." + shapes,
                            Place.ORDERED,
                            Boolean.toString(bullet == SlideBullets.Bullet.NUMBER)));
        }
    }

    private void table(Element table) {
        String number = name + "." + ++tables;
        int row = 0;
        for (Element line : Tree.elements(table)) {
            row += Tree.is(line, "tr") ? 1 : 0;
            int column = 0;
            for (Element cell : Tree.elements(line)) {
                column += Tree.is(cell, "tc") ? 1 : 0;
                Map<String, String> place = Map.of(
                        Place.TABLE, number, Place.ROW, Integer.toString(row), Place.COLUMN, Integer.toString(column));
                paragraphs(cell).forEach(paragraph -> add(paragraph, PassageKind.CELL, 0, place));
            }
        }
    }

    /** Text that a slide shows and another part holds: a diagram’s, a chart’s. */
    private void elsewhere(String id, String holder, Map<String, Element> byWords) {
        String other = relations.part(id);
        if (!parts.has(other)) {
            return;
        }
        for (Element paragraph : Tree.all(parts.tree(other), element -> Tree.is(element, "p"))) {
            if (Tree.around(paragraph, holder) != null) {
                add(paragraph, PassageKind.PARAGRAPH, 0, Map.of());
                byWords.put(SlideDialect.words(paragraph), paragraph);
            }
        }
    }

    private void add(Element paragraph, PassageKind kind, int level, Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(more);
        facts.put(Place.PART, name);
        blocks.add(new SlideBlock(paragraph, grammar, kind, level, facts));
    }
}
