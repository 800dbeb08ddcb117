package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.inpud.portal.document.entity.Trace;
import org.junit.jupiter.api.Test;

/** A picture without its particulars shows the same points. */
class CleanPicturesTest {

    private static final String PLACE = "59.9386N 30.3141E, camera of Maria";

    @Test
    void aPhotographForgetsWhereItWasTaken() throws IOException {
        byte[] picture = written("jpg");
        ByteArrayOutputStream telling = new ByteArrayOutputStream();
        telling.write(picture, 0, 2);
        telling.writeBytes(segment(0xE1, "Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0" + PLACE));
        telling.writeBytes(segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + PLACE));
        telling.writeBytes(segment(0xED, "Photoshop 3.0\0" + PLACE));
        telling.writeBytes(segment(0xFE, PLACE));
        telling.write(picture, 2, picture.length - 2);
        telling.writeBytes(PLACE.getBytes(StandardCharsets.ISO_8859_1));

        byte[] clean = cleaned(telling.toByteArray());

        assertSame(points(picture), points(clean));
        // Which way up it stands is kept: 6, a quarter turn.
        assertTrue(text(clean).contains("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6"));
    }

    @Test
    void aPhotographThatEndsWhereItShouldForgetsTheSame() throws IOException {
        byte[] picture = written("jpg");
        ByteArrayOutputStream telling = new ByteArrayOutputStream();
        telling.write(picture, 0, 2);
        telling.writeBytes(segment(0xE1, "Exif\0\0" + PLACE));
        telling.write(picture, 2, picture.length - 2);

        assertSame(points(picture), points(cleaned(telling.toByteArray())));
    }

    @Test
    void aDrawingForgetsItsWriter() throws IOException {
        byte[] picture = written("png");
        int end = picture.length - 12;
        ByteArrayOutputStream telling = new ByteArrayOutputStream();
        telling.write(picture, 0, end);
        telling.writeBytes(chunk("tEXt", "Author\0" + PLACE));
        telling.writeBytes(chunk("eXIf", PLACE));
        telling.writeBytes(chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + PLACE));
        telling.write(picture, end, 12);
        telling.writeBytes(PLACE.getBytes(StandardCharsets.ISO_8859_1));

        assertSame(points(picture), points(cleaned(telling.toByteArray())));
    }

    @Test
    void aScanForgetsItsMachine() throws IOException {
        byte[] picture = written("tif");
        ByteBuffer in =
                ByteBuffer.wrap(picture).order(picture[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = in.getInt(4);
        int entries = in.getShort(directory);
        ByteBuffer telling = ByteBuffer.allocate(picture.length + PLACE.length() + 6 + 12 * (entries + 1))
                .order(in.order());
        telling.put(picture);
        telling.put(PLACE.getBytes(StandardCharsets.ISO_8859_1));
        int moved = telling.position() + telling.position() % 2;
        telling.position(moved);
        telling.putShort((short) (entries + 1));
        telling.put(picture, directory + 2, 12 * entries);
        telling.putShort((short) 315).putShort((short) 2).putInt(PLACE.length()).putInt(picture.length);
        telling.putInt(0).putInt(4, moved);

        assertSame(points(picture), points(cleaned(telling.array())));
    }

    @Test
    void whatTellsNothingStaysAsItIs() throws IOException {
        for (String kind : new String[] {"png", "gif", "bmp"}) {
            byte[] picture = written(kind);
            Tally tally = new Tally();
            assertSame(picture, Pictures.clean(picture, tally), kind);
            assertEquals(Map.of(), tally.found());
        }
    }

    @Test
    void aWebPictureForgetsTheSame() {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        picture.writeBytes(little("VP8X", new byte[] {0x0C, 0, 0, 0, 1, 0, 0, 1, 0, 0}));
        picture.writeBytes(little("VP8L", new byte[] {1, 2, 3, 4}));
        byte[] bare = riff(picture.toByteArray());
        picture.writeBytes(little("EXIF", PLACE.getBytes(StandardCharsets.ISO_8859_1)));
        picture.writeBytes(little("XMP ", PLACE.getBytes(StandardCharsets.ISO_8859_1)));
        bare[20] = 0;

        assertArrayEquals(bare, cleaned(riff(picture.toByteArray())));
    }

    @Test
    void aPictureThatIsCutOffKeepsNothingBehindTheBreak() throws IOException {
        byte[] picture = written("png");
        byte[] broken = java.util.Arrays.copyOf(picture, picture.length / 2);

        assertFalse(text(cleaned(telling(broken))).contains("Maria"));
        assertFalse(text(cleaned(telling(java.util.Arrays.copyOf(written("jpg"), 60))))
                .contains("Maria"));
    }

    private static byte[] telling(byte[] broken) {
        ByteArrayOutputStream telling = new ByteArrayOutputStream();
        telling.writeBytes(broken);
        telling.writeBytes(PLACE.getBytes(StandardCharsets.ISO_8859_1));
        return telling.toByteArray();
    }

    private static byte[] cleaned(byte[] telling) {
        Tally tally = new Tally();
        byte[] clean = Pictures.clean(telling, tally);
        assertFalse(text(clean).contains("Maria"));
        assertEquals(Map.of(Trace.PICTURE_DATA, 1), tally.found());
        assertSame(clean, Pictures.clean(clean, tally));
        return clean;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] written(String kind) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 40; at++) {
            image.setRGB(at, at % 30, 0xFF8800 + at);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, kind, bytes));
        return bytes.toByteArray();
    }

    /** The points as a text that is one object when it is the same. */
    private static String points(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        assertNotNull(image);
        return java.util.Arrays.toString(
                        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .intern();
    }

    private static byte[] segment(int marker, String content) {
        ByteBuffer segment = ByteBuffer.allocate(4 + content.length());
        segment.put((byte) 0xFF).put((byte) marker).putShort((short) (2 + content.length()));
        return segment.put(content.getBytes(StandardCharsets.ISO_8859_1)).array();
    }

    private static byte[] chunk(String type, String content) {
        byte[] named = (type + content).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(content.length())
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] little(String type, byte[] content) {
        int padded = content.length + (content.length & 1);
        return ByteBuffer.allocate(8 + padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] riff(byte[] chunks) {
        return ByteBuffer.allocate(12 + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(chunks.length + 4)
                .put("WEBP".getBytes(StandardCharsets.ISO_8859_1))
                .put(chunks)
                .array();
    }
}
