package org.inpud.portal.document.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What the styles of an OpenDocument text say of its paragraphs, lists and words. */
final class OdtStyles {

    /** Nobody sees these: revision marks and the language that a spelling checker takes. */
    private static final Predicate<String> UNSEEN = name -> name.contains("rsid")
            || name.startsWith("language")
            || name.startsWith("country")
            || name.startsWith("script")
            || name.startsWith("rfc-language-tag")
            || name.endsWith("-asian")
            || name.endsWith("-complex");

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, String> looks = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Optional<Integer>> ranks = new HashMap<>();

    void read(Document tree) {
        Tree.elements(tree.getDocumentElement()).stream()
                .filter(part -> !Tree.is(part, "body"))
                .forEach(this::read);
    }

    private void read(Element part) {
        Tree.each(part, element -> {
            if (Tree.is(element, "style")) {
                styles.put(key(Tree.value(element, "family"), Tree.value(element, "name")), element);
            } else if (Tree.is(element, "list-style")) {
                lists.put(Tree.value(element, "name"), element);
            }
        });
    }

    private static String key(String family, String name) {
        return family + "/" + name;
    }

    /** Whether a style or one that it is based on is of that name. */
    boolean isBasedOn(String family, String style, Predicate<String> name) {
        Set<String> seen = new HashSet<>();
        String at = style;
        while (!at.isEmpty() && seen.add(at)) {
            if (name.test(at.replace("_20_", " ").toLowerCase(Locale.ROOT))) {
                return true;
            }
            Element found = styles.get(key(family, at));
            at = found == null ? "" : Tree.value(found, "parent-style-name");
        }
        return false;
    }

    /** The rank of a paragraph style in the outline, where it has one. */
    Optional<Integer> rank(String style) {
        return ranks.computeIfAbsent(style, this::found);
    }

    private Optional<Integer> found(String style) {
        Set<String> seen = new HashSet<>();
        String at = style;
        while (!at.isEmpty() && seen.add(at)) {
            Element found = styles.get(key("paragraph", at));
            String level = found == null ? "" : Tree.value(found, "default-outline-level");
            if (!level.isEmpty() && level.matches("[1-9][0-9]?")) {
                return Optional.of(Integer.valueOf(level));
            }
            at = found == null ? "" : Tree.value(found, "parent-style-name");
        }
        return Optional.empty();
    }

    boolean isOrdered(String list, int depth) {
        Element style = lists.get(list);
        return style != null
                && Tree.elements(style).stream()
                        .filter(level -> Tree.value(level, "level").equals(Integer.toString(depth)))
                        .anyMatch(level -> Tree.is(level, "list-level-style-number")
                                && !Tree.value(level, "num-format").isEmpty());
    }

    /** Everything that a reader sees of a style of words; the same for two styles that look the same. */
    String look(String style) {
        return looks.computeIfAbsent(style, this::seen);
    }

    private String seen(String style) {
        Element found = styles.get(key("text", style));
        if (found == null) {
            return style;
        }
        boolean isAutomatic = Tree.is(found.getParentNode(), "automatic-styles");
        StringBuilder look = new StringBuilder(isAutomatic ? Tree.value(found, "parent-style-name") : style);
        Element properties = isAutomatic ? Tree.child(found, "text-properties") : null;
        NamedNodeMap attributes = properties == null ? null : properties.getAttributes();
        for (int at = 0; attributes != null && at < attributes.getLength(); at++) {
            String name = attributes.item(at).getLocalName();
            if (name != null && !UNSEEN.test(name)) {
                look.append(';')
                        .append(name)
                        .append('=')
                        .append(attributes.item(at).getNodeValue());
            }
        }
        return look.toString();
    }

    /** Bold, italic and the like, each followed by a semicolon. */
    String kinds(String style) {
        return kinds.computeIfAbsent(style, this::told);
    }

    private String told(String style) {
        StringBuilder kinds = new StringBuilder();
        String weight = property(style, "font-weight");
        add(kinds, "bold", weight.equals("bold") || weight.matches("[6-9]00"));
        add(kinds, "italic", property(style, "font-style").matches("italic|oblique"));
        add(kinds, "underline", isDrawn(property(style, "text-underline-style")));
        add(kinds, "strike", isDrawn(property(style, "text-line-through-style")));
        String position = property(style, "text-position");
        add(kinds, "sub", position.startsWith("sub") || position.startsWith("-"));
        add(kinds, "sup", position.startsWith("super") || position.matches("[1-9].*"));
        add(kinds, "code", isBasedOn("text", style, name -> name.equals("source text") || name.equals("teletype")));
        return kinds.toString();
    }

    private static boolean isDrawn(String line) {
        return !line.isEmpty() && !line.equals("none");
    }

    private static void add(StringBuilder kinds, String kind, boolean isSo) {
        if (isSo) {
            kinds.append(kind).append(';');
        }
    }

    private String property(String style, String name) {
        Set<String> seen = new HashSet<>();
        String at = style;
        while (!at.isEmpty() && seen.add(at)) {
            Element found = styles.get(key("text", at));
            Element properties = found == null ? null : Tree.child(found, "text-properties");
            String value = properties == null ? "" : Tree.value(properties, name);
            if (!value.isEmpty()) {
                return value;
            }
            at = found == null ? "" : Tree.value(found, "parent-style-name");
        }
        return "";
    }
}
