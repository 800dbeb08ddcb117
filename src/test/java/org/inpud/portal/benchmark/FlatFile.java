package org.inpud.portal.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A document as LibreOffice understood it: how many of its paragraphs with words, comments apart, run from the right.
 *
 * @param firstFromTheLeft the first words that don't
 */
record FlatFile(int paragraphs, int fromTheRight, Optional<String> firstFromTheLeft) {

    private static final String FROM_THE_RIGHT = "rl-tb";
    private static final int FAR = 20;

    static FlatFile read(Path file) throws IOException {
        Document tree = Jsoup.parse(
                Files.readString(file, StandardCharsets.UTF_8),
                Parser.xmlParser().setMaxDepth(1_000));
        Map<String, Element> styles = new HashMap<>();
        for (Element style : tree.getElementsByTag("style:style")) {
            styles.putIfAbsent(style.attr("style:family") + "/" + style.attr("style:name"), style);
        }
        for (Element standard : tree.getElementsByTag("style:default-style")) {
            styles.put(standard.attr("style:family") + "/", standard);
        }
        int paragraphs = 0;
        int fromTheRight = 0;
        Optional<String> first = Optional.empty();
        for (Element body : tree.getElementsByTag("office:body")) {
            for (Element paragraph : body.select("text|p, text|h")) {
                boolean isComment = paragraph.closest("*|annotation") != null;
                if (!isComment && paragraph.text().codePoints().anyMatch(Character::isLetter)) {
                    paragraphs++;
                    boolean isFromTheRight = direction(paragraph, styles).equals(FROM_THE_RIGHT);
                    fromTheRight += isFromTheRight ? 1 : 0;
                    if (!isFromTheRight && first.isEmpty()) {
                        first = Optional.of(paragraph.text());
                    }
                }
            }
        }
        return new FlatFile(paragraphs, fromTheRight, first);
    }

    /** By the paragraph's own style, by that of the shape around it, by the page's. */
    private static String direction(Element paragraph, Map<String, Element> styles) {
        String own = direction("paragraph", paragraph.attr("text:style-name"), styles);
        for (Element at = paragraph.parent(); own.isEmpty() && at != null; at = at.parent()) {
            own = at.hasAttr("presentation:style-name")
                    ? direction("presentation", at.attr("presentation:style-name"), styles)
                    : at.hasAttr("draw:style-name") ? direction("graphic", at.attr("draw:style-name"), styles) : "";
        }
        return own;
    }

    private static String direction(String family, String name, Map<String, Element> styles) {
        String at = name;
        for (int step = 0; step < FAR; step++) {
            Element style = styles.get(family + "/" + at);
            Element properties = style == null ? null : style.selectFirst("> style|paragraph-properties");
            String mode = properties == null ? "" : properties.attr("style:writing-mode");
            if (!mode.isEmpty() && !mode.equals("page") || at.isEmpty()) {
                return mode;
            }
            at = style == null ? "" : style.attr("style:parent-style-name");
        }
        return "";
    }
}
