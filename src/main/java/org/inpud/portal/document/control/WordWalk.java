package org.inpud.portal.document.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.inpud.portal.document.entity.PassageKind;

/** Walks one part of a Word document and notes for every marked passage where it stands. */
final class WordWalk {

    /** A paragraph while it is open. */
    private static final class Paragraph {
        private final Map<String, String> place = new HashMap<>();
        private final List<Sign> signs = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();
        private String style;
        private String outline;
        private String numbering;
        private String depth;
        private int offset;
        private boolean isInText;
        private boolean isInProperties;
    }

    private static final class Table {
        private final int number;
        private int row;
        private int column;

        Table(int number) {
            this.number = number;
        }
    }

    private final String part;
    private final WordStyles styles;
    private final Map<String, String> links;
    private final Map<Integer, Place> places = new HashMap<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Optional<Table>> tables = new ArrayDeque<>();
    private int tableCount;

    WordWalk(String part, WordStyles styles, Map<String, String> links) {
        this.part = part;
        this.styles = styles;
        this.links = links;
    }

    Map<Integer, Place> places(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
                default -> {}
            }
        }
        return places;
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        switch (name) {
            case "tbl" -> tables.push(Optional.of(new Table(++tableCount)));
            // What stands in a text box stands in no cell.
            case "txbxContent" -> tables.push(Optional.empty());
            case "tr" ->
                table().ifPresent(table -> {
                    table.row++;
                    table.column = 0;
                });
            case "tc" -> table().ifPresent(table -> table.column++);
            case "p" -> paragraphs.push(begun());
            default -> {
                if (!paragraphs.isEmpty()) {
                    inParagraph(paragraphs.peek(), name, xml);
                }
            }
        }
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            Matcher found = Markers.find(xml.getAttributeValue(at));
            while (found.find()) {
                places.put(
                        Markers.number(found),
                        new Place(
                                PassageKind.PARAGRAPH,
                                0,
                                Map.of(Place.PART, partName(), "attribute", name),
                                List.of()));
            }
        }
    }

    private Optional<Table> table() {
        return tables.isEmpty() ? Optional.empty() : tables.peek();
    }

    private Paragraph begun() {
        Paragraph paragraph = new Paragraph();
        paragraph.place.put(Place.PART, partName());
        table().ifPresent(table -> {
            paragraph.place.put(Place.TABLE, partName() + table.number);
            paragraph.place.put(Place.ROW, Integer.toString(table.row));
            paragraph.place.put(Place.COLUMN, Integer.toString(table.column));
        });
        return paragraph;
    }

    private void inParagraph(Paragraph paragraph, String name, XMLStreamReader xml) {
        switch (name) {
            case "pPr" -> paragraph.isInProperties = true;
            case "pStyle" -> paragraph.style = Xml.value(xml, "val");
            case "outlineLvl" -> paragraph.outline = Xml.value(xml, "val");
            case "numId" -> paragraph.numbering = Xml.value(xml, "val");
            case "ilvl" -> paragraph.depth = Xml.value(xml, "val");
            case "t" -> paragraph.isInText = true;
            case "hyperlink" -> sign(paragraph, Sign.LINK, links.getOrDefault(Xml.value(xml, "id"), ""));
            case "br", "cr" -> sign(paragraph, Sign.BREAK, "");
            case "tab", "ptab" -> sign(paragraph, Sign.TAB, "");
            case "footnoteReference", "endnoteReference" -> sign(paragraph, Sign.NOTE, "");
            case "drawing", "pict", "object" -> sign(paragraph, Sign.IMAGE, "");
            case "fldChar", "noBreakHyphen", "softHyphen", "sym" -> sign(paragraph, Sign.OTHER, "");
            default -> {}
        }
    }

    private static void sign(Paragraph paragraph, String kind, String address) {
        if (!paragraph.isInProperties) {
            paragraph.signs.add(new Sign(paragraph.offset, kind, address));
        }
    }

    private void text(String text) {
        if (paragraphs.isEmpty() || !paragraphs.peek().isInText) {
            return;
        }
        Paragraph paragraph = paragraphs.peek();
        Matcher found = Markers.find(text);
        int marked = 0;
        while (found.find()) {
            paragraph.numbers.add(Markers.number(found));
            marked += found.group().length();
        }
        paragraph.offset += text.length() - marked;
    }

    private void end(String name) {
        switch (name) {
            case "tbl", "txbxContent" -> {
                if (!tables.isEmpty()) {
                    tables.pop();
                }
            }
            case "pPr" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.peek().isInProperties = false;
                }
            }
            case "t" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.peek().isInText = false;
                }
            }
            case "p" -> {
                if (!paragraphs.isEmpty()) {
                    Paragraph paragraph = paragraphs.pop();
                    paragraph.numbers.forEach(number -> places.put(number, place(paragraph)));
                }
            }
            default -> {}
        }
    }

    private Place place(Paragraph paragraph) {
        String style = paragraph.style;
        Optional<Integer> heading = styles.heading(style, paragraph.outline);
        Optional<String> numbering = styles.numbering(style, paragraph.numbering);
        if (isNotes()) {
            return place(paragraph, PassageKind.NOTE, 0);
        }
        if (paragraph.place.containsKey(Place.TABLE)) {
            return place(paragraph, PassageKind.CELL, 0);
        }
        if (heading.isPresent()) {
            return place(paragraph, PassageKind.HEADING, Math.min(6, heading.get()));
        }
        if (styles.isCaption(style)) {
            return place(paragraph, PassageKind.CAPTION, 0);
        }
        if (numbering.isPresent()) {
            int depth = styles.depth(style, paragraph.depth);
            paragraph.place.put(Place.LIST, numbering.get());
            paragraph.place.put(Place.ORDERED, Boolean.toString(styles.isOrdered(numbering.get(), depth)));
            return place(paragraph, PassageKind.LIST_ITEM, depth + 1);
        }
        return place(paragraph, PassageKind.PARAGRAPH, 0);
    }

    private static Place place(Paragraph paragraph, PassageKind kind, int level) {
        return new Place(kind, level, Map.copyOf(paragraph.place), paragraph.signs);
    }

    private boolean isNotes() {
        return part.startsWith("word/footnotes") || part.startsWith("word/endnotes");
    }

    /** {@code document}, {@code header1}, {@code footnotes}. */
    private String partName() {
        return part.substring(part.lastIndexOf('/') + 1).replaceAll("\\.xml$", "");
    }
}
