package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.inpud.portal.document.control.Native.Reshaping;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.kernel.LanguageTag;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Changes the text of a web page where its tree says, so that what is not changed stays as somebody wrote it. */
final class HtmlReshaping {

    /** Blocks that hold nothing but their words: they go and come as a whole. */
    private static final Set<String> BLOCKS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "figcaption", "pre", "address", "blockquote");

    private static final String SHOWN = "img, svg, video, audio, iframe, object, input, select, textarea, canvas";

    /** Something to put between two characters of the page, or instead of some. */
    private record Edit(int start, int end, String text) {}

    private HtmlReshaping() {}

    static String reshape(String page, Map<Integer, Reshaping> reshapings) {
        List<Edit> edits = new ArrayList<>();
        Document tree = parse(page);
        int last = tree.body().endSourceRange().isTracked()
                ? tree.body().endSourceRange().startPos()
                : page.length();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        Matcher found = Markers.find(text.getWholeText());
                        while (found.find()) {
                            Reshaping reshaping = reshapings.get(Markers.number(found));
                            atEnd(reshaping.after())
                                    .forEach(added -> edits.add(new Edit(last, last, "<p>" + words(added) + "</p>\n")));
                            reshape(page, text, reshaping, edits);
                        }
                    } else if (node instanceof Element element
                            && element.sourceRange().isTracked()) {
                        Matcher found = Markers.find(element.attr("alt"));
                        while (found.find()) {
                            picture(page, element, reshapings.get(Markers.number(found)), edits);
                        }
                    }
                },
                tree);
        return Markers.strip(applied(page, edits));
    }

    private static Document parse(String page) {
        return Jsoup.parse(page, Parser.htmlParser().setTrackPosition(true));
    }

    private static String applied(String page, List<Edit> edits) {
        StringBuilder changed = new StringBuilder(page);
        // From the last to the first, so that places stay true; what is added stands outside what is taken away.
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::start)
                        .thenComparingInt(edit -> edit.start() == edit.end() ? 0 : 1)
                        .reversed())
                .forEach(edit -> changed.replace(edit.start(), edit.end(), edit.text()));
        return changed.toString();
    }

    private static void reshape(String page, TextNode text, Reshaping reshaping, List<Edit> edits) {
        Element block = block(text);
        if (block == null) {
            int start = text.sourceRange().startPos();
            int end = text.sourceRange().endPos();
            reshaping.before().forEach(added -> edits.add(new Edit(start, start, words(added) + "<br>")));
            edits.add(new Edit(end, end, joined(beside(reshaping.after()), "<br>", "")));
            return;
        }
        int start = block.sourceRange().startPos();
        int end = end(block, text);
        String tag = page.substring(start, block.sourceRange().endPos())
                .replaceAll("(?i)\\s(?:id|name)\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>]+)", "");
        String close = "</" + block.tagName() + ">";
        edits.add(new Edit(start, start, joined(reshaping.before(), tag, close)));
        edits.add(new Edit(end, end, joined(beside(reshaping.after()), tag, close)));
        if (reshaping.isOmitted() && isAlone(block)) {
            edits.add(new Edit(start, end, ""));
        }
    }

    /** A picture shows another one, or goes; what is added stands beside the block that it hangs in. */
    private static void picture(String page, Element picture, Reshaping reshaping, List<Edit> edits) {
        int start = picture.sourceRange().startPos();
        int end = picture.sourceRange().endPos();
        Element block = block(picture);
        int before = block == null ? start : block.sourceRange().startPos();
        int after = block == null || !block.endSourceRange().isTracked()
                ? end
                : Math.max(end, block.endSourceRange().endPos());
        edits.add(new Edit(before, before, joined(reshaping.before(), "<p>", "</p>")));
        edits.add(new Edit(after, after, joined(reshaping.after(), "<p>", "</p>")));
        if (reshaping.isOmitted()) {
            edits.add(new Edit(start, end, ""));
        }
        reshaping
                .picture()
                .ifPresent(shown ->
                        edits.add(new Edit(start, end, HtmlPictures.showing(page.substring(start, end), shown))));
    }

    private static List<AddedPassage> beside(List<AddedPassage> after) {
        return after.stream().filter(added -> !added.isAtEnd()).toList();
    }

    private static List<AddedPassage> atEnd(List<AddedPassage> after) {
        return after.stream().filter(AddedPassage::isAtEnd).toList();
    }

    private static Element block(Node node) {
        for (Node at = node.parent(); at instanceof Element element; at = at.parent()) {
            if (BLOCKS.contains(element.normalName()) && element.sourceRange().isTracked()) {
                return element;
            }
            if (element.isBlock()) {
                return null;
            }
        }
        return null;
    }

    /** An end tag may be left out in HTML. */
    private static int end(Element block, TextNode text) {
        int end = block.endSourceRange().isTracked() ? block.endSourceRange().endPos() : -1;
        return Math.max(end, text.sourceRange().endPos());
    }

    private static boolean isAlone(Element block) {
        return Markers.strip(block.text()).isBlank() && block.select(SHOWN).isEmpty();
    }

    private static String joined(List<AddedPassage> added, String before, String after) {
        StringBuilder joined = new StringBuilder();
        added.forEach(passage -> joined.append(before).append(words(passage)).append(after));
        return joined.toString();
    }

    private static String words(AddedPassage added) {
        return Inline.escape(TextNative.text(added));
    }

    /** The page telling its language and the direction of its script. */
    static String address(String page, LanguageTag target) {
        Element root = parse(page).selectFirst("html");
        if (root == null
                || !root.sourceRange().isTracked()
                || root.sourceRange().endPos() == 0) {
            return target.isRightToLeft()
                    ? "<div lang=\"" + target.value() + "\" dir=\"rtl\">" + page + "</div>"
                    : page;
        }
        int start = root.sourceRange().startPos();
        int end = root.sourceRange().endPos();
        String tag = page.substring(start, end);
        String said = tag.replaceAll("(?i)\\s(?:xml:lang|lang|dir)\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>]+)", "");
        boolean isXhtml = tag.contains("xmlns");
        String address = " lang=\"" + target.value() + "\""
                + (isXhtml ? " xml:lang=\"" + target.value() + "\"" : "")
                + " dir=\"" + target.direction() + "\"";
        return page.substring(0, start) + said.replaceFirst("(?i)^<html", "<html" + address) + page.substring(end);
    }
}
