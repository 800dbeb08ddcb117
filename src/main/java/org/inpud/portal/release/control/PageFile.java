package org.inpud.portal.release.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.LanguageTag;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A release as one page of HTML that needs nothing else: no script, no request, a style of its own, good on paper. */
final class PageFile {

    private static final String STYLE = style();

    private final Document page = Document.createShell("");
    private final Colophon colophon;
    private final String language;

    private PageFile(LanguageTag language, Colophon colophon) {
        this.colophon = colophon;
        this.language = language.value();
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        page.selectFirst("html").attr("lang", language.value()).attr("dir", language.direction());
    }

    static byte[] write(
            LanguageTag language,
            LanguageTag source,
            String title,
            ReadingMatter matter,
            Colophon colophon,
            Map<Integer, List<ChangePictures.Shot>> shots) {
        PageFile file = new PageFile(language, colophon);
        file.head(title);
        Element body = file.page.body();
        if (!colophon.notice().isEmpty()) {
            file.own(body.appendElement("p").addClass("notice")).text(colophon.notice());
        }
        Element text = body.appendElement("main");
        text.appendElement("h1").text(title);
        matter.blocks().forEach(block -> file.block(text, block, source));
        if (!colophon.changes().isEmpty()) {
            file.changes(body, shots);
        }
        file.facts(body);
        return file.page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private void head(String title) {
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("title").text(title);
        head.appendElement("style").appendChild(new org.jsoup.nodes.DataNode(STYLE));
    }

    private void block(Element text, ReadingMatter.Block block, LanguageTag source) {
        if (block.changes().isEmpty()) {
            text.append(block.html());
            return;
        }
        Element changed = text.appendElement("div").addClass("changed");
        Element marks = own(changed.appendElement("p")).addClass("marks");
        for (int number : block.changes()) {
            marks.appendElement("a")
                    .attr("id", "t" + number)
                    .attr("href", "#c" + number)
                    .text("◆ " + number);
        }
        Element words = changed.appendElement("div");
        if (block.isInSource()) {
            words.attr("lang", source.value()).attr("dir", source.direction());
        }
        words.append(block.html());
    }

    private void changes(Element body, Map<Integer, List<ChangePictures.Shot>> shots) {
        Element section = own(body.appendElement("section")).attr("id", "changes");
        section.appendElement("h2").text(colophon.changesTitle());
        section.appendElement("p").text(colophon.changesLead());
        for (Colophon.Change change : colophon.changes()) {
            Element entry = section.appendElement("div").addClass("change").attr("id", "c" + change.number());
            Element heading = entry.appendElement("h3");
            heading.appendElement("a").attr("href", "#t" + change.number()).text("◆ " + change.number());
            heading.appendText(" " + change.heading());
            if (!change.source().isEmpty()) {
                entry.appendElement("p").text(change.source());
            }
            for (ChangePictures.Shot shot : shots.getOrDefault(change.number(), List.of())) {
                Element figure = entry.appendElement("figure").addClass("shot");
                figure.appendElement("img").attr("src", shot.address()).attr("alt", shot.alternative());
                figure.appendElement("figcaption").text(shot.label());
            }
            Element why = entry.appendElement("p");
            if (!change.reason().isEmpty()) {
                why.appendElement("strong").text(change.reason());
                why.appendText(" ");
            }
            why.appendElement("span").attr("lang", language).text(change.note());
            change.further().forEach(sentence -> entry.appendElement("p").text(sentence));
        }
    }

    private void facts(Element body) {
        Element section = own(body.appendElement("footer"));
        section.appendElement("h2").text(colophon.factsTitle());
        Element list = section.appendElement("dl");
        for (Colophon.Fact fact : colophon.facts()) {
            list.appendElement("dt").text(fact.label());
            list.appendElement("dd").text(fact.value());
        }
    }

    /** Marks what is said in the colophon's language where that is not the text's. */
    private Element own(Element element) {
        return colophon.language().value().equals(language)
                ? element
                : element.attr("lang", colophon.language().value())
                        .attr("dir", colophon.language().direction());
    }

    private static String style() {
        try (InputStream stream = PageFile.class.getResourceAsStream("/release/page.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Words alone: the text, what was changed and why, where it comes from. */
    static byte[] plain(String title, String text, Colophon colophon) {
        String after = colophon.blocks().stream().collect(Collectors.joining("\n\n"));
        List<String> blocks = List.of(colophon.notice(), title, text.strip(), "* * *", after);
        return blocks.stream()
                .filter(block -> !block.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
