package org.inpud.portal.publication;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** One small file of each packed format, with everything in it that a file can tell on people. */
final class TellingFiles {

    /** Stands wherever something tells on somebody, and nowhere else. */
    static final String SECRET = "Maria Petrova";

    /** The text that everybody may read. */
    static final String TEXT = "Open the door.";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
            + "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s.main+xml\"/>"
            + "</Types>";
    private static final String RELATIONS = "<Relationships xmlns="
            + "\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String RELATION = "<Relationship Id=\"%s\" Type="
            + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";
    private static final String BY = " w:id=\"1\" w:author=\"" + SECRET + "\" w:date=\"2026-01-01T00:00:00Z\"";

    private static final String BLIP = "<a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\"rId5\"/>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TellingFiles() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "telling.docx", word(), "telling.odt", text(), "telling.pptx", slides(), "telling.idml", layout());
    }

    private static byte[] word() {
        TellingFiles file = new TellingFiles();
        file.put("[Content_Types].xml", TYPES.formatted("word/document.xml", "wordprocessingml.document"));
        file.put("_rels/.rels", RELATIONS.formatted(RELATION.formatted("rId1", "officeDocument", "word/document.xml")));
        file.put(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:r><w:t>" + TEXT + "</w:t></w:r><w:del" + BY + "><w:r><w:delText>" + SECRET
                        + "</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>" + SECRET
                        + "</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:drawing>" + BLIP
                        + "</w:drawing></w:r></w:p></w:body></w:document>");
        file.put(
                "word/_rels/document.xml.rels",
                RELATIONS.formatted(RELATION.formatted("rId5", "image", "media/image1.jpeg")));
        file.put(
                "word/comments.xml",
                "<w:comments xmlns:w=\"urn:w\"><w:comment w:author=\"" + SECRET + "\"/></w:comments>");
        file.properties();
        file.picture("word/media/image1.jpeg");
        return file.zip();
    }

    private static byte[] slides() {
        TellingFiles file = new TellingFiles();
        file.put("[Content_Types].xml", TYPES.formatted("ppt/presentation.xml", "presentationml.presentation"));
        file.put(
                "_rels/.rels",
                RELATIONS.formatted(RELATION.formatted("rId1", "officeDocument", "ppt/presentation.xml")));
        file.put(
                "ppt/presentation.xml",
                slideMarkup(
                        "presentation",
                        "",
                        "<p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/>"
                                + "<p:sldId id=\"257\" r:id=\"rId2\"/></p:sldIdLst>"));
        file.put(
                "ppt/_rels/presentation.xml.rels",
                RELATIONS.formatted(RELATION.formatted("rId1", "slide", "slides/slide1.xml")
                        + RELATION.formatted("rId2", "slide", "slides/slide2.xml")));
        file.put(
                "ppt/slides/slide1.xml",
                slide(
                        "",
                        TEXT,
                        "<p:pic><p:nvPicPr><p:cNvPr id=\"3\" name=\"Picture\"/></p:nvPicPr><p:blipFill>" + BLIP
                                + "</p:blipFill></p:pic>"));
        file.put(
                "ppt/slides/_rels/slide1.xml.rels",
                RELATIONS.formatted(RELATION.formatted("rId5", "image", "../media/image1.jpeg")));
        file.put("ppt/slides/slide2.xml", slide(" show=\"0\"", SECRET, ""));
        file.put(
                "ppt/comments/comment1.xml",
                "<p:cmLst xmlns:p=\"urn:p\"><p:cm><p:text>" + SECRET + "</p:text></p:cm></p:cmLst>");
        file.put("ppt/commentAuthors.xml", "<p:l xmlns:p=\"urn:p\"><p:cmAuthor name=\"" + SECRET + "\"/></p:l>");
        file.properties();
        file.picture("ppt/media/image1.jpeg");
        return file.zip();
    }

    private static String slide(String attributes, String words, String more) {
        return slideMarkup(
                "sld",
                attributes,
                "<p:cSld><p:spTree><p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Shape\"/><p:nvPr/></p:nvSpPr><p:txBody>"
                        + "<a:bodyPr/><a:p><a:r><a:t>" + words
                        + "</a:t></a:r></a:p></p:txBody></p:sp>" + more + "</p:spTree></p:cSld>");
    }

    private static String slideMarkup(String element, String attributes, String content) {
        return "<p:" + element + attributes
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\">" + content + "</p:"
                + element + ">";
    }

    private static byte[] text() {
        TellingFiles file = new TellingFiles();
        file.parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        file.put(
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:automatic-styles>"
                        + "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/>"
                        + "</style:style></office:automatic-styles><office:body><office:text><text:tracked-changes>"
                        + "<text:changed-region><dc:creator>" + SECRET + "</dc:creator></text:changed-region>"
                        + "</text:tracked-changes><text:p>" + TEXT + "<office:annotation><dc:creator>" + SECRET
                        + "</dc:creator></office:annotation><text:span text:style-name=\"H\">" + SECRET
                        + "</text:span><draw:frame xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\">"
                        + "<draw:image xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " xlink:href=\"Pictures/image1.jpeg\"/></draw:frame>"
                        + "</text:p></office:text></office:body></office:document-content>");
        file.put(
                "meta.xml",
                "<o:document-meta xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"><o:meta><meta:initial-creator>"
                        + SECRET + "</meta:initial-creator><meta:user-defined meta:name=\"Office\">" + SECRET
                        + "</meta:user-defined></o:meta></o:document-meta>");
        file.put(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                        + "<m:file-entry m:full-path=\"/\" m:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                        + "<m:file-entry m:full-path=\"content.xml\" m:media-type=\"text/xml\"/></m:manifest>");
        file.picture("Pictures/image1.jpeg");
        return file.zip();
    }

    private static byte[] layout() {
        TellingFiles file = new TellingFiles();
        file.parts.put("mimetype", bytes("application/vnd.adobe.indesign-idml-package"));
        file.put(
                "designmap.xml",
                "<Document><DocumentUser UserName=\"" + SECRET + "\"/><Layer Self=\"l1\"/>"
                        + "<Layer Self=\"l2\" Visible=\"false\"/><Story src=\"Stories/Story_u1.xml\"/>"
                        + "<Story src=\"Stories/Story_u2.xml\"/><Spread src=\"Spreads/Spread_1.xml\"/>"
                        + "<Link src=\"Links/image1.jpeg\"/></Document>");
        file.put(
                "Spreads/Spread_1.xml",
                "<x><Spread><TextFrame ParentStory=\"u1\" ItemLayer=\"l1\" PreviousTextFrame=\"n\"/>"
                        + "<TextFrame ParentStory=\"u2\" ItemLayer=\"l2\" PreviousTextFrame=\"n\"/></Spread></x>");
        file.put(
                "Stories/Story_u1.xml",
                story(
                        "u1",
                        TEXT,
                        "<Note UserName=\"" + SECRET + "\"/><Change ChangeType=\"DeletedText\" UserName=\"" + SECRET
                                + "\"><Content>" + SECRET + "</Content></Change>"));
        file.put("Stories/Story_u2.xml", story("u2", SECRET, ""));
        file.put("META-INF/metadata.xml", "<x xmlns:dc=\"urn:dc\"><dc:creator>" + SECRET + "</dc:creator></x>");
        file.picture("Links/image1.jpeg");
        return file.zip();
    }

    private static String story(String id, String words, String more) {
        return "<x><Story Self=\"" + id + "\"><ParagraphStyleRange><CharacterStyleRange><Content>" + words
                + "</Content>" + more + "</CharacterStyleRange></ParagraphStyleRange></Story></x>";
    }

    /** Author, company and a property of somebody’s own. */
    private void properties() {
        put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"urn:dc\"><dc:creator>" + SECRET
                        + "</dc:creator></cp:coreProperties>");
        put("docProps/app.xml", "<Properties xmlns=\"urn:p\"><Company>" + SECRET + "</Company></Properties>");
        put("docProps/custom.xml", "<Properties xmlns=\"urn:p\">" + SECRET + "</Properties>");
    }

    /** A photograph that tells where it was taken. */
    private void picture(String name) {
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", plain);
            byte[] exif = bytes("Exif\0\0GPS 59.9386N 30.3141E " + SECRET);
            ByteArrayOutputStream telling = new ByteArrayOutputStream();
            telling.write(plain.toByteArray(), 0, 2);
            telling.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
            telling.write(exif);
            telling.write(plain.toByteArray(), 2, plain.size() - 2);
            parts.put(name, telling.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void put(String name, String content) {
        parts.put(name, bytes(HEAD + content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] zip() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
