package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Whether a paragraph on a slide has a bullet: it says so itself, or its shape, its layout or its master does. */
final class SlideBullets {

    enum Bullet {
        NONE,
        SIGN,
        NUMBER
    }

    private final Parts parts;
    private final List<String> above = new ArrayList<>();

    SlideBullets(Parts parts, Relations relations) {
        this.parts = parts;
        for (String layout : relations.parts("slideLayout")) {
            above.add(layout);
            above.addAll(Relations.of(parts, layout).parts("slideMaster"));
        }
        above.removeIf(part -> !parts.has(part));
    }

    Bullet of(Element paragraph, Element shape, Optional<String> holder, int depth) {
        String level = "lvl" + (depth + 1) + "pPr";
        Stream<Optional<Bullet>> own = Stream.of(
                said(Tree.child(paragraph, "pPr")),
                said(first(shape, "lstStyle").map(style -> Tree.child(style, level))));
        Stream<Optional<Bullet>> inherited = isContent(holder)
                ? above.stream().flatMap(part -> Stream.of(ofHolder(part, shape, level), ofBody(part, level)))
                : Stream.empty();
        return Stream.concat(own, inherited)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Bullet.NONE);
    }

    private static boolean isContent(Optional<String> holder) {
        return holder.filter(type -> type.isEmpty() || type.equals("body") || type.equals("obj"))
                .isPresent();
    }

    private Optional<Bullet> ofHolder(String part, Element shape, String level) {
        String index =
                first(shape, "ph").map(holder -> holder.getAttribute("idx")).orElse("");
        return index.isEmpty()
                ? Optional.empty()
                : Tree.all(
                                parts.tree(part),
                                element -> Tree.is(element, "ph")
                                        && element.getAttribute("idx").equals(index))
                        .stream()
                        .findFirst()
                        .map(holder -> Tree.around(holder, "sp"))
                        .flatMap(same -> first(same, "lstStyle"))
                        .map(style -> Tree.child(style, level))
                        .flatMap(SlideBullets::said);
    }

    private Optional<Bullet> ofBody(String part, String level) {
        return first(parts.tree(part).getDocumentElement(), "bodyStyle")
                .map(style -> Tree.child(style, level))
                .flatMap(SlideBullets::said);
    }

    private static Optional<Element> first(Element around, String name) {
        return Tree.all(around, element -> Tree.is(element, name)).stream().findFirst();
    }

    private static Optional<Bullet> said(Optional<Element> properties) {
        return properties.flatMap(SlideBullets::said);
    }

    private static Optional<Bullet> said(Element properties) {
        if (properties == null) {
            return Optional.empty();
        }
        if (Tree.child(properties, "buNone") != null) {
            return Optional.of(Bullet.NONE);
        }
        if (Tree.child(properties, "buAutoNum") != null) {
            return Optional.of(Bullet.NUMBER);
        }
        boolean isSign = Tree.child(properties, "buChar") != null || Tree.child(properties, "buBlip") != null;
        return isSign ? Optional.of(Bullet.SIGN) : Optional.empty();
    }
}
