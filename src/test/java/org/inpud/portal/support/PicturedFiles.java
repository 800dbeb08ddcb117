package org.inpud.portal.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small documents with one described picture between two paragraphs, in every format that can hold one. */
public final class PicturedFiles {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String DRAWING = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" ";
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>";

    private PicturedFiles() {}

    /** A Word document: heading, paragraph, the picture (200 by 100 points on the page), a last paragraph. */
    public static byte[] word(byte[] png, String description) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "[Content_Types].xml",
                TYPES
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/></Types>");
        put(parts, "_rels/.rels", relations("rId1", "officeDocument", "word/document.xml"));
        put(parts, "word/_rels/document.xml.rels", relations("rId7", "image", "media/image1.png"));
        put(
                parts,
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
                        + DRAWING
                        + "><w:body>" + paragraph("Clean water saves veins.") + "<w:p><w:r><w:drawing>"
                        + "<wp:inline><wp:extent cx=\"2540000\" cy=\"1270000\"/><wp:docPr id=\"1\" name=\"Picture 1\""
                        + (description.isEmpty() ? "" : " descr=\"" + description + "\"")
                        + "/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                        + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Picture 1\"/><pic:cNvPicPr/></pic:nvPicPr>"
                        + "<pic:blipFill><a:blip r:embed=\"rId7\"/><a:srcRect l=\"1000\"/><a:stretch><a:fillRect/></a:stretch>"
                        + "</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2540000\" cy=\"1270000\"/></a:xfrm>"
                        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                        + "</wp:inline></w:drawing></w:r></w:p>" + paragraph("Ask the service near you.")
                        + "<w:sectPr/></w:body></w:document>");
        parts.put("word/media/image1.png", png);
        return zipped(parts);
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** One slide with a title and the picture, 400 by 200 units, at 100, 100. */
    public static byte[] slides(byte[] png, String description) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String office = "application/vnd.openxmlformats-officedocument.presentationml.";
        put(
                parts,
                "[Content_Types].xml",
                TYPES + "<Override PartName=\"/ppt/presentation.xml\" ContentType=\"" + office
                        + "presentation.main+xml\"/><Override PartName=\"/ppt/slides/slide1.xml\" ContentType=\""
                        + office
                        + "slide+xml\"/></Types>");
        put(parts, "_rels/.rels", relations("rId1", "officeDocument", "ppt/presentation.xml"));
        String names = DRAWING + "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
        put(
                parts,
                "ppt/presentation.xml",
                "<p:presentation " + names
                        + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/></p:sldIdLst></p:presentation>");
        put(parts, "ppt/_rels/presentation.xml.rels", relations("rId1", "slide", "slides/slide1.xml"));
        put(parts, "ppt/slides/_rels/slide1.xml.rels", relations("rId7", "image", "../media/image1.png"));
        put(
                parts,
                "ppt/slides/slide1.xml",
                "<p:sld " + names + "><p:cSld><p:spTree><p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr/>"
                        + "<p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>Clean water"
                        + "</a:t></a:r></a:p></p:txBody></p:sp><p:pic><p:nvPicPr><p:cNvPr id=\"3\" name=\"Picture\" descr=\""
                        + description
                        + "\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\"rId7\"/><a:stretch>"
                        + "<a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x=\"100\" y=\"100\"/>"
                        + "<a:ext cx=\"400\" cy=\"200\"/></a:xfrm></p:spPr></p:pic></p:spTree></p:cSld></p:sld>");
        parts.put("ppt/media/image1.png", png);
        return zipped(parts);
    }

    /** An OpenDocument text with the picture in a frame of 8 by 4 cm. */
    public static byte[] text(byte[] png, String description) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
        put(
                parts,
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                        + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
                        + "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
                        + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\"><office:body><office:text>"
                        + "<text:p>Clean water saves veins.</text:p><text:p><draw:frame svg:width=\"8cm\" svg:height=\"4cm\">"
                        + "<draw:image xlink:href=\"Pictures/one.png\" xlink:type=\"simple\"/><svg:desc>" + description
                        + "</svg:desc></draw:frame></text:p><text:p>Ask the service near you.</text:p>"
                        + "</office:text></office:body></office:document-content>");
        put(
                parts,
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                        + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                        + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                        + "<manifest:file-entry manifest:full-path=\"Pictures/one.png\" manifest:media-type=\"image/png\"/>"
                        + "</manifest:manifest>");
        parts.put("Pictures/one.png", png);
        return zipped(parts);
    }

    /** A layout that holds its picture itself, or only links it. */
    public static byte[] layout(byte[] png, String description, boolean isEmbedded) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.adobe.indesign-idml-package".getBytes(StandardCharsets.US_ASCII));
        put(
                parts,
                "designmap.xml",
                "<Document><Story src=\"Stories/Story_a.xml\"/><Spread src=\"Spreads/Spread_1.xml\"/></Document>");
        put(
                parts,
                "Stories/Story_a.xml",
                "<x><Story Self=\"a\"><ParagraphStyleRange><CharacterStyleRange><Content>Clean water saves veins.</Content>"
                        + "</CharacterStyleRange></ParagraphStyleRange></Story></x>");
        put(
                parts,
                "Spreads/Spread_1.xml",
                "<x><Spread><TextFrame ParentStory=\"a\" ItemTransform=\"1 0 0 1 0 0\"/><Rectangle Self=\"r1\">"
                        + "<Image Self=\"i1\" ImageTypeName=\"$ID/TIFF\" ItemTransform=\"0.5 0 0 0.5 10 20\"><Properties>"
                        + "<GraphicBounds Left=\"0\" Top=\"0\" Right=\"200\" Bottom=\"100\"/>"
                        + (isEmbedded
                                ? "<Contents><![CDATA[" + Base64.getEncoder().encodeToString(png) + "]]></Contents>"
                                : "")
                        + "</Properties><Link Self=\"l1\" LinkResourceURI=\"file:one.png\" StoredState=\""
                        + (isEmbedded ? "Embedded" : "Normal")
                        + "\"/></Image><ObjectExportOption CustomAltText=\"" + description
                        + "\"/></Rectangle></Spread></x>");
        return zipped(parts);
    }

    /** A web page that holds its picture in its address. */
    public static byte[] page(byte[] png, String description) {
        return ("<!DOCTYPE html><html lang=\"en\"><head><title>Water</title></head><body><p>Clean water saves veins.</p>"
                        + "<p><img width=\"80\" src=\"data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(png) + "\" alt=\"" + description
                        + "\"></p><p>Ask the service near you.</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String relations(String id, String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\""
                + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(
                name,
                ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
