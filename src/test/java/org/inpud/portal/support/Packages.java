package org.inpud.portal.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least of each zipped format, part by part, to which a test does what it likes. */
public final class Packages {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Packages() {}

    public static Map<String, String> word(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                types(type("word/document.xml", "wordprocessingml.document.main+xml")
                        + type("word/styles.xml", "wordprocessingml.styles+xml")));
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
                        + RELATION.substring(0, RELATION.length() - 1) + "\"><w:body>" + body
                        + "<w:sectPr/></w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", relations(relation("rId1", "styles", "styles.xml")));
        parts.put(
                "word/styles.xml",
                "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>");
        return parts;
    }

    public static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    public static Map<String, String> openDocument(String body) {
        String office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
        String names = " xmlns:office=\"" + office + "\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content" + names + "><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        parts.put("styles.xml", "<office:document-styles" + names + "/>");
        parts.put("meta.xml", "<office:document-meta" + names + "/>");
        parts.put(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry"
                        + " m:full-path=\"/\" m:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                        + "<m:file-entry m:full-path=\"content.xml\" m:media-type=\"text/xml\"/></m:manifest>");
        return parts;
    }

    public static Map<String, String> slides(String shapes) {
        String names = " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\""
                + RELATION.substring(0, RELATION.length() - 1) + "\"";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                types(type("ppt/presentation.xml", "presentationml.presentation.main+xml")
                        + type("ppt/slides/slide1.xml", "presentationml.slide+xml")));
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "ppt/presentation.xml")));
        parts.put(
                "ppt/presentation.xml",
                "<p:presentation" + names
                        + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/></p:sldIdLst></p:presentation>");
        parts.put("ppt/_rels/presentation.xml.rels", relations(relation("rId1", "slide", "slides/slide1.xml")));
        parts.put(
                "ppt/slides/slide1.xml",
                "<p:sld" + names + "><p:cSld><p:spTree>" + shapes + "</p:spTree></p:cSld></p:sld>");
        return parts;
    }

    public static Map<String, String> layout(String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.adobe.indesign-idml-package");
        parts.put(
                "designmap.xml",
                "<?aid style=\"50\" type=\"document\"?><Document xmlns:idPkg=\"http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging\""
                        + " StoryList=\"u1\"><idPkg:Spread src=\"Spreads/Spread_1.xml\"/>"
                        + "<idPkg:Story src=\"Stories/Story_u1.xml\"/></Document>");
        parts.put(
                "Spreads/Spread_1.xml",
                "<idPkg:Spread xmlns:idPkg=\"http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging\"><Spread Self=\"s1\">"
                        + "<TextFrame Self=\"t1\" ParentStory=\"u1\"/></Spread></idPkg:Spread>");
        parts.put(
                "Stories/Story_u1.xml",
                "<idPkg:Story xmlns:idPkg=\"http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging\"><Story Self=\"u1\">"
                        + "<ParagraphStyleRange><CharacterStyleRange><Content>" + content
                        + "</Content></CharacterStyleRange></ParagraphStyleRange></Story></idPkg:Story>");
        return parts;
    }

    /** Bytes of a package in which one part says something else. */
    public static byte[] with(Map<String, String> parts, String part, UnaryOperator<String> change) {
        parts.put(part, change.apply(parts.getOrDefault(part, "")));
        return zip(parts);
    }

    public static byte[] zip(Map<String, String> parts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, part) -> bytes.put(name, part.getBytes(StandardCharsets.UTF_8)));
        return zipped(bytes);
    }

    public static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    public static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/>";
    }

    public static String relations(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static String types(String overrides) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + overrides + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + type + "\"/>";
    }
}
