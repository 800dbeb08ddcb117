package org.inpud.portal.document.control;

import java.util.Map;
import java.util.Set;
import org.inpud.portal.kernel.LanguageTag;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Tells a Word document its language, and turns sections, paragraphs, runs and tables for scripts from the right. */
final class WordAddress {

    /** What has to stand behind {@code bidi} in the properties of a paragraph. */
    private static final Set<String> BEHIND_IN_PARAGRAPH = Set.of(
            "adjustRightInd",
            "snapToGrid",
            "spacing",
            "ind",
            "contextualSpacing",
            "mirrorIndents",
            "suppressOverlap",
            "jc",
            "textDirection",
            "textAlignment",
            "textboxTightWrap",
            "outlineLvl",
            "divId",
            "cnfStyle",
            "rPr",
            "sectPr",
            "pPrChange");

    private static final Set<String> BEHIND_DIRECTION_IN_RUN =
            Set.of("cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange");

    private static final Set<String> BEHIND_LANGUAGE_IN_RUN =
            Set.of("eastAsianLayout", "specVanish", "oMath", "rPrChange");

    /** What Word asks of Latin letters, and what it asks instead of letters from the right. */
    private static final Map<String, String> TWINS = Map.of("b", "bCs", "i", "iCs", "sz", "szCs");

    private static final Set<String> BEFORE_IN_TABLE = Set.of("tblStyle", "tblpPr", "tblOverlap");

    private static final Set<String> BEHIND_IN_SECTION =
            Set.of("rtlGutter", "docGrid", "printerSettings", "sectPrChange");

    private final LanguageTag target;

    WordAddress(LanguageTag target) {
        this.target = target;
    }

    void text(Document tree) {
        for (Element element : Tree.all(tree, WordAddress::isWord)) {
            switch (element.getLocalName()) {
                case "r" -> run(first(element, "rPr"));
                case "p" -> {
                    if (target.isRightToLeft()) {
                        set(first(element, "pPr"), "bidi", BEHIND_IN_PARAGRAPH);
                    }
                }
                case "tblPr" -> table(element);
                case "sectPr" -> {
                    if (target.isRightToLeft()) {
                        set(element, "bidi", BEHIND_IN_SECTION);
                    }
                }
                default -> {}
            }
        }
    }

    /** The language that holds where a run says none. */
    void styles(Document tree) {
        if (target.isRightToLeft()) {
            Tree.all(tree, element -> Tree.is(element, "rPr") && isWord(element))
                    .forEach(WordAddress::look);
        }
        for (Element defaults : Tree.all(tree, element -> Tree.is(element, "rPrDefault"))) {
            language(first(defaults, "rPr"));
        }
    }

    private static boolean isWord(Element element) {
        return element.getNamespaceURI() != null && element.getNamespaceURI().contains("wordprocessingml");
    }

    private void run(Element properties) {
        if (target.isRightToLeft()) {
            if (Tree.child(properties, "rtl") == null) {
                look(properties);
            }
            set(properties, "rtl", BEHIND_DIRECTION_IN_RUN);
        }
        language(properties);
    }

    /** Bold, italic and size hold for letters from the right, too: who wrote in Latin letters told them of those only. */
    private static void look(Element properties) {
        TWINS.forEach((name, twin) -> {
            Element said = Tree.child(properties, name);
            if (said != null && Tree.child(properties, twin) == null) {
                Element same = Tree.sibling(properties, twin);
                if (said.hasAttributeNS(said.getNamespaceURI(), "val")) {
                    same.setAttributeNS(
                            said.getNamespaceURI(),
                            prefixed(said, "val"),
                            said.getAttributeNS(said.getNamespaceURI(), "val"));
                }
                Tree.insertAfter(same, said);
            }
        });
    }

    private void language(Element properties) {
        Element language = set(properties, "lang", BEHIND_LANGUAGE_IN_RUN);
        String script =
                switch (ScriptGroup.of(target)) {
                    case WESTERN -> "val";
                    case EAST_ASIAN -> "eastAsia";
                    case COMPLEX -> "bidi";
                };
        language.setAttributeNS(properties.getNamespaceURI(), prefixed(properties, script), target.value());
    }

    private void table(Element properties) {
        if (target.isRightToLeft() && Tree.child(properties, "bidiVisual") == null) {
            Node before = properties.getFirstChild();
            while (before != null
                    && (before.getNodeType() != Node.ELEMENT_NODE || BEFORE_IN_TABLE.contains(before.getLocalName()))) {
                before = before.getNextSibling();
            }
            properties.insertBefore(Tree.sibling(properties, "bidiVisual"), before);
        }
    }

    /** A child that comes first, made where it is missing. */
    private static Element first(Element parent, String name) {
        Element child = Tree.child(parent, name);
        if (child == null) {
            child = Tree.sibling(parent, name);
            parent.insertBefore(child, parent.getFirstChild());
        }
        return child;
    }

    /** A property that is on, in the place where the schema wants it. */
    private static Element set(Element properties, String name, Set<String> behind) {
        Element property = Tree.child(properties, name);
        if (property == null) {
            property = Tree.sibling(properties, name);
            Node next = Tree.elements(properties).stream()
                    .filter(other -> behind.contains(other.getLocalName()))
                    .findFirst()
                    .orElse(null);
            properties.insertBefore(property, next);
        } else if (!name.equals("lang")) {
            property.removeAttributeNS(properties.getNamespaceURI(), "val");
        }
        return property;
    }

    private static String prefixed(Element element, String name) {
        return element.getPrefix() == null ? name : element.getPrefix() + ":" + name;
    }
}
