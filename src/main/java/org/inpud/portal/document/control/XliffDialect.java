package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.kernel.LanguageTag;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** XLIFF 1.2 and 2: the source texts are read, the targets written; what others wrote beside them stays. */
final class XliffDialect implements Dialect {

    private static final Set<String> KINDS_OF_ITEMS = Set.of("listitem", "x-li");

    @Override
    public DocumentFormat format() {
        return DocumentFormat.XLIFF;
    }

    @Override
    public List<Block> blocks(Parts parts) {
        List<Block> blocks = new ArrayList<>();
        Element root = parts.tree(Parts.WHOLE).getDocumentElement();
        if (!Tree.is(root, "xliff")) {
            throw new IllegalArgumentException("not XLIFF but " + root.getLocalName());
        }
        boolean isSecond = isSecond(root);
        XliffGrammar grammar = new XliffGrammar();
        String holder = isSecond ? "segment" : "trans-unit";
        for (Element source : Tree.all(root, element -> Tree.is(element, "source"))) {
            if (Tree.is(source.getParentNode(), holder) && isToTranslate(source)) {
                Element unit = isSecond ? Tree.around(source, "unit") : Tree.around(source, "trans-unit");
                boolean isItem = unit != null && KINDS_OF_ITEMS.contains(unit.getAttribute("restype"));
                Map<String, String> facts = Map.of(Place.PART, "file" + file(source));
                blocks.add(new XliffBlock(
                        source,
                        unit,
                        grammar,
                        isItem ? PassageKind.LIST_ITEM : PassageKind.PARAGRAPH,
                        isItem ? 1 : 0,
                        facts));
            }
        }
        return blocks;
    }

    static boolean isSecond(Element root) {
        return root.getAttribute("version").startsWith("2");
    }

    private static int file(Element source) {
        int number = 1;
        for (Node at = Tree.around(source, "file"); at != null; at = at.getPreviousSibling()) {
            number += Tree.is(at, "file") ? 1 : 0;
        }
        return number - 1;
    }

    /** The nearest element that says so decides. */
    private static boolean isToTranslate(Element source) {
        for (Node at = source; at instanceof Element element; at = at.getParentNode()) {
            if (element.hasAttribute("translate")) {
                return !element.getAttribute("translate").equals("no");
            }
        }
        return true;
    }

    @Override
    public void address(Parts parts, LanguageTag target) {
        Element root = parts.tree(Parts.WHOLE).getDocumentElement();
        List<Element> files = Tree.all(root, element -> Tree.is(element, "file"));
        if (isSecond(root)) {
            root.setAttribute("trgLang", target.value());
            if (target.isRightToLeft()) {
                files.forEach(file -> file.setAttribute("trgDir", "rtl"));
            }
        } else {
            files.forEach(file -> file.setAttribute("target-language", target.value()));
        }
        for (Element said : Tree.all(root, element -> Tree.is(element, "target"))) {
            if (said.hasAttributeNS(XliffBlock.XML, "lang") || !isSecond(root)) {
                said.setAttributeNS(XliffBlock.XML, "xml:lang", target.value());
            }
        }
    }
}
