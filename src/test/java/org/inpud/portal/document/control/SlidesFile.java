package org.inpud.portal.document.control;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slides written by hand: what a test needs and nothing else. */
final class SlidesFile {

    private static final String NAMES = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            + "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.presentationml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Two slides, the second shown first. */
    static byte[] of(String shown, String shownNext, String notes) {
        return WordFile.zip(two(shown, shownNext, notes).parts);
    }

    /** Two slides, the one with notes hidden, and listed in a section. */
    static byte[] withHidden(String hidden, String shown, String notes) {
        SlidesFile file = two(hidden, shown, notes);
        file.replace("ppt/slides/slide2.xml", "<p:sld ", "<p:sld show=\"0\" ");
        file.replace(
                "ppt/presentation.xml",
                "</p:presentation>",
                "<p:extLst><p14:sectionLst xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\">"
                        + "<p14:section name=\"All\"><p14:sldIdLst><p14:sldId id=\"256\"/><p14:sldId id=\"257\"/>"
                        + "</p14:sldIdLst></p14:section></p14:sectionLst></p:extLst></p:presentation>");
        return WordFile.zip(file.parts);
    }

    private void replace(String part, String text, String with) {
        String content = new String(parts.get(part), StandardCharsets.UTF_8);
        parts.put(part, content.replace(text, with).getBytes(StandardCharsets.UTF_8));
    }

    private static SlidesFile two(String shown, String shownNext, String notes) {
        SlidesFile file = new SlidesFile();
        file.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/ppt/presentation.xml\" ContentType=\"" + OFFICE
                        + "presentation.main+xml\"/></Types>");
        file.put(
                "ppt/presentation.xml",
                "<p:presentation " + NAMES
                        + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId2\"/><p:sldId id=\"257\" r:id=\"rId1\"/></p:sldIdLst></p:presentation>");
        file.relations("ppt/_rels/presentation.xml.rels", "slide", "slides/slide1.xml", "slide", "slides/slide2.xml");
        file.put("ppt/slides/slide1.xml", slide(shownNext));
        file.put("ppt/slides/slide2.xml", slide(shown));
        file.relations(
                "ppt/slides/_rels/slide2.xml.rels",
                "notesSlide",
                "../notesSlides/notesSlide1.xml",
                "slideLayout",
                "../slideLayouts/slideLayout1.xml");
        file.put("ppt/notesSlides/notesSlide1.xml", slide(shape("body", paragraph("", run("", notes)))));
        file.put("ppt/slideLayouts/slideLayout1.xml", slide(""));
        file.relations(
                "ppt/slideLayouts/_rels/slideLayout1.xml.rels", "slideMaster", "../slideMasters/slideMaster1.xml");
        file.put(
                "ppt/slideMasters/slideMaster1.xml",
                "<p:sldMaster " + NAMES
                        + "><p:txStyles><p:bodyStyle><a:lvl1pPr algn=\"l\"><a:buChar char=\"•\"/></a:lvl1pPr>"
                        + "<a:lvl2pPr><a:buAutoNum type=\"arabicPeriod\"/></a:lvl2pPr></p:bodyStyle></p:txStyles></p:sldMaster>");
        return file;
    }

    private static String slide(String shapes) {
        return "<p:sld " + NAMES + "><p:cSld><p:spTree>" + shapes + "</p:spTree></p:cSld></p:sld>";
    }

    static String shape(String holder, String... paragraphs) {
        String type = holder.isEmpty() ? "" : " type=\"" + holder + "\"";
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Shape\"/><p:nvPr><p:ph idx=\"1\"" + type
                + "/></p:nvPr></p:nvSpPr><p:txBody><a:bodyPr/>" + String.join("", paragraphs) + "</p:txBody></p:sp>";
    }

    static String paragraph(String properties, String... runs) {
        return "<a:p>" + (properties.isEmpty() ? "" : "<a:pPr " + properties + "/>") + String.join("", runs)
                + "<a:endParaRPr lang=\"en-US\"/></a:p>";
    }

    static String run(String properties, String text) {
        return "<a:r><a:rPr lang=\"en-US\" " + properties + "/><a:t>" + text + "</a:t></a:r>";
    }

    static String picture(String description) {
        return "<p:pic><p:nvPicPr><p:cNvPr id=\"3\" name=\"Picture\" descr=\"" + description
                + "\"/></p:nvPicPr></p:pic>";
    }

    static String table(String... cells) {
        StringBuilder table =
                new StringBuilder("<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tblPr/><a:tr h=\"1\">");
        for (String cell : cells) {
            table.append("<a:tc><a:txBody><a:bodyPr/>")
                    .append(paragraph("", run("", cell)))
                    .append("</a:txBody></a:tc>");
        }
        return table.append("</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>")
                .toString();
    }

    private void relations(String name, String... typesAndTargets) {
        StringBuilder relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int at = 0; at < typesAndTargets.length; at += 2) {
            relations.append("<Relationship Id=\"rId").append(at / 2 + 1);
            relations.append("\" Type=\"").append(RELATION).append(typesAndTargets[at]);
            relations.append("\" Target=\"").append(typesAndTargets[at + 1]).append("\"/>");
        }
        put(name, relations.append("</Relationships>").toString());
    }

    private void put(String name, String content) {
        parts.put(
                name,
                ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
