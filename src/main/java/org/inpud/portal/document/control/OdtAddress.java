package org.inpud.portal.document.control;

import java.util.List;
import java.util.Set;
import org.inpud.portal.kernel.LanguageTag;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tells an OpenDocument file its language, and turns pages, paragraphs and tables for scripts from the right. */
final class OdtAddress {

    private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final Set<String> TURNED =
            Set.of("paragraph-properties", "table-properties", "page-layout-properties", "section-properties");

    private static final List<String> LOOK = List.of("font-weight", "font-style", "font-size");

    private final LanguageTag target;

    OdtAddress(LanguageTag target) {
        this.target = target;
    }

    void styles(Document tree) {
        for (Element style : Tree.all(tree, OdtAddress::isStyle)) {
            boolean isDefault = Tree.is(style, "default-style");
            String family = Tree.value(style, "family");
            if (target.isRightToLeft() && Tree.is(style, "page-layout")) {
                properties(style, "page-layout-properties");
            }
            if (isDefault && family.equals("paragraph")) {
                if (target.isRightToLeft()) {
                    properties(style, "paragraph-properties");
                }
                language(properties(style, "text-properties"));
            }
            for (Element properties : Tree.elements(style)) {
                if (target.isRightToLeft() && TURNED.contains(properties.getLocalName())) {
                    turn(properties, isDefault || !properties.getLocalName().equals("paragraph-properties"));
                }
                boolean hasLanguage = !Tree.value(properties, "language").isEmpty()
                        && !Tree.value(properties, "language").equals("zxx");
                if (target.isRightToLeft() && Tree.is(properties, "text-properties")) {
                    look(properties);
                }
                if (Tree.is(properties, "text-properties") && hasLanguage) {
                    language(properties);
                }
            }
        }
    }

    private static boolean isStyle(Element element) {
        return Tree.is(element, "style") || Tree.is(element, "default-style") || Tree.is(element, "page-layout");
    }

    /** The properties of a style, made where they are missing: text properties come last. */
    private static Element properties(Element style, String name) {
        Element properties = Tree.child(style, name);
        if (properties == null) {
            properties = Tree.sibling(style, name);
            style.insertBefore(properties, name.equals("text-properties") ? null : style.getFirstChild());
        }
        return properties;
    }

    private static void turn(Element properties, boolean isAlways) {
        if (isAlways || properties.hasAttributeNS(STYLE, "writing-mode")) {
            properties.setAttributeNS(STYLE, "style:writing-mode", "rl-tb");
        }
        String align = properties.getAttributeNS(FO, "text-align");
        // LibreOffice takes start for the left, whatever the direction: only the sides themselves are told.
        if (align.equals("left") || align.equals("start")) {
            properties.setAttributeNS(FO, "fo:text-align", "right");
        } else if (align.equals("right") || align.equals("end")) {
            properties.setAttributeNS(FO, "fo:text-align", "left");
        }
    }

    /** Weight, slant and size hold for letters from the right, too: who wrote in Latin letters told them of those only. */
    private static void look(Element properties) {
        for (String said : LOOK) {
            String value = properties.getAttributeNS(FO, said);
            if (!value.isEmpty() && !properties.hasAttributeNS(STYLE, said + "-complex")) {
                properties.setAttributeNS(STYLE, "style:" + said + "-complex", value);
            }
        }
    }

    /** Three scripts have a language each: the one of this text's script is named. */
    private void language(Element properties) {
        String country = target.locale().getCountry();
        String region = country.isEmpty() ? "none" : country;
        switch (ScriptGroup.of(target)) {
            case COMPLEX -> {
                properties.setAttributeNS(STYLE, "style:language-complex", target.primary());
                properties.setAttributeNS(STYLE, "style:country-complex", region);
            }
            case EAST_ASIAN -> {
                properties.setAttributeNS(STYLE, "style:language-asian", target.primary());
                properties.setAttributeNS(STYLE, "style:country-asian", region);
            }
            case WESTERN -> {
                properties.setAttributeNS(FO, "fo:language", target.primary());
                properties.setAttributeNS(FO, "fo:country", region);
            }
        }
    }
}
