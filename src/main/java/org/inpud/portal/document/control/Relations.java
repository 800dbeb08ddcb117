package org.inpud.portal.document.control;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Which other parts and addresses a part of an Office file names, by their ids. */
final class Relations {

    private record Relation(String type, String target, boolean isOutside) {}

    private final Map<String, Relation> relations = new LinkedHashMap<>();

    static Relations of(Parts parts, String part) {
        Relations found = new Relations();
        String name = nameFor(part);
        if (parts.has(name)) {
            for (Element relation : Tree.elements(parts.tree(name).getDocumentElement())) {
                boolean isOutside = Tree.value(relation, "TargetMode").equals("External");
                String target = Tree.value(relation, "Target");
                found.relations.put(
                        Tree.value(relation, "Id"),
                        new Relation(
                                Tree.value(relation, "Type"), isOutside ? target : resolved(part, target), isOutside));
            }
        }
        return found;
    }

    /** The part that holds the relations of a part. */
    static String nameFor(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    }

    /** The part whose relations a part holds. */
    static String partOf(String name) {
        return name.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
    }

    private static String resolved(String part, String target) {
        try {
            String path = URI.create("/" + part).resolve(target).getPath();
            return path == null ? "" : path.substring(path.startsWith("/") ? 1 : 0);
        } catch (IllegalArgumentException odd) {
            // A target that is no address names no part.
            return "";
        }
    }

    /** The part of an id; empty where it names none. */
    String part(String id) {
        Relation relation = relations.get(id);
        return relation == null || relation.isOutside() ? "" : relation.target();
    }

    /** The address outside that an id leads to; empty where it leads to none. */
    String address(String id) {
        Relation relation = relations.get(id);
        return relation == null || !relation.isOutside() ? "" : relation.target();
    }

    /** Parts of a kind of relation, told by the end of its type. */
    List<String> parts(String type) {
        return relations.values().stream()
                .filter(relation -> !relation.isOutside() && relation.type().endsWith("/" + type))
                .map(Relation::target)
                .toList();
    }
}
