package org.inpud.portal.document.control;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Stories of a layout that stand in hidden frames or on hidden layers only: no page shows them. */
final class HiddenStories {

    private static final String NOWHERE = "";

    private final Set<String> layers = new HashSet<>();

    /** By story, where it is shown: on a page, or inside other stories. */
    private final Map<String, Set<String>> shown = new HashMap<>();

    private final Set<String> placed = new HashSet<>();

    private HiddenStories() {}

    /** The ids of hidden stories. */
    static Set<String> of(CleanPackage.Parts parts) {
        HiddenStories stories = new HiddenStories();
        stories.layers(parts.read("designmap.xml"));
        for (String name : parts.names()) {
            if (name.startsWith("Spreads/") || name.startsWith("MasterSpreads/")) {
                stories.frames(parts.read(name));
            }
        }
        Set<String> hidden = new HashSet<>(stories.placed);
        hidden.removeAll(stories.shown.keySet());
        if (hidden.isEmpty()) {
            return hidden;
        }
        for (String name : parts.names()) {
            if (name.startsWith("Stories/")) {
                stories.frames(parts.read(name));
            }
        }
        return stories.unseen();
    }

    /** The ids of layers that are switched off. */
    static Set<String> layers(CleanPackage.Parts parts) {
        HiddenStories stories = new HiddenStories();
        stories.layers(parts.read("designmap.xml"));
        return stories.layers;
    }

    static String part(String story) {
        return "Stories/Story_" + story + ".xml";
    }

    private void layers(byte[] map) {
        read(map, (xml, isHidden) -> {
            if (xml.getLocalName().equals("Layer") && "false".equals(Xml.value(xml, "Visible"))) {
                layers.add(Xml.value(xml, "Self"));
            }
        });
    }

    private void frames(byte[] part) {
        String[] inside = {NOWHERE};
        read(part, (xml, isHidden) -> {
            String story = Xml.value(xml, "ParentStory");
            if (xml.getLocalName().equals("Story") && Xml.value(xml, "Self") != null) {
                inside[0] = Xml.value(xml, "Self");
            } else if (story != null) {
                placed.add(story);
                if (!isHidden) {
                    shown.computeIfAbsent(story, key -> new HashSet<>()).add(inside[0]);
                }
            }
        });
    }

    /** What stands only in stories that nobody sees is not seen either. */
    private Set<String> unseen() {
        Set<String> seen = new HashSet<>();
        boolean hasGrown = true;
        while (hasGrown) {
            hasGrown = false;
            for (Map.Entry<String, Set<String>> story : shown.entrySet()) {
                boolean isSeen = story.getValue().stream()
                        .anyMatch(in -> in.equals(NOWHERE) || seen.contains(in) || !placed.contains(in));
                hasGrown |= isSeen && seen.add(story.getKey());
            }
        }
        Set<String> unseen = new HashSet<>(placed);
        unseen.removeAll(seen);
        return unseen;
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(XMLStreamReader xml, boolean isHidden);
    }

    private void read(byte[] part, Visitor visitor) {
        try {
            XMLStreamReader xml = Xml.read(new ByteArrayInputStream(part));
            Deque<Boolean> hidden = new ArrayDeque<>();
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        String layer = Xml.value(xml, "ItemLayer");
                        boolean isHidden = Boolean.TRUE.equals(hidden.peek())
                                || "false".equals(Xml.value(xml, "Visible"))
                                || layer != null && layers.contains(layer);
                        hidden.push(isHidden);
                        visitor.visit(xml, isHidden);
                    }
                    case XMLStreamConstants.END_ELEMENT -> hidden.pop();
                    default -> {
                        // Only elements say where something stands.
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("a part of the layout is no XML", broken);
        }
    }
}
