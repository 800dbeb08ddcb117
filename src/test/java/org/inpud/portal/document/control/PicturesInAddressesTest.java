package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.Trace;
import org.inpud.portal.support.TestPictures;
import org.junit.jupiter.api.Test;

/** Pictures that stand in a text in base 64 forget camera and place like those that are files. */
class PicturesInAddressesTest {

    private static final String PLACE = "59.9386N 30.3141E, camera of Maria";
    private static final Pattern CODED = Pattern.compile("[A-Za-z0-9+/]{40,}={0,2}");

    private final String coded =
            Base64.getEncoder().encodeToString(TestPictures.telling(TestPictures.jpeg(40, 30, Color.GREEN), PLACE));

    @Test
    void inAWebPage() {
        String address = "data:image/jpeg;base64," + coded;
        String page = "<!DOCTYPE html><html><head><style>p { background: url(" + address + ") }</style></head><body>"
                + "<p style=\"background:url('" + address + "')\">Words.</p><img alt=\"a\" src=\"" + address + "\">"
                + "<img alt=\"b\" src=\" DATA:image/jpeg;base64," + broken(coded) + "\"><img alt=\"c\" srcset=\""
                + address + " 2x, " + address + " 1x\"><svg><image href=\"" + address + "\"/></svg></body></html>";

        assertEquals(7, forgets(page.getBytes(StandardCharsets.UTF_8), "page.html", DocumentFormat.HTML, ""));
    }

    /** As mail programs write it. */
    private static String broken(String text) {
        return text.replaceAll("(.{76})", "$1\n ");
    }

    @Test
    void inMarkdown() {
        String text = "Words.\n\n![A door](data:image/jpeg;base64," + coded + " \"Door\")\n";

        assertEquals(1, forgets(text.getBytes(StandardCharsets.UTF_8), "text.md", DocumentFormat.MARKDOWN, ""));
    }

    @Test
    void inTheStoriesAndSpreadsOfALayout() {
        String image =
                "<Rectangle Self=\"r\"><Image Self=\"i\"><Properties><Profile type=\"string\">$ID/Embedded</Profile>"
                        + "<Contents><![CDATA[" + broken(coded) + "]]></Contents></Properties></Image></Rectangle>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "mimetype", "application/vnd.adobe.indesign-idml-package");
        put(
                parts,
                "designmap.xml",
                "<Document><Story src=\"Stories/Story_a.xml\"/><Spread src=\"Spreads/Spread_1.xml\"/></Document>");
        put(
                parts,
                "Stories/Story_a.xml",
                "<x><Story Self=\"a\"><ParagraphStyleRange><CharacterStyleRange><Content>Words.</Content>" + image
                        + "</CharacterStyleRange></ParagraphStyleRange></Story></x>");
        put(parts, "Spreads/Spread_1.xml", "<x><Spread><TextFrame ParentStory=\"a\"/>" + image + "</Spread></x>");
        byte[] layout = WordFile.zip(parts);

        assertEquals(1, forgets(layout, "leaflet.idml", DocumentFormat.IDML, "Stories/Story_a.xml"));
        assertEquals(1, forgets(layout, "leaflet.idml", DocumentFormat.IDML, "Spreads/Spread_1.xml"));
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** How many pictures are clean; all are. */
    private int forgets(byte[] file, String name, DocumentFormat format, String part) {
        Scrubbing.Scrubbed clean = new Scrubbing().admit(file, name).value();
        assertEquals(format, clean.format());
        assertTrue(clean.found().get(Trace.PICTURE_DATA) > 0);
        assertEquals(Map.of(), clean.left());
        String text = part.isEmpty()
                ? new String(clean.content(), StandardCharsets.UTF_8)
                : WordFile.read(clean.content(), part);
        Matcher pictures = CODED.matcher(text.replaceAll("\\s*[\\r\\n]\\s*", ""));
        int seen = 0;
        while (pictures.find()) {
            byte[] picture = Base64.getMimeDecoder().decode(pictures.group());
            assertFalse(new String(picture, StandardCharsets.ISO_8859_1).contains("Maria"));
            seen++;
        }
        return seen;
    }
}
