package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.kernel.LanguageTag;
import org.w3c.dom.Element;

/** Word: the body, then its headers and footers, then its notes. */
final class WordDialect implements Dialect {

    private static final List<String> ASIDE = List.of("header", "footer", "footnotes", "endnotes");

    @Override
    public DocumentFormat format() {
        return DocumentFormat.DOCX;
    }

    @Override
    public List<Block> blocks(Parts parts) {
        WordStyles styles = new WordStyles();
        String body = body(parts);
        Relations relations = Relations.of(parts, body);
        relations.parts("styles").stream().filter(parts::has).forEach(part -> styles.readStyles(parts.bytes(part)));
        relations.parts("numbering").stream()
                .filter(parts::has)
                .forEach(part -> styles.readNumberings(parts.bytes(part)));
        List<Block> blocks = new ArrayList<>();
        for (String part : texts(parts)) {
            new WordWalk(parts, part, styles, Relations.of(parts, part), blocks).walk(parts.tree(part));
        }
        return blocks;
    }

    private static String body(Parts parts) {
        return Relations.of(parts, "").parts("officeDocument").stream()
                .filter(parts::has)
                .findFirst()
                .orElse("word/document.xml");
    }

    private static Set<String> texts(Parts parts) {
        String body = body(parts);
        Relations relations = Relations.of(parts, body);
        Set<String> texts = new LinkedHashSet<>(List.of(body));
        ASIDE.forEach(type -> relations.parts(type).stream().filter(parts::has).forEach(texts::add));
        return texts;
    }

    /** What older programs see instead of a newer drawing has the same words. */
    @Override
    public void settle(Parts parts) {
        for (String part : texts(parts)) {
            for (Element either : Tree.all(parts.tree(part), element -> Tree.is(element, "AlternateContent"))) {
                Element choice = Tree.child(either, "Choice");
                Element fallback = Tree.child(either, "Fallback");
                if (choice != null && fallback != null) {
                    repeat(boxes(choice), boxes(fallback));
                }
            }
        }
    }

    private static List<Element> boxes(Element around) {
        return Tree.all(around, element -> Tree.is(element, "txbxContent"));
    }

    private static void repeat(List<Element> boxes, List<Element> older) {
        for (int at = 0; at < Math.min(boxes.size(), older.size()); at++) {
            Element box = boxes.get(at);
            Element old = older.get(at);
            if (!SlideDialect.words(box).equals(SlideDialect.words(old))) {
                Tree.children(old).forEach(old::removeChild);
                Tree.children(box).forEach(child -> old.appendChild(child.cloneNode(true)));
            }
        }
    }

    @Override
    public void address(Parts parts, LanguageTag target) {
        WordAddress address = new WordAddress(target);
        texts(parts).forEach(part -> address.text(parts.tree(part)));
        Relations.of(parts, body(parts)).parts("styles").stream()
                .filter(parts::has)
                .forEach(part -> address.styles(parts.tree(part)));
    }
}
