package org.inpud.portal.document.control;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The segments of a JPEG picture: kept are those that make the picture, and which way up it stands. */
final class Jpeg {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int ORIENTATION = 0x0112;
    private static final String EXIF = "Exif\0\0";

    private Jpeg() {}

    static byte[] clean(byte[] picture) {
        ByteArrayOutputStream clean = new ByteArrayOutputStream(picture.length);
        clean.write(picture, 0, 2);
        boolean hasOrientation = false;
        int at = 2;
        while (at + 2 <= picture.length) {
            if ((picture[at] & 0xFF) != 0xFF) {
                return clean.toByteArray();
            }
            int marker = picture[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == END) {
                clean.write(picture, at, 2);
                return clean.toByteArray();
            }
            if (at + 4 > picture.length) {
                break;
            }
            int whole = 2 + (ByteBuffer.wrap(picture, at + 2, 2).getShort() & 0xFFFF);
            if (at + whole > picture.length) {
                break;
            }
            if (isKept(picture, at, marker)) {
                clean.write(picture, at, whole);
            } else if (marker == 0xE1
                    && !hasOrientation
                    && Pictures.text(picture, at + 4, 6).equals(EXIF)) {
                int orientation = orientation(picture, at + 10, at + whole);
                if (orientation > 1 && orientation <= 8) {
                    clean.writeBytes(turned(orientation));
                    hasOrientation = true;
                }
            }
            at += whole;
            if (marker == START_OF_SCAN) {
                int end = scanned(picture, at);
                clean.write(picture, at, end - at);
                at = end;
            }
        }
        // Cut off: what comes behind the break could be anything.
        return clean.toByteArray();
    }

    /** All that is no application’s and no comment; and the colours: JFIF, ICC profile, Adobe. */
    private static boolean isKept(byte[] picture, int at, int marker) {
        return switch (marker) {
            case 0xE0 -> Pictures.text(picture, at + 4, 5).equals("JFIF\0");
            case 0xE2 -> Pictures.text(picture, at + 4, 12).equals("ICC_PROFILE\0");
            case 0xEE -> Pictures.text(picture, at + 4, 5).equals("Adobe");
            case 0xFE -> false;
            default -> marker < 0xE0 || marker > 0xEF;
        };
    }

    /** Where the next marker stands behind the points of a scan; what hangs behind the last one is not copied. */
    private static int scanned(byte[] picture, int from) {
        for (int at = from; at + 1 < picture.length; at++) {
            int next = picture[at + 1] & 0xFF;
            boolean isStuffed = next == 0 || next >= 0xD0 && next <= 0xD7 || next == 0xFF;
            if ((picture[at] & 0xFF) == 0xFF && !isStuffed) {
                return at;
            }
        }
        return picture.length;
    }

    private static int orientation(byte[] picture, int from, int to) {
        try {
            return read(picture, from, to);
        } catch (IndexOutOfBoundsException unreadable) {
            return 1;
        }
    }

    private static int read(byte[] picture, int from, int to) {
        ByteBuffer exif = ByteBuffer.wrap(picture, from, to - from).slice();
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if ((exif.getShort(at) & 0xFFFF) == ORIENTATION) {
                return exif.getShort(at + 8);
            }
        }
        return 1;
    }

    /** The smallest EXIF there is: one entry that says which way up. */
    private static byte[] turned(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34);
        exif.put(EXIF.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        exif.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        exif.putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        return exif.array();
    }
}
