package org.inpud.portal.document.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inpud.portal.document.entity.PictureFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A picture on a page of Word's or on a slide: a part of its own, named by a relation. */
final class OfficePicture implements PictureSpot {

    private static final String TYPES = "[Content_Types].xml";
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private final Parts parts;
    private final String part;
    private final Element whole;
    private final Element image;
    private final String attribute;

    private OfficePicture(Parts parts, String part, Element whole, Element image, String attribute) {
        this.parts = parts;
        this.part = part;
        this.whole = whole;
        this.image = image;
        this.attribute = attribute;
    }

    /**
     * @param described what carries the description: {@code wp:docPr}, {@code v:shape}, or {@code p:cNvPr} on a slide
     */
    static PictureSpot of(Parts parts, String part, Element described) {
        Element holder =
                switch (described.getLocalName()) {
                    case "shape" -> described;
                    case "cNvPr" -> Tree.around(described, "pic");
                    default -> (Element) described.getParentNode();
                };
        if (holder == null) {
            return PictureSpot.NONE;
        }
        boolean isOld = Tree.is(described, "shape");
        Element image = isOld ? Tree.child(holder, "imagedata") : blip(holder);
        if (image == null) {
            return PictureSpot.NONE;
        }
        Element whole = Tree.is(described, "docPr") && Tree.is(holder.getParentNode(), "drawing")
                ? (Element) holder.getParentNode()
                : holder;
        OfficePicture picture = new OfficePicture(parts, part, whole, image, isOld ? "id" : "embed");
        return picture.reference().isEmpty() ? PictureSpot.NONE : picture;
    }

    /** The one picture of a frame; a group of several has none of its own. */
    private static Element blip(Element holder) {
        Element at = holder;
        for (String step : Tree.is(holder, "pic")
                ? List.of("blipFill", "blip")
                : List.of("graphic", "graphicData", "pic", "blipFill", "blip")) {
            at = at == null ? null : Tree.child(at, step);
        }
        return at;
    }

    @Override
    public String reference() {
        String name = Relations.of(parts, part).part(id());
        return parts.has(name) ? name : "";
    }

    private String id() {
        return image.getAttributeNS(SlideWalk.RELATIONS, attribute);
    }

    @Override
    public String look() {
        return parts.look(reference());
    }

    @Override
    public void show(PictureFile picture) {
        String old = reference();
        String oldId = id();
        String name = free(old.substring(0, old.lastIndexOf('/') + 1), picture.extension());
        parts.put(name, picture.content());
        admit(picture);
        String id = relate(name);
        image.getAttributeNodeNS(SlideWalk.RELATIONS, attribute).setValue(id);
        Tree.elements(image).stream().filter(more -> Tree.is(more, "extLst")).forEach(image::removeChild);
        Optional.ofNullable(Tree.child(image.getParentNode(), "srcRect")).ifPresent(Tree::remove);
        fit(picture);
        forget(oldId, old);
    }

    @Override
    public void remove() {
        String old = reference();
        String oldId = id();
        Tree.remove(whole);
        forget(oldId, old);
    }

    private String free(String folder, String extension) {
        int number = 1;
        while (!parts.names(folder + "picture-" + number + ".", "").isEmpty()) {
            number++;
        }
        return folder + "picture-" + number + "." + extension;
    }

    /** Says once in the package what files with this ending are. */
    private void admit(PictureFile picture) {
        Element types = parts.tree(TYPES).getDocumentElement();
        boolean isKnown = Tree.elements(types).stream()
                .anyMatch(type -> Tree.is(type, "Default")
                        && type.getAttribute("Extension")
                                .toLowerCase(Locale.ROOT)
                                .equals(picture.extension()));
        if (!isKnown) {
            Element type = Tree.sibling(types, "Default");
            type.setAttribute("Extension", picture.extension());
            type.setAttribute("ContentType", picture.mediaType());
            types.insertBefore(type, types.getFirstChild());
        }
    }

    private Element relations() {
        return parts.tree(Relations.nameFor(part)).getDocumentElement();
    }

    private String relate(String name) {
        Element relations = relations();
        int number = 1;
        while (isUsed(relations, "picture" + number)) {
            number++;
        }
        Element relation = Tree.sibling(relations, "Relationship");
        relation.setAttribute("Id", "picture" + number);
        relation.setAttribute("Type", IMAGE);
        relation.setAttribute("Target", relative(name));
        relations.appendChild(relation);
        return "picture" + number;
    }

    private static boolean isUsed(Element relations, String id) {
        return Tree.elements(relations).stream()
                .anyMatch(relation -> relation.getAttribute("Id").equals(id));
    }

    /** From the folder of the part: {@code media/x.png}, {@code ../media/x.png}. */
    private String relative(String name) {
        java.nio.file.Path from = java.nio.file.Path.of("/" + part).getParent();
        return from.relativize(java.nio.file.Path.of("/" + name)).toString().replace('\\', '/');
    }

    /** What nothing shows any more doesn't stay in the file. */
    private void forget(String id, String name) {
        boolean isShownHere = !Tree.all(parts.tree(part).getDocumentElement(), element -> names(element, id))
                .isEmpty();
        if (isShownHere) {
            return;
        }
        Element relations = relations();
        Tree.elements(relations).stream()
                .filter(relation -> relation.getAttribute("Id").equals(id))
                .forEach(relations::removeChild);
        String folder = part.substring(0, part.indexOf('/') + 1);
        boolean isShownElsewhere = parts.names(folder, ".rels").stream()
                .map(Relations::partOf)
                .anyMatch(other -> Relations.of(parts, other).parts("image").contains(name));
        if (!isShownElsewhere) {
            parts.remove(name);
        }
    }

    private static boolean names(Element element, String id) {
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Node attribute = element.getAttributes().item(at);
            if (SlideWalk.RELATIONS.equals(attribute.getNamespaceURI())
                    && attribute.getNodeValue().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private void fit(PictureFile picture) {
        Element frame = Tree.child(whole, "inline") == null ? Tree.child(whole, "anchor") : Tree.child(whole, "inline");
        if (frame != null) {
            resize(Tree.child(frame, "extent"), picture);
        }
        for (Element position : Tree.all(whole, element -> Tree.is(element, "xfrm"))) {
            Element size = Tree.child(position, "ext");
            Element corner = Tree.child(position, "off");
            long width = number(size, "cx");
            long height = number(size, "cy");
            resize(size, picture);
            if (frame == null && corner != null && width > 0) {
                corner.setAttribute("x", Long.toString(number(corner, "x") + (width - number(size, "cx")) / 2));
                corner.setAttribute("y", Long.toString(number(corner, "y") + (height - number(size, "cy")) / 2));
            }
        }
    }

    private static void resize(Element size, PictureFile picture) {
        long width = number(size, "cx");
        long height = number(size, "cy");
        if (width > 0 && height > 0) {
            double scale = Math.min((double) width / picture.width(), (double) height / picture.height());
            size.setAttribute("cx", Long.toString(Math.max(1, Math.round(picture.width() * scale))));
            size.setAttribute("cy", Long.toString(Math.max(1, Math.round(picture.height() * scale))));
        }
    }

    private static long number(Element element, String attribute) {
        String value = element == null ? "" : element.getAttribute(attribute);
        return value.matches("-?[0-9]{1,15}") ? Long.parseLong(value) : 0;
    }
}
