package org.inpud.portal.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Dimension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.PictureFile;
import org.jsoup.nodes.Document;
import org.w3c.dom.Element;

/** The pictures that a document holds itself, as far as a browser can show them. */
@ApplicationScoped
public class EmbeddedPictures {

    /** More would make every page that shows it slow. */
    private static final int MOST_BYTES = 24 * 1024 * 1024;

    /** What names the picture of a passage within its file; nothing where the file doesn't hold one. */
    public static Optional<String> reference(Map<String, String> place) {
        return Optional.ofNullable(place.get(Place.PICTURE));
    }

    /** Tells that picture from another one under the same name; empty where nobody noted it. */
    public static String look(Map<String, String> place) {
        return place.getOrDefault(Place.LOOK, "");
    }

    /** All that a passage tells of: its own, and those without a description that stand around it. */
    public static Set<String> references(Map<String, String> place) {
        Set<String> references = new HashSet<>();
        reference(place).ifPresent(references::add);
        for (String silent : List.of(Place.SILENT, Place.SILENT_AFTER)) {
            Silent.read(place.get(silent)).stream()
                    .filter(Silent.Shown::isPicture)
                    .forEach(shown -> references.add(shown.text()));
        }
        return references;
    }

    /** Whether other pictures can be put in place of those in the file itself. */
    public static boolean isReplaceable(Map<String, String> place) {
        return place.containsKey(Place.PICTURE);
    }

    /** By reference; those that no browser shows are left out. */
    public Map<String, PictureFile> of(byte[] original, DocumentFormat format, Set<String> references)
            throws IOException {
        Map<String, PictureFile> found = new HashMap<>();
        Function<String, Optional<byte[]>> bytes = bytes(original, format);
        for (String reference : references) {
            bytes.apply(reference).flatMap(EmbeddedPictures::shown).ifPresent(picture -> found.put(reference, picture));
        }
        return found;
    }

    private static Function<String, Optional<byte[]>> bytes(byte[] original, DocumentFormat format) throws IOException {
        return switch (format) {
            case DOCX, ODT, PPTX -> {
                Parts parts = Parts.of(original);
                yield name -> Optional.ofNullable(parts.bytes(name));
            }
            case IDML -> {
                Map<String, Element> images = images(Parts.of(original));
                yield self -> Optional.ofNullable(images.get(self)).flatMap(LayoutPicture::bytes);
            }
            case HTML -> {
                Document page = HtmlPictures.page(FileGuard.decoded(original, format));
                yield number -> HtmlPictures.bytes(page, number);
            }
            case MARKDOWN -> {
                String text = new String(FileGuard.decoded(original, format), StandardCharsets.UTF_8);
                yield look -> MarkdownPicture.bytes(text, look);
            }
            case TEXT, XLIFF -> name -> Optional.empty();
        };
    }

    private static Map<String, Element> images(Parts parts) {
        Map<String, Element> images = new HashMap<>();
        for (String folder : List.of("Spreads/", "MasterSpreads/", "Stories/")) {
            for (String part : parts.names(folder, ".xml")) {
                Tree.all(parts.tree(part), element -> Tree.is(element, "Image"))
                        .forEach(image -> images.put(image.getAttribute("Self"), image));
            }
        }
        return images;
    }

    private static Optional<PictureFile> shown(byte[] content) {
        if (content.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            Optional<String> type = PictureGuard.mediaType(content);
            Optional<Dimension> size = type.isPresent() ? PictureGuard.size(type.get(), content) : Optional.empty();
            return size.map(points -> new PictureFile(
                    type.orElseThrow(), points.width, points.height, Pictures.clean(content, new Tally())));
        } catch (IOException | RuntimeException broken) {
            // A picture that can't be read is one that isn’t shown.
            return Optional.empty();
        }
    }
}
