package org.inpud.portal.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures of one colour, painted when they are needed. */
public final class TestPictures {

    private TestPictures() {}

    public static byte[] png(int width, int height, Color colour) {
        return painted("png", width, height, colour);
    }

    public static byte[] jpeg(int width, int height, Color colour) {
        return painted("jpeg", width, height, colour);
    }

    public static byte[] painted(String kind, int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(colour);
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, kind, bytes)) {
                throw new IllegalArgumentException("nobody writes " + kind);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** A JPEG that tells where it was taken. */
    public static byte[] telling(byte[] jpeg, String place) {
        byte[] exif = ("Exif\0\0" + place).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream telling = new ByteArrayOutputStream();
        telling.write(jpeg, 0, 2);
        telling.write(0xFF);
        telling.write(0xE1);
        telling.write((exif.length + 2) >> 8);
        telling.write((exif.length + 2) & 0xFF);
        telling.writeBytes(exif);
        telling.write(jpeg, 2, jpeg.length - 2);
        return telling.toByteArray();
    }
}
