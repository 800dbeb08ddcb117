package org.inpud.portal.support;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Markup that grows while it is read, or that stands too deep in itself. */
final class HostileTrees {

    private static final String TEXT = HostileFiles.TEXT;
    private static final String WORD_TEXT = Packages.paragraph(TEXT);
    private static final String SLIDE_TEXT =
            "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"a\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
                    + "<p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>" + TEXT + "</a:t></a:r></a:p></p:txBody></p:sp>";

    private final HostileFiles files;

    HostileTrees(HostileFiles files) {
        this.files = files;
    }

    void addAll() {
        entities();
        trees();
    }

    private void entities() {
        UnaryOperator<String> laughs = xml -> laughs() + xml.replaceFirst("><", ">&a9;<");
        for (String part : Packages.word(WORD_TEXT).keySet()) {
            files.add(
                    "laughs" + files.count() + ".docx",
                    "EXTERNAL_ENTITY",
                    () -> Packages.with(Packages.word(WORD_TEXT), part, laughs));
        }
        for (String part : List.of("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml")) {
            files.add(
                    "laughs" + files.count() + ".odt",
                    "EXTERNAL_ENTITY",
                    () -> Packages.with(Packages.openDocument("<text:p>" + TEXT + "</text:p>"), part, laughs));
        }
        for (String part :
                List.of("ppt/presentation.xml", "ppt/slides/slide1.xml", "ppt/_rels/presentation.xml.rels")) {
            files.add(
                    "laughs" + files.count() + ".pptx",
                    "EXTERNAL_ENTITY",
                    () -> Packages.with(Packages.slides(SLIDE_TEXT), part, laughs));
        }
        for (String part : List.of("designmap.xml", "Stories/Story_u1.xml", "Spreads/Spread_1.xml")) {
            files.add(
                    "laughs" + files.count() + ".idml",
                    "EXTERNAL_ENTITY",
                    () -> Packages.with(Packages.layout(TEXT), part, laughs));
        }
        files.add(
                "dtd.odt",
                "EXTERNAL_ENTITY",
                () -> Packages.with(
                        Packages.openDocument("<text:p>" + TEXT + "</text:p>"),
                        "content.xml",
                        xml ->
                                "<!DOCTYPE office:document-content PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\""
                                        + " \"http://127.0.0.1:9/office.dtd\">" + xml));
        files.add("wide.docx", "EXTERNAL_ENTITY BROKEN", () -> {
            Map<String, byte[]> parts = bytes(Packages.word(WORD_TEXT));
            parts.put(
                    "word/styles.xml",
                    ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + laughs() + "<x>&a9;</x>")
                            .getBytes(StandardCharsets.UTF_16BE));
            return Packages.zipped(parts);
        });
        files.add(
                "include.odt",
                "OK",
                () -> Packages.with(
                        Packages.openDocument("<text:p>" + TEXT + "</text:p>"),
                        "content.xml",
                        xml -> xml.replace(
                                "<office:text>",
                                "<office:text><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\""
                                        + " href=\"file:///etc/passwd\" parse=\"text\"/>")));
        files.add(
                "units.xlf",
                "EXTERNAL_ENTITY",
                () -> HostileFiles.text(laughs()
                        + "<xliff version=\"1.2\"><file original=\"a\" source-language=\"en\" datatype=\"plaintext\"><body>"
                        + "<trans-unit id=\"1\"><source>&a9;</source></trans-unit></body></file></xliff>"));
        files.add(
                "page.xhtml",
                "OK",
                () -> HostileFiles.text("<?xml version=\"1.0\"?>" + laughs().replace("DOCTYPE x", "DOCTYPE html")
                        + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>" + TEXT + " &a9;</p></body></html>"));
        files.add("drawing.docx", "OK", () -> {
            Map<String, String> parts = Packages.word(WORD_TEXT);
            parts.put(
                    "word/media/a.svg",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(2)</script></svg>");
            return Packages.zip(parts);
        });
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int at = 1; at < 10; at++) {
            laughs.append("<!ENTITY a")
                    .append(at)
                    .append(" \"")
                    .append(("&a" + (at - 1) + ";").repeat(10))
                    .append("\">");
        }
        return laughs + "]>";
    }

    private void trees() {
        // Below what is measured for its proportion, and far above it.
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        files.add("nested.docx", "TOO_INTRICATE", () -> Packages.zip(Packages.word(WORD_TEXT + deep)));
        files.add(
                "nested-styles.docx",
                "TOO_INTRICATE",
                () -> Packages.with(Packages.word(WORD_TEXT), "word/styles.xml", xml -> deep));
        files.add(
                "nested-rels.docx",
                "TOO_INTRICATE",
                () -> Packages.with(Packages.word(WORD_TEXT), "word/_rels/document.xml.rels", xml -> deep));
        files.add(
                "nested-types.docx",
                "TOO_INTRICATE NOT_THIS_TYPE",
                () -> Packages.with(
                        Packages.word(WORD_TEXT),
                        "[Content_Types].xml",
                        xml -> xml.replace("</Types>", deep + "</Types>")));
        files.add(
                "nested.odt",
                "TOO_INTRICATE",
                () -> Packages.zip(Packages.openDocument("<text:p>" + TEXT + deep + "</text:p>")));
        files.add("nested.pptx", "TOO_INTRICATE", () -> Packages.zip(Packages.slides(SLIDE_TEXT + deep)));
        files.add("nested.idml", "TOO_INTRICATE", () -> Packages.zip(Packages.layout(TEXT + deep)));
        files.add(
                "nested-most.docx",
                "TOO_INTRICATE BOMB",
                () -> noise(Packages.word(WORD_TEXT), "word/document.xml", "<a>", 1_000_000));
        files.add(
                "nested-unclosed.docx",
                "TOO_INTRICATE BROKEN BOMB",
                () -> Packages.zip(Packages.word("<a>".repeat(1_000_000))));
        files.add(
                "many.docx",
                "TOO_INTRICATE BOMB",
                () -> noise(Packages.word(WORD_TEXT), "word/document.xml", "<w:p/>", 8_000_000));
        files.add(
                "many-paragraphs.docx",
                "TOO_INTRICATE BOMB",
                () -> noise(
                        Packages.word(WORD_TEXT),
                        "word/document.xml",
                        "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
                        1_500_000));
        files.add(
                "attribute.docx",
                "TOO_INTRICATE",
                () -> Packages.with(
                        Packages.word(WORD_TEXT), "word/styles.xml", xml -> "<a b=\"" + random(20_000_000) + "\"/>"));
        files.add(
                "attributes.docx",
                "BROKEN TOO_INTRICATE BOMB OK",
                () -> Packages.with(Packages.word(WORD_TEXT), "word/styles.xml", xml -> {
                    StringBuilder tag = new StringBuilder("<a");
                    for (int at = 0; at < 1_000_000; at++) {
                        tag.append(" a").append(at).append("=\"\"");
                    }
                    return tag + "/>";
                }));
        files.add(
                "units-deep.xlf",
                "TOO_INTRICATE",
                () -> HostileFiles.text(
                        "<xliff version=\"1.2\"><file original=\"a\" source-language=\"en\" datatype=\"plaintext\"><body>"
                                + "<group>".repeat(300_000) + "<trans-unit id=\"1\"><source>" + TEXT
                                + "</source></trans-unit>"
                                + "</group>".repeat(300_000) + "</body></file></xliff>"));
    }

    /** Without the regularity that betrays a bomb. */
    private static byte[] noise(Map<String, String> parts, String part, String piece, int times) {
        StringBuilder all = new StringBuilder(piece.length() * times);
        java.util.Random random = new java.util.Random(1);
        for (int at = 0; at < times; at++) {
            all.append(piece);
            if (at % 40 == 0) {
                all.append("<w:b w:v=\"").append(random.nextLong()).append("\"/>");
            }
        }
        return Packages.with(parts, part, xml -> xml.replace("<w:sectPr/>", all + "<w:sectPr/>"));
    }

    private static String random(int length) {
        java.util.Random random = new java.util.Random(1);
        StringBuilder text = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static Map<String, byte[]> bytes(Map<String, String> parts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, part) -> bytes.put(name, part.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }
}
