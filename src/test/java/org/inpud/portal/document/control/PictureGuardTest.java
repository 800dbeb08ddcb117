package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.document.entity.PictureFile;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.support.TestPictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureGuardTest {

    private static final String PLACE = "N 52.5 E 13.4";

    private final PictureGuard guard = new PictureGuard();

    private void assertRefused(DocumentRefusal reason, byte[] content) {
        Outcome<PictureFile> outcome = guard.admit(content);
        assertFalse(outcome.isDone());
        assertEquals(reason, outcome.refusals().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void whatBrowsersAndOfficeProgramsShowIsTaken(String kind) {
        PictureFile picture =
                guard.admit(TestPictures.painted(kind, 60, 40, Color.GREEN)).value();

        assertEquals("image/" + kind + " 60 40", picture.mediaType() + " " + picture.width() + " " + picture.height());
    }

    @Test
    void aPictureForgetsWhereItWasTaken() {
        byte[] telling = TestPictures.telling(TestPictures.jpeg(60, 40, Color.GREEN), PLACE);

        byte[] kept = guard.admit(telling).value().content();

        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains(PLACE));
    }

    @Test
    void aDrawingIsRefusedBecauseItCanCarryPrograms() {
        assertRefused(
                DocumentRefusal.PICTURE_SVG,
                "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTextCalledPictureIsNone() {
        assertRefused(
                DocumentRefusal.NOT_A_PICTURE, "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertRefused(DocumentRefusal.EMPTY_FILE, new byte[0]);
    }

    @Test
    void aPictureCutOffIsFoundOut() {
        byte[] png = TestPictures.png(400, 400, Color.GREEN);

        assertRefused(DocumentRefusal.PICTURE_BROKEN, Arrays.copyOf(png, png.length / 2));
    }

    @Test
    void moreBytesThanAPageNeedsAreRefused() {
        byte[] large = Arrays.copyOf(TestPictures.png(4, 4, Color.GREEN), PictureGuard.MOST_BYTES + 1);

        assertRefused(DocumentRefusal.PICTURE_TOO_LARGE, large);
    }

    /** A few bytes that promise more points than any memory holds. */
    @Test
    void morePointsThanAPageShowsAreRefusedBeforeAnybodyPaintsThem() {
        byte[] bomb = TestPictures.png(4, 4, Color.GREEN);
        ByteBuffer head = ByteBuffer.wrap(bomb);
        head.putInt(16, 11_000);
        head.putInt(20, 11_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        head.putInt(29, (int) sum.getValue());

        assertRefused(DocumentRefusal.PICTURE_TOO_WIDE, bomb);
    }
}
