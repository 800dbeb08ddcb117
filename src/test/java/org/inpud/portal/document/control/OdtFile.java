package org.inpud.portal.document.control;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small OpenDocument text, written by hand: what a test needs and nothing else. */
final class OdtFile {

    private static final String NAMES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
            + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
            + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
            + "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
            + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
            + "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";

    private final String body;

    private OdtFile(String body) {
        this.body = body;
    }

    static OdtFile withBody(String... blocks) {
        return new OdtFile(String.join("", blocks));
    }

    static String heading(int level, String text) {
        return "<text:h text:outline-level=\"" + level + "\">" + text + "</text:h>";
    }

    static String plain(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    static String bold(String text) {
        return "<text:span text:style-name=\"B\">" + text + "</text:span>";
    }

    /** Words whose style nobody sees: a mark of the program's. */
    static String unseen(String text) {
        return "<text:span text:style-name=\"R\">" + text + "</text:span>";
    }

    static String list(String... items) {
        StringBuilder list = new StringBuilder("<text:list text:style-name=\"L\">");
        for (String item : items) {
            list.append("<text:list-item>").append(item).append("</text:list-item>");
        }
        return list.append("</text:list>").toString();
    }

    static String table(String[]... rows) {
        StringBuilder table = new StringBuilder("<table:table>");
        for (String[] row : rows) {
            table.append("<table:table-row>");
            for (String cell : row) {
                table.append("<table:table-cell>").append(plain(cell)).append("</table:table-cell>");
            }
            table.append("</table:table-row>");
        }
        return table.append("</table:table>").toString();
    }

    static String note(String text) {
        return "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
                + plain(text) + "</text:note-body></text:note>";
    }

    static String picture(String description) {
        return "<draw:frame><draw:image xlink:href=\"Pictures/a.png\"/><svg:desc>" + description
                + "</svg:desc></draw:frame>";
    }

    byte[] bytes() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
        put(
                parts,
                "content.xml",
                "<office:document-content " + NAMES + "><office:automatic-styles>"
                        + "<style:style style:name=\"B\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                        + "<style:style style:name=\"R\" style:family=\"text\"><style:text-properties fo:language=\"en\"/></style:style>"
                        + "<text:list-style style:name=\"L\"><text:list-level-style-bullet text:level=\"1\"/>"
                        + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\"/></text:list-style>"
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        put(
                parts,
                "styles.xml",
                "<office:document-styles " + NAMES + "><office:styles>"
                        + "<style:default-style style:family=\"paragraph\"><style:text-properties fo:language=\"en\"/></style:default-style>"
                        + "</office:styles><office:automatic-styles><style:page-layout style:name=\"P\"/></office:automatic-styles>"
                        + "<office:master-styles><style:master-page><style:header>"
                        + plain("Safer use, page <text:page-number>7</text:page-number>")
                        + "</style:header></style:master-page></office:master-styles></office:document-styles>");
        put(parts, "META-INF/manifest.xml", "<manifest/>");
        return WordFile.zip(parts);
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
    }
}
