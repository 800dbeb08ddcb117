package org.inpud.portal.document.control;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.CodedText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Slides of their own behind all others, for what is said about the whole of them: it would run off any other slide. */
final class LastSlide {

    private static final String PRESENTATION = "ppt/presentation.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String SLIDE_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";

    /** Twelve points, in hundredths of one, and how wide and high a letter of that size is at most. */
    private static final int SIZE = 1200;

    private static final long LETTER = 95_000;
    private static final long LINE = 200_000;
    private static final long USUAL_WIDTH = 9_144_000;
    private static final long USUAL_HEIGHT = 6_858_000;

    private final Parts parts;
    private final Document presentation;
    private final Element list;
    private final Element last;
    private final String part;

    private LastSlide(Parts parts, Element list, Element last, String part) {
        this.parts = parts;
        this.presentation = parts.tree(PRESENTATION);
        this.list = list;
        this.last = last;
        this.part = part;
    }

    /** Whether there was a slide behind which to put it. */
    static boolean add(Parts parts, List<AddedPassage> added) {
        Relations relations = Relations.of(parts, PRESENTATION);
        List<Element> slides = Tree.all(parts.tree(PRESENTATION), element -> Tree.is(element, "sldId")).stream()
                .filter(slide -> parts.has(relations.part(slide.getAttributeNS(SlideWalk.RELATIONS, "id"))))
                .filter(slide -> Tree.is(slide.getParentNode(), "sldIdLst"))
                .toList();
        if (slides.isEmpty() || !parts.has(TYPES)) {
            return false;
        }
        Element last = slides.get(slides.size() - 1);
        LastSlide slide = new LastSlide(
                parts,
                (Element) last.getParentNode(),
                last,
                relations.part(last.getAttributeNS(SlideWalk.RELATIONS, "id")));
        slide.write(added.stream()
                .map(passage -> CodedText.plain(String.join(" ", passage.texts())))
                .toList());
        return true;
    }

    private void write(List<String> texts) {
        List<String> onOne = new ArrayList<>();
        long free = room();
        for (String text : texts) {
            long needed = 1 + text.length() * LETTER / (width() * 9 / 10);
            if (needed > free && !onOne.isEmpty()) {
                slide(onOne);
                onOne.clear();
                free = room();
            }
            onOne.add(text);
            free -= needed;
        }
        slide(onOne);
    }

    private void slide(List<String> texts) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        int number = parts.names(folder, ".xml").size() + 1;
        while (parts.has(folder + "slide" + number + ".xml")) {
            number++;
        }
        String name = folder + "slide" + number + ".xml";
        parts.put(name, frame(texts.size()).getBytes(StandardCharsets.UTF_8));
        List<Element> words = Tree.all(parts.tree(name), element -> Tree.is(element, "t"));
        for (int at = 0; at < texts.size(); at++) {
            words.get(at).setTextContent(texts.get(at));
        }
        layout(name);
        type(name);
        relate(name);
    }

    /** A text box that fills the slide, with so many empty paragraphs. */
    private String frame(int paragraphs) {
        String shape = list.getNamespaceURI();
        String drawing = shape.contains("purl.oclc.org")
                ? "http://purl.oclc.org/ooxml/drawingml/main"
                : "http://schemas.openxmlformats.org/drawingml/2006/main";
        String said = ("<a:p><a:pPr marL=\"0\" indent=\"0\"><a:buNone/></a:pPr><a:r><a:rPr sz=\"" + SIZE
                        + "\"/><a:t/></a:r></a:p>")
                .repeat(paragraphs);
        return "<p:sld xmlns:p=\"" + shape + "\" xmlns:a=\"" + drawing + "\"><p:cSld><p:spTree><p:nvGrpSpPr>"
                + "<p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr>"
                + "<p:cNvPr id=\"2\" name=\"About\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>"
                + "<a:off x=\"" + width() / 20 + "\" y=\"" + height() / 20 + "\"/><a:ext cx=\"" + width() * 9 / 10
                + "\" cy=\"" + height() * 9 / 10 + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                + "<a:noFill/></p:spPr><p:txBody><a:bodyPr wrap=\"square\"><a:normAutofit/></a:bodyPr>" + said
                + "</p:txBody></p:sp></p:spTree></p:cSld></p:sld>";
    }

    /** The page that it is drawn on is that of the last slide. */
    private void layout(String name) {
        String own = Relations.nameFor(part);
        if (!parts.has(own)) {
            return;
        }
        Document relations = Tree.parse(new ByteArrayInputStream(Tree.written(parts.tree(own))), Set.of());
        Tree.elements(relations.getDocumentElement()).stream()
                .filter(relation -> !Tree.value(relation, "Type").endsWith("/slideLayout"))
                .forEach(Tree::remove);
        parts.put(Relations.nameFor(name), Tree.written(relations));
    }

    private void type(String name) {
        Element types = parts.tree(TYPES).getDocumentElement();
        Element type = types.getOwnerDocument().createElementNS(types.getNamespaceURI(), "Override");
        type.setAttribute("PartName", "/" + name);
        type.setAttribute("ContentType", SLIDE_TYPE);
        types.appendChild(type);
    }

    private void relate(String name) {
        Element relations = parts.tree(Relations.nameFor(PRESENTATION)).getDocumentElement();
        String of = last.getAttributeNS(SlideWalk.RELATIONS, "id");
        Element same = Tree.elements(relations).stream()
                .filter(relation -> Tree.value(relation, "Id").equals(of))
                .findFirst()
                .orElseThrow();
        String id = "rIdAbout" + Tree.elements(relations).size();
        Element relation = (Element) same.cloneNode(false);
        relation.setAttribute("Id", id);
        relation.setAttribute(
                "Target",
                relation.getAttribute("Target").replaceFirst("[^/]*$", name.substring(name.lastIndexOf('/') + 1)));
        relations.appendChild(relation);
        Element slide = (Element) last.cloneNode(false);
        slide.setAttribute("id", Long.toString(free()));
        slide.setAttributeNS(
                SlideWalk.RELATIONS,
                last.getAttributeNodeNS(SlideWalk.RELATIONS, "id").getName(),
                id);
        list.appendChild(slide);
    }

    /** A number that no slide has. */
    private long free() {
        return Stream.concat(
                                Stream.of(255L),
                                Tree.elements(list).stream()
                                        .map(slide -> slide.getAttribute("id"))
                                        .filter(id -> id.matches("\\d{1,10}"))
                                        .map(Long::valueOf))
                        .max(Long::compare)
                        .orElseThrow()
                + 1;
    }

    private long room() {
        return Math.max(1, height() * 9 / 10 / LINE - 1);
    }

    private long width() {
        return side("cx", USUAL_WIDTH);
    }

    private long height() {
        return side("cy", USUAL_HEIGHT);
    }

    private long side(String name, long usual) {
        return Tree.all(presentation, element -> Tree.is(element, "sldSz")).stream()
                .map(size -> Tree.value(size, name))
                .filter(value -> value.matches("[1-9]\\d{5,8}"))
                .map(Long::valueOf)
                .findFirst()
                .orElse(usual);
    }
}
