package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.inpud.portal.document.entity.Trace;
import org.inpud.portal.support.Packages;
import org.inpud.portal.support.TestPictures;
import org.junit.jupiter.api.Test;

/** What a document doesn’t show any more, or never did, is not in the file that is kept and given out. */
class LeftoversTest {

    private static final byte[] SHOWN = TestPictures.png(9, 9, Color.GREEN);
    private static final byte[] SECRET = TestPictures.png(9, 9, Color.RED);
    private static final String SHAPE = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"a\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
            + "<p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>For all.</a:t></a:r></a:p></p:txBody></p:sp>";

    private static String picture(int id, String more, String relation) {
        return "<p:pic><p:nvPicPr><p:cNvPr id=\"" + id + "\" name=\"b\"" + more
                + "><a:hlinkClick r:id=\"rId9\"/></p:cNvPr>"
                + "<p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\"" + relation
                + "\"/></p:blipFill><p:spPr/></p:pic>";
    }

    private static Map<String, byte[]> bytes(Map<String, String> parts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, part) -> bytes.put(name, part.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static Map<String, byte[]> clean(Map<String, byte[]> parts, Tally tally) throws IOException {
        Map<String, byte[]> clean = new LinkedHashMap<>();
        byte[] once = CleanPackage.of(Packages.zipped(parts), tally, new Tally());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                clean.put(entry.getName(), zip.readAllBytes());
            }
        }
        Tally left = new Tally();
        CleanPackage.of(once, left, new Tally());
        assertEquals(Map.of(), left.found(), "a second look finds more");
        return clean;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static boolean isThere(Map<String, byte[]> parts, byte[] picture) {
        return parts.values().stream().anyMatch(part -> Arrays.equals(part, picture));
    }

