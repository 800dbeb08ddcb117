package org.inpud.portal.document.control;

import java.util.Map;
import org.inpud.portal.kernel.LanguageTag;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tells a layout its language, and turns stories, paragraphs and tables for scripts from the right. */
final class LayoutAddress {

    private static final String FROM_RIGHT = "RightToLeftDirection";

    /** The composer that shapes every script; the one that layouts take by themselves knows none from the right. */
    private static final String WORLD_COMPOSER = "HL Composer Optyca";

    /** Languages as the program calls them; it hyphenates no other. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ar", "Arabic"),
            Map.entry("en", "English: USA"),
            Map.entry("es", "Spanish: Castilian"),
            Map.entry("fr", "French"),
            Map.entry("he", "Hebrew"),
            Map.entry("it", "Italian"),
            Map.entry("pl", "Polish"),
            Map.entry("pt", "Portuguese"),
            Map.entry("ru", "Russian"),
            Map.entry("uk", "Ukrainian"));

    private static final Map<String, String> TURNED = Map.of(
            "LeftAlign", "RightAlign",
            "RightAlign", "LeftAlign",
            "LeftJustified", "RightJustified",
            "RightJustified", "LeftJustified");

    private final LanguageTag target;
    private final String language;

    LayoutAddress(LanguageTag target) {
        this.target = target;
        this.language = "$ID/" + NAMES.getOrDefault(target.primary(), "[No Language]");
    }

    void text(Document tree) {
        for (Element element : Tree.all(tree, any -> true)) {
            if (element.hasAttribute("AppliedLanguage") || Tree.is(element, "CharacterStyleRange")) {
                element.setAttribute("AppliedLanguage", language);
            }
            if (target.isRightToLeft()) {
                turn(element);
            }
        }
    }

    private static void turn(Element element) {
        switch (element.getLocalName()) {
            case "StoryPreference" -> element.setAttribute("StoryDirection", FROM_RIGHT);
            case "Table", "TableStyle" -> element.setAttribute("TableDirection", FROM_RIGHT);
            case "ParagraphStyleRange", "ParagraphStyle" -> paragraph(element);
            default -> {}
        }
    }

    private static void paragraph(Element paragraph) {
        paragraph.setAttribute("ParagraphDirection", FROM_RIGHT);
        paragraph.setAttribute("Composer", WORLD_COMPOSER);
        String justified = paragraph.getAttribute("Justification");
        if (TURNED.containsKey(justified)) {
            paragraph.setAttribute("Justification", TURNED.get(justified));
        }
    }
}
