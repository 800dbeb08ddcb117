package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.kernel.LanguageTag;
import org.w3c.dom.Element;

/** InDesign layouts: stories in the order in which their frames stand on the spreads. */
final class LayoutDialect implements Dialect {

    private static final String MAP = "designmap.xml";
    private static final String STYLES = "Resources/Styles.xml";

    @Override
    public DocumentFormat format() {
        return DocumentFormat.IDML;
    }

    @Override
    public List<Block> blocks(Parts parts) {
        Map<String, Element> stories = new LinkedHashMap<>();
        for (String part : named(parts, "Story")) {
            Element story = Tree.child(parts.tree(part).getDocumentElement(), "Story");
            if (story != null) {
                stories.put(story.getAttribute("Self"), story);
            }
        }
        LayoutStyles styles =
                parts.has(STYLES) ? LayoutStyles.of(parts.tree(STYLES)) : LayoutStyles.of(parts.tree(MAP));
        List<Block> blocks = new ArrayList<>();
        LayoutWalk walk = new LayoutWalk(stories, styles, blocks);
        int number = 0;
        for (String spread : named(parts, "Spread")) {
            number++;
            int first = blocks.size();
            for (String story : LayoutFrames.stories(parts.tree(spread))) {
                walk.story(story, "spread" + number);
            }
            walk.pictures(parts.tree(spread).getDocumentElement(), "spread" + number);
            Sections.head(blocks.subList(first, blocks.size()));
        }
        // What is placed on no spread hangs on a master, in a text, or waits to be placed.
        Set<String> left = new LinkedHashSet<>(stories.keySet());
        left.forEach(story -> walk.story(story, "aside"));
        return blocks;
    }

    /** Parts that the map of the file names, in its order. */
    private static List<String> named(Parts parts, String kind) {
        return Tree.elements(parts.tree(MAP).getDocumentElement()).stream()
                .filter(element -> Tree.is(element, kind))
                .map(element -> element.getAttribute("src"))
                .filter(parts::has)
                .distinct()
                .toList();
    }

    @Override
    public void address(Parts parts, LanguageTag target) {
        LayoutAddress address = new LayoutAddress(target);
        named(parts, "Story").forEach(part -> address.text(parts.tree(part)));
        if (parts.has(STYLES)) {
            address.text(parts.tree(STYLES));
        }
    }
}
