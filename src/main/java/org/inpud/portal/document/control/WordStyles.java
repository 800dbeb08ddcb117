package org.inpud.portal.document.control;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the styles and numberings of a Word document say of its paragraphs: heading, list, caption. */
final class WordStyles {

    /**
     * @param outline depth of a heading from 0; 9 is body text
     * @param numbering id of a numbering; {@code 0} takes the numbering away
     */
    private record Style(String name, String basedOn, String outline, String numbering, String depth) {}

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final int BODY = 9;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Set<String> bullets = new HashSet<>();
    private String defaultStyle = "";

    /** The depth of a heading from 1, nothing where the paragraph is none. */
    Optional<Integer> heading(String style, String outline) {
        Optional<String> direct = Optional.ofNullable(outline);
        Optional<Integer> depth =
                direct.or(() -> inherited(style, Style::outline)).flatMap(WordStyles::number);
        if (depth.isPresent()) {
            return depth.filter(found -> found < BODY).map(found -> found + 1);
        }
        return named(style).flatMap(name -> {
            Matcher heading = HEADING.matcher(name);
            return heading.matches()
                    ? number(heading.group(1))
                    : name.equals("title") ? Optional.of(1) : Optional.empty();
        });
    }

    boolean isCaption(String style) {
        return named(style).filter(name -> name.equals("caption")).isPresent();
    }

    Optional<String> numbering(String style, String direct) {
        return Optional.ofNullable(direct)
                .or(() -> inherited(style, Style::numbering))
                .filter(numbering -> !numbering.equals("0"));
    }

    /** Depth in the list, from 0. */
    int depth(String style, String direct) {
        return Optional.ofNullable(direct)
                .or(() -> inherited(style, Style::depth))
                .flatMap(WordStyles::number)
                .orElse(0);
    }

    boolean isOrdered(String numbering, int depth) {
        return !bullets.contains(abstractOf.getOrDefault(numbering, "") + "/" + depth);
    }

    private Optional<String> named(String style) {
        return inherited(style, found -> found.name().isEmpty() ? null : found.name());
    }

    private Optional<String> inherited(String style, Function<Style, String> property) {
        Set<String> seen = new HashSet<>();
        String at = style == null ? defaultStyle : style;
        while (at != null && seen.add(at) && styles.containsKey(at)) {
            String value = property.apply(styles.get(at));
            if (value != null) {
                return Optional.of(value);
            }
            at = styles.get(at).basedOn();
        }
        return Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    void readStyles(byte[] part) {
        try {
            readStyles(Xml.read(new ByteArrayInputStream(part)));
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("the styles are not XML", broken);
        }
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        String id = null;
        Style style = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String value = Xml.value(xml, "val");
                switch (xml.getLocalName()) {
                    case "style" -> {
                        id = Xml.value(xml, "styleId");
                        style = new Style("", null, null, null, null);
                        if ("paragraph".equals(Xml.value(xml, "type")) && Xml.isOn(Xml.value(xml, "default"), false)) {
                            defaultStyle = id;
                        }
                    }
                    case "name" ->
                        style = style == null
                                ? null
                                : new Style(
                                        value == null ? "" : value.toLowerCase(Locale.ROOT),
                                        style.basedOn(),
                                        style.outline(),
                                        style.numbering(),
                                        style.depth());
                    case "basedOn" ->
                        style = style == null
                                ? null
                                : new Style(style.name(), value, style.outline(), style.numbering(), style.depth());
                    case "outlineLvl" ->
                        style = style == null
                                ? null
                                : new Style(style.name(), style.basedOn(), value, style.numbering(), style.depth());
                    case "numId" ->
                        style = style == null
                                ? null
                                : new Style(style.name(), style.basedOn(), style.outline(), value, style.depth());
                    case "ilvl" ->
                        style = style == null
                                ? null
                                : new Style(style.name(), style.basedOn(), style.outline(), style.numbering(), value);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("style")
                    && id != null) {
                styles.put(id, style);
                style = null;
            }
        }
    }

    void readNumberings(byte[] part) {
        try {
            readNumberings(Xml.read(new ByteArrayInputStream(part)));
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("the numberings are not XML", broken);
        }
    }

    private void readNumberings(XMLStreamReader xml) throws XMLStreamException {
        String kind = "";
        String level = "";
        String numbering = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> kind = Xml.value(xml, "abstractNumId");
                case "lvl" -> level = Xml.value(xml, "ilvl");
                case "numFmt" -> {
                    String format = Xml.value(xml, "val");
                    if ("bullet".equals(format) || "none".equals(format)) {
                        bullets.add(kind + "/" + level);
                    }
                }
                case "num" -> numbering = Xml.value(xml, "numId");
                case "abstractNumId" -> abstractOf.put(numbering, Xml.value(xml, "val"));
                default -> {}
            }
        }
    }
}
