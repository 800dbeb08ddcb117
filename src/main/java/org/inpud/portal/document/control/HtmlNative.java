package org.inpud.portal.document.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.kernel.LanguageTag;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Web pages, read as browsers do. */
final class HtmlNative implements Native {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CELLS = Set.of("td", "th");

    @Override
    public Map<Integer, Place> places(byte[] marked) {
        Map<Integer, Place> places = new HashMap<>();
        Map<Element, Integer> ordinals = new IdentityHashMap<>();
        AtomicInteger pictures = new AtomicInteger();
        NodeTraversor.traverse(
                (node, depth) -> {
                    Workshop.goOn();
                    pictures.addAndGet(node.normalName().equals("img") ? 1 : 0);
                    if (node instanceof TextNode text) {
                        numbers(text.getWholeText()).forEach(number -> places.put(number, place(node, ordinals)));
                    } else if (node instanceof DataNode data) {
                        numbers(data.getWholeData()).forEach(number -> places.put(number, place(node, ordinals)));
                    } else if (node instanceof Element element) {
                        for (Attribute attribute : element.attributes()) {
                            numbers(attribute.getValue())
                                    .forEach(number -> places.put(
                                            number, described(element, attribute.getKey(), pictures.get(), ordinals)));
                        }
                    }
                },
                parse(marked));
        return places;
    }

    private static Document parse(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8), Parser.htmlParser());
    }

    private static List<Integer> numbers(String text) {
        if (!Markers.mayBeIn(text)) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        Matcher found = Markers.find(text);
        while (found.find()) {
            numbers.add(Markers.number(found));
        }
        return numbers;
    }

    /** @param pictures how many there are until here, this one too if it is one */
    private static Place described(Element element, String attribute, int pictures, Map<Element, Integer> ordinals) {
        boolean isPicture =
                attribute.equals("alt") && Set.of("img", "area", "input").contains(element.normalName());
        Map<String, String> facts = new HashMap<>(Map.of(Place.PART, "body", "attribute", attribute));
        if (isPicture && element.normalName().equals("img")) {
            facts.put(Place.PICTURE, Integer.toString(pictures));
            facts.put(Place.LOOK, Parts.look(element.attr("src").getBytes(StandardCharsets.UTF_8)));
            Element cell = element.closest("td, th");
            if (cell != null) {
                facts.putAll(cell(cell, ordinals));
            }
        }
        return new Place(isPicture ? PassageKind.PICTURE : PassageKind.PARAGRAPH, 0, facts, List.of());
    }

    private static Place place(Node node, Map<Element, Integer> ordinals) {
        Map<String, String> facts = new HashMap<>();
        facts.put(Place.PART, "body");
        for (Node at = node.parent(); at instanceof Element element; at = at.parent()) {
            String name = element.normalName();
            if (HEADINGS.contains(name)) {
                return new Place(PassageKind.HEADING, name.charAt(1) - '0', facts, List.of());
            }
            if (CELLS.contains(name)) {
                facts.putAll(cell(element, ordinals));
                return new Place(PassageKind.CELL, 0, facts, List.of());
            }
            if (name.equals("li")) {
                return item(element, facts, ordinals);
            }
            if (name.equals("figcaption") || name.equals("caption")) {
                return new Place(PassageKind.CAPTION, 0, facts, List.of());
            }
            if (name.equals("title")) {
                facts.put(Place.PART, "head");
                return new Place(PassageKind.PARAGRAPH, 0, facts, List.of());
            }
        }
        return new Place(PassageKind.PARAGRAPH, 0, facts, List.of());
    }

    private static Map<String, String> cell(Element cell, Map<Element, Integer> ordinals) {
        return Map.of(
                Place.TABLE,
                ordinal(cell.closest("table"), ordinals),
                Place.ROW,
                ordinal(cell.closest("tr"), ordinals),
                Place.COLUMN,
                Integer.toString(column(cell)));
    }

    private static Place item(Element item, Map<String, String> facts, Map<Element, Integer> ordinals) {
        List<Element> lists = item.parents().stream()
                .filter(parent -> Set.of("ul", "ol", "menu").contains(parent.normalName()))
                .toList();
        if (!lists.isEmpty()) {
            facts.put(Place.LIST, ordinal(lists.get(lists.size() - 1), ordinals));
            facts.put(Place.ORDERED, Boolean.toString(lists.get(0).normalName().equals("ol")));
        }
        return new Place(PassageKind.LIST_ITEM, Math.max(1, lists.size()), facts, List.of());
    }

    private static int column(Element cell) {
        int column = 1;
        for (Element before = cell.previousElementSibling(); before != null; before = before.previousElementSibling()) {
            String span = before.attr("colspan");
            column += span.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(span) : 1;
        }
        return column;
    }

    private static String ordinal(Element element, Map<Element, Integer> ordinals) {
        return element == null ? "0" : Integer.toString(ordinals.computeIfAbsent(element, at -> ordinals.size() + 1));
    }

    @Override
    public byte[] reshape(byte[] marked, Map<Integer, Reshaping> reshapings) {
        return HtmlReshaping.reshape(new String(marked, StandardCharsets.UTF_8), reshapings)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] address(byte[] merged, LanguageTag target) {
        return HtmlReshaping.address(new String(merged, StandardCharsets.UTF_8), target)
                .getBytes(StandardCharsets.UTF_8);
    }
}