    @Test
    void thePictureOfAHiddenShapeGoesAndTheShapeStaysForAnimations() throws IOException {
        Map<String, byte[]> parts =
                bytes(Packages.slides(SHAPE + picture(3, "", "rId1") + picture(4, " hidden=\"1\"", "rId2") + frame()));
        parts.put(
                "ppt/slides/_rels/slide1.xml.rels",
                Packages.relations(Packages.relation("rId1", "image", "../media/image1.png")
                                + Packages.relation("rId2", "image", "../media/image2.png")
                                + Packages.relation("rId3", "chart", "../charts/chart1.xml")
                                + Packages.relation("rId8", "image", "../media/image3.png")
                                + Packages.relation("rId9", "hyperlink", "https://a.example/")
                                        .replace("/>", " TargetMode=\"External\"/>"))
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("ppt/media/image1.png", SHOWN);
        parts.put("ppt/media/image2.png", SECRET);
        parts.put("ppt/media/image3.png", SECRET);
        parts.put("ppt/charts/chart1.xml", "<c><t>Secret figures</t></c>".getBytes(StandardCharsets.UTF_8));
        parts.put("ppt/slides/slide7.xml", "<p><t>An old slide</t></p>".getBytes(StandardCharsets.UTF_8));
        Tally tally = new Tally();

        Map<String, byte[]> clean = clean(parts, tally);

        assertTrue(isThere(clean, SHOWN));
        assertFalse(isThere(clean, SECRET));
        assertFalse(clean.containsKey("ppt/charts/chart1.xml") || clean.containsKey("ppt/slides/slide7.xml"));
        String slide = text(clean, "ppt/slides/slide1.xml");
        assertTrue(slide.contains("id=\"4\" name=\"b\" hidden=\"1\"") && slide.contains("id=\"5\""), slide);
        assertFalse(slide.contains("rId2") || slide.contains("rId3"), slide);
        assertFalse(text(clean, "ppt/slides/_rels/slide1.xml.rels").contains("image2"));
        assertEquals(4, tally.found().get(Trace.LEFTOVER));
    }

    private static String frame() {
        return "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"5\" name=\"c\" hidden=\"1\"/><p:cNvGraphicFramePr/>"
                + "<p:nvPr/></p:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c=\"urn:c\" r:id=\"rId3\"/>"
                + "</a:graphicData></a:graphic></p:graphicFrame>";
    }

    @Test
    void thePictureOfDeletedTextGoesFromAWordFile() throws IOException {
        String drawing = "<w:drawing><wp:inline xmlns:wp=\"urn:wp\"><wp:docPr id=\"1\" name=\"a\"%s/>"
                + "<a:blip xmlns:a=\"urn:a\" r:embed=\"%s\"/></wp:inline></w:drawing>";
        Map<String, byte[]> parts = bytes(Packages.word(Packages.paragraph("Text.") + "<w:p><w:r>"
                + drawing.formatted("", "rId5") + "</w:r><w:del w:id=\"1\"><w:r>" + drawing.formatted("", "rId6")
                + "</w:r></w:del><w:r>" + drawing.formatted(" hidden=\"1\"", "rId7") + "</w:r></w:p>"));
        parts.put(
                "word/_rels/document.xml.rels",
                Packages.relations(Packages.relation("rId1", "styles", "styles.xml")
                                + Packages.relation("rId5", "image", "media/image1.png")
                                + Packages.relation("rId6", "image", "media/image2.png")
                                + Packages.relation("rId7", "image", "media/image3.png"))
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("word/media/image1.png", SHOWN);
        parts.put("word/media/image2.png", SECRET);
        parts.put("word/media/image3.png", SECRET);
        parts.put("word/media/image4.png", SECRET);

        Map<String, byte[]> clean = clean(parts, new Tally());

        assertTrue(isThere(clean, SHOWN));
        assertFalse(isThere(clean, SECRET));
        assertTrue(clean.containsKey("word/styles.xml"));
    }

    @Test
    void whatAnOpenDocumentDoesNotShowGoesFromItAndFromItsList() throws IOException {
        Map<String, byte[]> parts = bytes(Packages.openDocument("<text:p>Text.<draw:image xmlns:draw=\"urn:d\""
                + " xmlns:xlink=\"urn:x\" xlink:href=\"Pictures/a.png\"/><draw:object xmlns:draw=\"urn:d\""
                + " xmlns:xlink=\"urn:x\" xlink:href=\"./Object 1\"/></text:p>"));
        parts.put("Pictures/a.png", SHOWN);
        parts.put("Pictures/b.png", SECRET);
        parts.put(
                "Object 1/content.xml",
                "<o xmlns:xlink=\"urn:x\"><i xlink:href=\"Pictures/c.png\"/></o>".getBytes(StandardCharsets.UTF_8));
        parts.put("Object 1/Pictures/c.png", SHOWN);
        parts.put("Object 2/content.xml", "<o>Old figures</o>".getBytes(StandardCharsets.UTF_8));
        parts.put("ObjectReplacements/Object 2", SECRET);
        parts.put(
                "META-INF/manifest.xml",
                text(parts, "META-INF/manifest.xml")
                        .replace(
                                "</m:manifest>",
                                "<m:file-entry m:full-path=\"Pictures/b.png\"/>"
                                        + "<m:file-entry m:full-path=\"Pictures/a.png\"/></m:manifest>")
                        .getBytes(StandardCharsets.UTF_8));
        Tally tally = new Tally();

        Map<String, byte[]> clean = clean(parts, tally);

        assertTrue(clean.containsKey("Pictures/a.png") && clean.containsKey("Object 1/Pictures/c.png"));
        assertFalse(isThere(clean, SECRET));
        assertFalse(clean.containsKey("Object 2/content.xml"));
        String list = text(clean, "META-INF/manifest.xml");
        assertTrue(list.contains("Pictures/a.png") && !list.contains("Pictures/b.png"), list);
        assertEquals(3, tally.found().get(Trace.LEFTOVER));
    }

    @Test
    void aPictureOnAHiddenLayerGoesFromALayout() throws IOException {
        Map<String, String> parts = Packages.layout("Text.");
        String image = "<Image><Properties><Contents>%s</Contents></Properties></Image>";
        parts.compute(
                "designmap.xml",
                (name, map) -> map.replace("<idPkg:Spread", "<Layer Self=\"l2\" Visible=\"false\"/><idPkg:Spread"));
        parts.compute(
                "Spreads/Spread_1.xml",
                (name, spread) -> spread.replace(
                        "</Spread>",
                        "<Rectangle Self=\"r1\">"
                                + image.formatted(Base64.getEncoder().encodeToString(SHOWN))
                                + "</Rectangle><Rectangle Self=\"r2\" ItemLayer=\"l2\">"
                                + image.formatted(Base64.getEncoder().encodeToString(SECRET))
                                + "</Rectangle></Spread>"));
        parts.put("Stories/Story_old.xml", "<Story>Old text</Story>");

        Map<String, byte[]> clean = clean(bytes(parts), new Tally());

        String spread = text(clean, "Spreads/Spread_1.xml");
        assertTrue(spread.contains(Base64.getEncoder().encodeToString(SHOWN)), spread);
        assertFalse(spread.contains(Base64.getEncoder().encodeToString(SECRET)), spread);
        assertTrue(spread.contains("r2"), spread);
        assertFalse(clean.containsKey("Stories/Story_old.xml"));
    }
}
