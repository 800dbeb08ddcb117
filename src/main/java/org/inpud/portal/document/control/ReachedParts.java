package org.inpud.portal.document.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which parts of an Office file its beginning still leads to. What was cut from a text, and what a slide held that went,
 * often stays in the file where no program shows it and everybody can unpack it.
 */
final class ReachedParts {

    /** One part names another; the target is empty where it lies outside of the file. */
    record Relation(String id, String type, String target) {}

    /** The part that everything begins from has no name. */
    static final String ROOT = "";

    private static final String SLIDE_LIST = "ppt/presentation.xml";
    private static final String DRAWN = "diagramDrawing";
    private static final String DIAGRAM = "diagramData";

    /** What is only shown where its number stands in the part that names it. */
    private static final Set<String> SHOWN_BY_NUMBER = Set.of(
            "image",
            "hdphoto",
            "video",
            "audio",
            "media",
            "chart",
            "chartEx",
            DIAGRAM,
            "diagramLayout",
            "diagramQuickStyle",
            "diagramColors",
            "hyperlink");

    private final Map<String, List<Relation>> relations = new HashMap<>();
    private final Function<String, Set<String>> mentions;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> reached = new HashSet<>();
    private final Map<String, Set<String>> idle = new HashMap<>();

    private ReachedParts(
            Set<String> names, Map<String, List<Relation>> relations, Function<String, Set<String>> mentions) {
        this.mentions = mentions;
        names.forEach(name -> this.names.put(key(name), name));
        relations.forEach((part, named) -> this.relations.put(key(part), named));
    }

    /** Names that differ in capitals name the same part. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * @param relations by the part that names others
     * @param mentions the numbers that stand in a part when it is clean
     */
    static ReachedParts of(
            Set<String> names, Map<String, List<Relation>> relations, Function<String, Set<String>> mentions) {
        ReachedParts found = new ReachedParts(names, relations, mentions);
        found.follow();
        return found;
    }

    private void follow() {
        Deque<String> open = new ArrayDeque<>(List.of(ROOT));
        while (!open.isEmpty()) {
            String part = open.pop();
            for (Relation relation : living(part)) {
                String name = names.get(key(relation.target()));
                if (name != null && reached.add(key(name))) {
                    open.push(name);
                }
            }
        }
    }

    /** The relations of a part that something in it still uses. */
    private List<Relation> living(String part) {
        List<Relation> all = relations.getOrDefault(key(part), List.of());
        if (all.stream().noneMatch(relation -> isByNumber(part, relation))) {
            return all;
        }
        Set<String> mentioned = mentions.apply(part);
        boolean isDiagramShown =
                all.stream().anyMatch(relation -> relation.type().equals(DIAGRAM) && mentioned.contains(relation.id()));
        List<Relation> living = new ArrayList<>();
        for (Relation relation : all) {
            boolean isShown = relation.type().equals(DRAWN) ? isDiagramShown : mentioned.contains(relation.id());
            if (isShown || !isByNumber(part, relation)) {
                living.add(relation);
            } else {
                idle.computeIfAbsent(key(part), any -> new HashSet<>()).add(relation.id());
            }
        }
        return living;
    }

    /** A diagram’s drawing bears its number in the diagram; a slide in the list of slides. */
    private static boolean isByNumber(String part, Relation relation) {
        return SHOWN_BY_NUMBER.contains(relation.type())
                || relation.type().equals(DRAWN)
                || relation.type().equals("slide") && part.equals(SLIDE_LIST);
    }

    /** Whether the beginning of the file leads to anything; otherwise nothing can be told. */
    boolean isKnown() {
        return !reached.isEmpty();
    }

    boolean has(String part) {
        return reached.contains(key(part));
    }

    /** The relations of a part that nothing in it uses. */
    Set<String> idle(String part) {
        return idle.getOrDefault(key(part), Set.of());
    }
}
