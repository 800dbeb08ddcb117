package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.kernel.LanguageTag;

/** OpenDocument text: its body, then headers and footers. */
final class OdtDialect implements Dialect {

    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";

    /** How things are laid out on a page says nothing of what they are; it is most of a part of styles. */
    private static final Set<String> UNREAD = Set.of(
            "font-face-decls",
            "default-style",
            "page-layout",
            "default-page-layout",
            "paragraph-properties",
            "graphic-properties",
            "drawing-page-properties",
            "table-properties",
            "table-column-properties",
            "table-row-properties",
            "table-cell-properties",
            "section-properties",
            "list-level-properties",
            "outline-style",
            "notes-configuration",
            "linenumbering-configuration",
            "bibliography-configuration");

    @Override
    public DocumentFormat format() {
        return DocumentFormat.ODT;
    }

    @Override
    public List<Block> blocks(Parts parts) {
        OdtStyles styles = new OdtStyles();
        boolean hasStyles = parts.has(STYLES);
        if (hasStyles) {
            styles.read(parts.tree(STYLES, UNREAD));
        }
        styles.read(parts.tree(CONTENT, UNREAD));
        List<Block> blocks = new ArrayList<>();
        OdtWalk walk = new OdtWalk(parts, styles, blocks);
        walk.body(parts.tree(CONTENT).getDocumentElement());
        if (hasStyles) {
            walk.margins(parts.tree(STYLES).getDocumentElement());
        }
        return blocks;
    }

    @Override
    public void address(Parts parts, LanguageTag target) {
        OdtAddress address = new OdtAddress(target);
        if (parts.has(STYLES)) {
            address.styles(parts.tree(STYLES));
        }
        address.styles(parts.tree(CONTENT));
    }
}
