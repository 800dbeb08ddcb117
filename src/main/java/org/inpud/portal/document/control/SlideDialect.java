package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.kernel.LanguageTag;
import org.w3c.dom.Element;

/** Slides in the order in which they are shown, each with its notes. */
final class SlideDialect implements Dialect {

    private static final String PRESENTATION = "ppt/presentation.xml";

    /** Paragraphs of a diagram by their words; its drawing, kept for programs that can't lay it out, repeats them. */
    private final Map<String, Element> diagrams = new HashMap<>();

    private final List<String> drawings = new ArrayList<>();

    @Override
    public DocumentFormat format() {
        return DocumentFormat.PPTX;
    }

    @Override
    public List<Block> blocks(Parts parts) {
        List<Block> blocks = new ArrayList<>();
        Relations relations = Relations.of(parts, PRESENTATION);
        int number = 0;
        for (Element slide : Tree.all(parts.tree(PRESENTATION), element -> Tree.is(element, "sldId"))) {
            String part = relations.part(slide.getAttributeNS(SlideWalk.RELATIONS, "id"));
            if (parts.has(part)) {
                int first = blocks.size();
                slide(parts, part, "slide" + ++number, blocks);
                Sections.head(blocks.subList(first, blocks.size()));
            }
        }
        return blocks;
    }

    private void slide(Parts parts, String part, String name, List<Block> blocks) {
        SlideWalk walk = new SlideWalk(parts, part, name, blocks);
        walk.slide(diagrams);
        drawings.addAll(walk.drawings());
        for (String notes : Relations.of(parts, part).parts("notesSlide")) {
            if (parts.has(notes)) {
                new SlideWalk(parts, notes, name, blocks).notes();
            }
        }
    }

    @Override
    public boolean addAtEnd(Parts parts, List<AddedPassage> added) {
        return LastSlide.add(parts, added);
    }

    @Override
    public void settle(Parts parts) {
        for (String drawing : drawings) {
            for (Element paragraph : Tree.all(parts.tree(drawing), element -> Tree.is(element, "p"))) {
                Element said = diagrams.get(words(paragraph));
                if (said != null) {
                    repeat(paragraph, words(said));
                }
            }
        }
    }

    static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        Tree.all(paragraph, element -> Tree.is(element, "t")).forEach(text -> words.append(text.getTextContent()));
        return words.toString();
    }

    private static void repeat(Element paragraph, String words) {
        String rest = words;
        if (!words(paragraph).equals(words)) {
            for (Element text : Tree.all(paragraph, element -> Tree.is(element, "t"))) {
                text.setTextContent(rest);
                rest = "";
            }
        }
    }

    @Override
    public void address(Parts parts, LanguageTag target) {
        SlideAddress address = new SlideAddress(target);
        List<String> texts = new ArrayList<>();
        List.of("slides", "notesSlides", "diagrams", "charts")
                .forEach(folder -> texts.addAll(parts.names("ppt/" + folder + "/", ".xml")));
        for (String part : texts) {
            address.text(parts.tree(part), !part.contains("/diagrams/layout"));
        }
        if (target.isRightToLeft()) {
            List.of("slideMasters", "slideLayouts", "notesMasters")
                    .forEach(folder -> parts.names("ppt/" + folder + "/", ".xml")
                            .forEach(part -> address.text(parts.tree(part), false)));
            address.text(parts.tree(PRESENTATION), false);
        }
    }

    /** Whether a description is one of a picture's. */
    static Block described(Element properties, String name, PictureSpot spot) {
        return new ValueBlock(
                PassageKind.PICTURE,
                Map.of(Place.PART, name),
                properties.getAttribute("descr"),
                words -> properties.setAttribute("descr", words),
                spot);
    }
}
