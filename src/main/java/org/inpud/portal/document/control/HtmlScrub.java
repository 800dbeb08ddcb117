package org.inpud.portal.document.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.inpud.portal.document.entity.Trace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;

/** What goes from a web page: names among its particulars, comments, scripts, hidden text, whatever it fetches by itself. */
final class HtmlScrub {

    private static final Pattern NAMES = Pattern.compile(
            "(?i)(dc(terms)?[.:])?(author|creator|contributor|publisher|owner|reply-to|web_author|last-?modified-?by|article:author"
                    + "|twitter:(creator|site)|email|company|manager|originator)");
    private static final Pattern PROPERTIES = Pattern.compile(
            "(?i)(dc(terms)?[.:])?(generator|progid|created|changed(by)?|modified|date|revised|template|changedby|formatter)");
    private static final Set<String> ACTIVE = Set.of(
            "script",
            "noscript",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "base",
            "portal",
            "template");
    private static final Pattern HIDDEN = Pattern.compile(
            "(?i).*(display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*(all|screen)).*", Pattern.DOTALL);
    private static final Set<String> FETCHED = Set.of("src", "srcset", "poster", "background", "data", "longdesc");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\s*((https?|ftp|ws|wss):|//).*", Pattern.DOTALL);
    private static final Pattern PROGRAM =
            Pattern.compile("(?i)[\\s\\u0000-\\u0020]*(javascript|vbscript|data:text).*", Pattern.DOTALL);
    private static final Pattern STYLE_FETCH =
            Pattern.compile("(?i)@import[^;]{0,2000};?|url\\(\\s*+['\"]?+\\s*+(https?:|ftp:|//|file:)[^)]{0,2000}\\)");

    private final Tally tally;

    private HtmlScrub(Tally tally) {
        this.tally = tally;
    }

    /** Counts what would go, and writes nothing. */
    static void look(byte[] page, Tally tally) {
        new HtmlScrub(tally).clean(Jsoup.parse(new String(page, StandardCharsets.UTF_8)));
    }

    static byte[] clean(byte[] page, Tally tally) {
        Document document = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
        document.outputSettings().prettyPrint(false);
        new HtmlScrub(tally).clean(document);
        document.charset(StandardCharsets.UTF_8);
        return document.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private void clean(Document document) {
        List<Node> gone = new ArrayList<>();
        document.traverse((node, depth) -> {
            if (depth > Bounds.DEPTH) {
                throw new TooIntricate("elements stand too deep in each other");
            }
            if (node instanceof Comment || node instanceof XmlDeclaration) {
                tally.add(Trace.COMMENT);
                gone.add(node);
            }
        });
        for (Element element : document.getAllElements()) {
            Trace trace = trace(element);
            if (trace != null) {
                tally.add(trace);
                gone.add(element);
            } else {
                attributes(element);
            }
        }
        gone.forEach(Node::remove);
        for (Element style : document.select("style")) {
            String kept = DataAddresses.clean(withoutFetches(style.data()), tally);
            style.html("").appendChild(new org.jsoup.nodes.DataNode(kept));
        }
    }

    private String withoutFetches(String style) {
        return STYLE_FETCH.matcher(style).replaceAll(found -> fetched());
    }

    private String fetched() {
        tally.add(Trace.OUTSIDE_LINK);
        return "";
    }

    private Trace trace(Element element) {
        String name = element.normalName();
        if (ACTIVE.contains(name)
                || name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            return Trace.ACTIVE_CONTENT;
        }
        if (name.equals("meta")) {
            String what = element.hasAttr("name") ? element.attr("name") : element.attr("property");
            return NAMES.matcher(what).matches()
                    ? Trace.NAME
                    : PROPERTIES.matcher(what).matches() ? Trace.PROPERTY : null;
        }
        if (name.equals("link")) {
            String relation = element.attr("rel").toLowerCase(Locale.ROOT);
            return relation.contains("author")
                    ? Trace.NAME
                    : ELSEWHERE.matcher(element.attr("href")).matches()
                                    && !relation.matches("canonical|license|alternate")
                            ? Trace.OUTSIDE_LINK
                            : null;
        }
        boolean isHidden = element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).matches();
        return isHidden && element.parent() != null && !name.equals("body") && !name.equals("html")
                ? Trace.HIDDEN_TEXT
                : null;
    }

    private void attributes(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue() == null ? "" : attribute.getValue();
            if (name.startsWith("on") || PROGRAM.matcher(value).matches()) {
                tally.add(Trace.ACTIVE_CONTENT);
                element.removeAttr(attribute.getKey());
            } else if (FETCHED.contains(name) && (ELSEWHERE.matcher(value).matches() || Tally.isPath(value))
                    || (name.equals("href") && Tally.isPath(value))) {
                tally.add(Trace.OUTSIDE_LINK);
                element.removeAttr(attribute.getKey());
            } else if (name.equals("style")) {
                element.attr("style", DataAddresses.clean(withoutFetches(value), tally));
            } else {
                String clean = name.equals("srcset")
                        ? DataAddresses.clean(value, tally)
                        : DataAddresses.cleanOne(value, tally);
                if (!clean.equals(value)) {
                    element.attr(attribute.getKey(), clean);
                }
            }
        }
        if (element.normalName().matches("ins|del")) {
            element.removeAttr("cite").removeAttr("datetime");
        }
    }
}
