package org.inpud.portal.document.control;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.inpud.portal.document.entity.PictureFile;
import org.w3c.dom.Element;

/** A picture whose bytes a layout holds itself; most layouts only link theirs, which nobody has but the designer. */
final class LayoutPicture implements PictureSpot {

    private final Element image;

    private LayoutPicture(Element image) {
        this.image = image;
    }

    /**
     * @param options what carries the description
     */
    static PictureSpot of(Element options) {
        Element image = Tree.child(options.getParentNode(), "Image");
        if (image == null || bytes(image).isEmpty()) {
            return PictureSpot.NONE;
        }
        return new LayoutPicture(image);
    }

    @Override
    public String reference() {
        return image.getAttribute("Self");
    }

    /** The bytes of an image, where the layout holds them. */
    static Optional<byte[]> bytes(Element image) {
        Element contents = contents(image);
        if (contents == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(contents.getTextContent());
            return bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
        } catch (IllegalArgumentException notBase64) {
            // What a link says of its file, and not the file.
            return Optional.empty();
        }
    }

    private static Element contents(Element image) {
        Element properties = Tree.child(image, "Properties");
        Element inside = properties == null ? null : Tree.child(properties, "Contents");
        return inside == null ? Tree.child(image, "Contents") : inside;
    }

    @Override
    public String look() {
        return bytes(image).map(Parts::look).orElse("");
    }

    @Override
    public void show(PictureFile picture) {
        Element contents = contents(image);
        Tree.children(contents).forEach(contents::removeChild);
        contents.appendChild(contents.getOwnerDocument()
                .createCDATASection(Base64.getEncoder().encodeToString(picture.content())));
        image.setAttribute("ImageTypeName", "$ID/" + name(picture));
        fit(picture);
    }

    private static String name(PictureFile picture) {
        return switch (picture.mediaType()) {
            case "image/jpeg" -> "JPEG";
            case "image/gif" -> "GIF";
            default -> "Portable Network Graphics (PNG)";
        };
    }

    @Override
    public void remove() {
        Tree.remove(image);
    }

    /** As large on the page as the old one at most, from the same corner. */
    private void fit(PictureFile picture) {
        Element properties = Tree.child(image, "Properties");
        Element bounds = properties == null ? null : Tree.child(properties, "GraphicBounds");
        String[] transform = image.getAttribute("ItemTransform").split(" ");
        if (bounds == null || transform.length != 6) {
            return;
        }
        try {
            double width = number(bounds, "Right") - number(bounds, "Left");
            double height = number(bounds, "Bottom") - number(bounds, "Top");
            double scale = Math.min(width / picture.width(), height / picture.height());
            for (int at = 0; at < 4; at++) {
                transform[at] = String.format(Locale.ROOT, "%.6f", Double.parseDouble(transform[at]) * scale);
            }
            bounds.setAttribute("Left", "0");
            bounds.setAttribute("Top", "0");
            bounds.setAttribute("Right", Integer.toString(picture.width()));
            bounds.setAttribute("Bottom", Integer.toString(picture.height()));
            image.setAttribute("ItemTransform", String.join(" ", transform));
        } catch (NumberFormatException odd) {
            // A layout that doesn't say how large its picture is keeps the frame as it is.
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
