package org.inpud.portal.document.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A small Word document, written by hand: what a test needs and nothing else. */
final class WordFile {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final Pattern RELATED = Pattern.compile("word/((settings|footer|header|endnotes)[0-9]*)\\.xml");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();

    static WordFile withBody(String... blocks) {
        WordFile file = new WordFile();
        for (String block : blocks) {
            file.body.append(block);
        }
        return file;
    }

    static String heading(int level, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Heading" + level + "\"/></w:pPr>" + run("", text) + "</w:p>";
    }

    static String paragraph(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    static String item(int depth, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + run("", text) + "</w:p>";
    }

    static String run(String properties, String text) {
        return "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String plain(String text) {
        return paragraph(run("", text));
    }

    static String link(String text) {
        return "<w:hyperlink r:id=\"rIdLink\">" + run("<w:u w:val=\"single\"/>", text) + "</w:hyperlink>";
    }

    static String note() {
        return "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    }

    static String table(String[]... rows) {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>");
        for (String[] row : rows) {
            table.append("<w:tr>");
            for (String cell : row) {
                table.append("<w:tc><w:tcPr/>").append(plain(cell)).append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    WordFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    WordFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(all, "[Content_Types].xml", types());
        put(
                all,
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + RELATION
                        + "officeDocument\" Target=\"word/document.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"" + RELATION
                        + "extended-properties\" Target=\"docProps/app.xml\"/>"
                        + "<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships"
                        + "/metadata/core-properties\" Target=\"docProps/core.xml\"/>"));
        put(
                all,
                "word/_rels/document.xml.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + RELATION + "styles\" Target=\"styles.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"" + RELATION + "numbering\" Target=\"numbering.xml\"/>"
                        + "<Relationship Id=\"rId3\" Type=\"" + RELATION + "footnotes\" Target=\"footnotes.xml\"/>"
                        + related() + "<Relationship Id=\"rIdLink\" Type=\"" + RELATION
                        + "hyperlink\" Target=\"https://inpud.net/\" TargetMode=\"External\"/>"));
        put(all, "word/document.xml", "<w:document " + W + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
        put(all, "word/styles.xml", styles());
        put(all, "word/numbering.xml", numbering());
        put(
                all,
                "word/footnotes.xml",
                "<w:footnotes " + W + "><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + run("", "A note.")
                        + "</w:p></w:footnote></w:footnotes>");
        all.putAll(parts);
        return zip(all);
    }

    /** Relations to the parts that a document reaches without naming a number. */
    private String related() {
        StringBuilder related = new StringBuilder();
        for (String name : parts.keySet()) {
            Matcher part = RELATED.matcher(name);
            if (part.matches()) {
                related.append("<Relationship Id=\"rId")
                        .append(part.group(1))
                        .append("\" Type=\"")
                        .append(RELATION)
                        .append(part.group(2))
                        .append("\" Target=\"")
                        .append(part.group(1))
                        .append(".xml\"/>");
            }
        }
        return related.toString();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** One part of a Word file, as text. */
    static String read(byte[] file, String part) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        throw new IllegalArgumentException(part);
    }

    private static void put(Map<String, byte[]> all, String name, String content) {
        all.put(
                name,
                ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("document", "document.main+xml") + type("styles", "styles+xml")
                + type("numbering", "numbering+xml") + type("footnotes", "footnotes+xml") + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + OFFICE + type + "\"/>";
    }

    private static String styles() {
        StringBuilder styles = new StringBuilder("<w:styles " + W + ">"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Caption\"><w:name w:val=\"caption\"/></w:style>");
        for (int level = 1; level <= 3; level++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"Heading" + level + "\"><w:name w:val=\"heading "
                    + level + "\"/><w:pPr><w:outlineLvl w:val=\"" + (level - 1) + "\"/></w:pPr></w:style>");
        }
        return styles.append("</w:styles>").toString();
    }

    private static String numbering() {
        return "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"7\">"
                + "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";
    }
}
