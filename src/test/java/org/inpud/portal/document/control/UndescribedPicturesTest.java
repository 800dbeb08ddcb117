package org.inpud.portal.document.control;

import static org.inpud.portal.document.control.Documents.merged;
import static org.inpud.portal.document.control.Documents.taken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.support.TestPictures;
import org.junit.jupiter.api.Test;

/** Our own word, which pictures that nobody described carry on their way, is never seen. */
class UndescribedPicturesTest {

    private static final byte[] OLD = TestPictures.png(40, 20, Color.RED);

    @Test
    void aWebPageWithoutWordsForItsPicturesStaysAsItIs() {
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(OLD);
        String page = "<p>One <img alt src='" + data + "'> two <img src=\"" + data + "\" alt=\"\"/> three</p>"
                + "<p><IMG alt='one.png' src='" + data + "'></p><!-- <img src=\"" + data + "\"> --><img src=\"a.png\">";
        SourceDocument document = taken(page, "water.html");

        assertEquals(4, document.passages().size(), () -> document.passages().toString());
        assertEquals(
                page,
                new String(
                        merged(
                                page.getBytes(StandardCharsets.UTF_8),
                                document,
                                Documents.ENGLISH,
                                Documents.unchanged(document)),
                        StandardCharsets.UTF_8));
    }

    @Test
    void markdownWithoutWordsForItsPicturesStaysAsItIs() {
        String text = "# One\n\n![](one.png)\n\n![ ](<two.png> \"Two\")\n\nA ![](three.png) within.\n\n"
                + "- ![](four.png)\n\n> ![](five.png)\n\n```\n![](six.png)\n```\n\n[![](seven.png)](eight.html)\n";
        SourceDocument document = taken(text, "water.md");

        assertEquals(
                3,
                document.passages().stream()
                        .filter(passage -> passage.kind() == PassageKind.PICTURE)
                        .filter(passage -> passage.segments().isEmpty())
                        .count(),
                () -> document.passages().toString());
        assertEquals(
                text,
                new String(
                        merged(
                                text.getBytes(StandardCharsets.UTF_8),
                                document,
                                Documents.ENGLISH,
                                Documents.unchanged(document)),
                        StandardCharsets.UTF_8));
        assertTrue(document.passages().stream()
                .flatMap(passage -> Documents.texts(passage).stream())
                .noneMatch(words -> words.contains("picture")));
    }
}
