package org.inpud.portal.document.control;

import java.util.Set;
import org.inpud.portal.kernel.LanguageTag;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tells slides their language, and turns paragraphs and tables for scripts from the right. */
final class SlideAddress {

    private static final Set<String> RUNS = Set.of("rPr", "endParaRPr");

    private final LanguageTag target;

    SlideAddress(LanguageTag target) {
        this.target = target;
    }

    /**
     * @param isText whether the paragraphs themselves are turned; otherwise only what they inherit
     */
    void text(Document tree, boolean isText) {
        for (Element element : Tree.all(tree, any -> true)) {
            String name = element.getLocalName();
            if (isText && RUNS.contains(name)) {
                element.setAttribute("lang", target.value());
            }
            if (!target.isRightToLeft() || !isDrawn(element)) {
                continue;
            }
            if (isText && name.equals("p")) {
                paragraph(element);
            } else if (name.equals("pPr") || name.matches("lvl[1-9]pPr|defPPr")) {
                turn(element);
            } else if (name.equals("tblPr")) {
                element.setAttribute("rtl", "1");
            } else if (name.equals("bodyPr")) {
                element.setAttribute("rtlCol", "1");
            }
        }
    }

    private static boolean isDrawn(Element element) {
        return element.getNamespaceURI() != null && element.getNamespaceURI().endsWith("/drawingml/2006/main")
                || element.getNamespaceURI() != null
                        && element.getNamespaceURI().endsWith("/ooxml/drawingml/main");
    }

    private static void paragraph(Element paragraph) {
        if (Tree.child(paragraph, "pPr") == null) {
            Element properties = Tree.sibling(paragraph, "pPr");
            properties.setAttribute("rtl", "1");
            paragraph.insertBefore(properties, paragraph.getFirstChild());
        }
    }

    /** Left and right are meant as they are written, so that they change sides. */
    private static void turn(Element properties) {
        properties.setAttribute("rtl", "1");
        String align = properties.getAttribute("algn");
        if (align.equals("l")) {
            properties.setAttribute("algn", "r");
        } else if (align.equals("r")) {
            properties.setAttribute("algn", "l");
        } else if (align.isEmpty() && !properties.getLocalName().equals("pPr")) {
            properties.setAttribute("algn", "r");
        }
    }
}
