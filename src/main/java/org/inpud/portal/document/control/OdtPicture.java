package org.inpud.portal.document.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inpud.portal.document.entity.PictureFile;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A picture in an OpenDocument file: a frame with one image, or with the same one in several formats. */
final class OdtPicture implements PictureSpot {

    private static final String DRAWN = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)(cm|mm|in|pt|pc|px)");
    private static final Pattern SHOWN = Pattern.compile("(?i).*\\.(png|jpe?g|gif)");

    private final Parts parts;
    private final Element frame;

    private OdtPicture(Parts parts, Element frame) {
        this.parts = parts;
        this.frame = frame;
    }

    /** Of a frame’s first description; a second one describes the same picture. */
    static PictureSpot of(Parts parts, Element description) {
        Node parent = description.getParentNode();
        if (!Tree.is(parent, "frame")) {
            return PictureSpot.NONE;
        }
        boolean isFirst = descriptions(parent).stream()
                .findFirst()
                .filter(first -> first == description)
                .isPresent();
        OdtPicture picture = new OdtPicture(parts, (Element) parent);
        return !isFirst || picture.reference().isEmpty() ? PictureSpot.NONE : picture;
    }

    /** Of a frame without any. */
    static PictureSpot undescribed(Parts parts, Element frame) {
        return descriptions(frame).isEmpty() ? new OdtPicture(parts, frame) : PictureSpot.NONE;
    }

    /** Writes into a frame what its picture shows. */
    static void describe(Element frame, String words) {
        if (words.isEmpty()) {
            return;
        }
        Element empty = Tree.child(frame, "desc");
        if (empty != null) {
            empty.setTextContent(words);
            return;
        }
        Element description = frame.getOwnerDocument().createElementNS(DRAWN, "svg:desc");
        description.setTextContent(words);
        Element outline = Tree.elements(frame).stream()
                .filter(child -> Tree.is(child, "contour-polygon") || Tree.is(child, "contour-path"))
                .findFirst()
                .orElse(null);
        frame.insertBefore(description, outline);
    }

    private static List<Element> descriptions(Node frame) {
        return Tree.elements(frame).stream()
                .filter(child -> Tree.is(child, "title") || Tree.is(child, "desc"))
                .filter(child -> !child.getTextContent().isBlank())
                .toList();
    }

    private List<Element> images() {
        return Tree.elements(frame).stream()
                .filter(child -> Tree.is(child, "image"))
                .toList();
    }

    @Override
    public String reference() {
        List<String> kept = images().stream()
                .map(image -> Tree.value(image, "href").replaceFirst("^\\./", ""))
                .filter(parts::has)
                .toList();
        return kept.stream()
                .filter(name -> SHOWN.matcher(name).matches())
                .findFirst()
                .or(() -> kept.stream().findFirst())
                .orElse("");
    }

    @Override
    public String look() {
        return parts.look(reference());
    }

    @Override
    public void show(PictureFile picture) {
        List<Element> images = images();
        List<String> old = names(images);
        Element image = images.get(0);
        images.stream().skip(1).forEach(Tree::remove);
        Tree.elements(image).stream()
                .filter(child -> Tree.is(child, "binary-data"))
                .forEach(Tree::remove);
        String name = free(picture.extension());
        parts.put(name, picture.content());
        attribute(image, "href").ifPresent(attribute -> attribute.setValue(name));
        attribute(image, "mime-type").ifPresent(attribute -> attribute.setValue(picture.mediaType()));
        list(name, picture.mediaType());
        fit(picture);
        old.forEach(this::forget);
    }

    @Override
    public void remove() {
        List<String> old = names(images());
        Tree.remove(frame);
        old.forEach(this::forget);
    }

    private static List<String> names(List<Element> images) {
        return images.stream()
                .map(image -> Tree.value(image, "href").replaceFirst("^\\./", ""))
                .toList();
    }

    private String free(String extension) {
        int number = 1;
        while (!parts.names("Pictures/picture-" + number + ".", "").isEmpty()) {
            number++;
        }
        return "Pictures/picture-" + number + "." + extension;
    }

    private static Optional<Attr> attribute(Element element, String name) {
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            if (name.equals(element.getAttributes().item(at).getLocalName())) {
                return Optional.of((Attr) element.getAttributes().item(at));
            }
        }
        return Optional.empty();
    }

    private void list(String name, String mediaType) {
        if (parts.has(MANIFEST)) {
            Element root = parts.tree(MANIFEST).getDocumentElement();
            Element entry = Tree.sibling(root, "file-entry");
            String prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
            entry.setAttributeNS(root.getNamespaceURI(), prefix + "full-path", name);
            entry.setAttributeNS(root.getNamespaceURI(), prefix + "media-type", mediaType);
            root.appendChild(entry);
        }
    }

    /** What nothing shows any more doesn't stay in the file. */
    private void forget(String name) {
        boolean isShown = List.of("content.xml", "styles.xml").stream()
                .filter(parts::has)
                .anyMatch(
                        part -> !Tree.all(parts.tree(part).getDocumentElement(), element -> Tree.value(element, "href")
                                        .replaceFirst("^\\./", "")
                                        .equals(name))
                                .isEmpty());
        if (!isShown && parts.has(name)) {
            parts.remove(name);
            if (parts.has(MANIFEST)) {
                Tree.elements(parts.tree(MANIFEST).getDocumentElement()).stream()
                        .filter(entry -> Tree.value(entry, "full-path").equals(name))
                        .forEach(Tree::remove);
            }
        }
    }

    private void fit(PictureFile picture) {
        Optional<Attr> width = attribute(frame, "width");
        Optional<Attr> height = attribute(frame, "height");
        if (width.isEmpty() || height.isEmpty()) {
            return;
        }
        Matcher wide = LENGTH.matcher(width.get().getValue());
        Matcher high = LENGTH.matcher(height.get().getValue());
        if (wide.matches() && high.matches() && wide.group(2).equals(high.group(2))) {
            double scale = Math.min(
                    Double.parseDouble(wide.group(1)) / picture.width(),
                    Double.parseDouble(high.group(1)) / picture.height());
            width.get().setValue(length(picture.width() * scale, wide.group(2)));
            height.get().setValue(length(picture.height() * scale, wide.group(2)));
        }
    }

    private static String length(double number, String unit) {
        return String.format(Locale.ROOT, "%.3f%s", number, unit);
    }
}
