package org.inpud.portal.document.control;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.inpud.portal.document.entity.Trace;

/**
 * Takes out of a picture what is not the picture: camera, place, time, names, previews, and whatever hangs behind its
 * end. The pixels are copied as they are; a picture that is broken, or of a kind with nothing to take out, stays.
 */
final class Pictures {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> PNG_KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "sPLT", "acTL", "fcTL", "fdAT");
    private static final Set<String> WEBP_DROPPED = Set.of("EXIF", "XMP ");
    private static final Set<String> GIF_KEPT = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");
    private static final int EMF_HEADER_WITH_DESCRIPTION = 88;

    private Pictures() {}

    /** The picture without its particulars; the same array where there were none. */
    static byte[] clean(byte[] picture, Tally tally) {
        byte[] clean = cleaned(picture);
        if (clean == picture || java.util.Arrays.equals(clean, picture)) {
            return picture;
        }
        tally.add(Trace.PICTURE_DATA);
        return clean;
    }

    private static byte[] cleaned(byte[] picture) {
        try {
            if (startsWith(picture, PNG)) {
                return png(picture);
            }
            if (is(picture, 0, 0xFF, 0xD8, 0xFF)) {
                return Jpeg.clean(picture);
            }
            if (text(picture, 0, 4).equals("RIFF") && text(picture, 8, 4).equals("WEBP")) {
                return webp(picture);
            }
            if (text(picture, 0, 4).equals("GIF8")) {
                return gif(picture);
            }
            if (text(picture, 0, 4).equals("II*\0") || text(picture, 0, 4).equals("MM\0*")) {
                return new Tiff(picture).clean();
            }
            if (is(picture, 0, 1, 0, 0, 0) && text(picture, 40, 4).equals(" EMF")) {
                return emf(picture);
            }
            return picture;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException broken) {
            // What no program can show, none can read particulars from; the file’s own reader decides about it.
            return picture;
        }
    }

    private static byte[] png(byte[] picture) {
        ByteArrayOutputStream clean = new ByteArrayOutputStream(picture.length);
        clean.write(picture, 0, PNG.length);
        int at = PNG.length;
        while (at + 12 <= picture.length) {
            int length = ByteBuffer.wrap(picture, at, 4).getInt();
            String type = text(picture, at + 4, 4);
            if (length < 0 || length > picture.length - at - 12) {
                // Cut off: what comes behind the break could be anything.
                break;
            }
            int whole = length + 12;
            if (PNG_KEPT.contains(type)) {
                clean.write(picture, at, whole);
            }
            at += whole;
            if (type.equals("IEND")) {
                break;
            }
        }
        return clean.toByteArray();
    }

    private static byte[] webp(byte[] picture) {
        ByteBuffer in = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
        int end = Math.min(picture.length, Math.addExact(in.getInt(4), 8));
        ByteArrayOutputStream clean = new ByteArrayOutputStream(picture.length);
        clean.write(picture, 0, 12);
        int at = 12;
        while (at + 8 <= end) {
            String type = text(picture, at, 4);
            int length = in.getInt(at + 4);
            int whole = Math.min(end - at, Math.addExact(length, 8 + (length & 1)));
            if (length < 0) {
                throw new IllegalArgumentException("a chunk runs out of the picture");
            }
            if (!WEBP_DROPPED.contains(type)) {
                byte[] chunk = java.util.Arrays.copyOfRange(picture, at, at + whole);
                if (type.equals("VP8X")) {
                    // The flags that promise EXIF and XMP.
                    chunk[8] &= ~0x0C;
                }
                clean.writeBytes(chunk);
            }
            at += whole;
        }
        byte[] result = clean.toByteArray();
        ByteBuffer.wrap(result).order(ByteOrder.LITTLE_ENDIAN).putInt(4, result.length - 8);
        return result;
    }

    private static byte[] gif(byte[] picture) {
        ByteArrayOutputStream clean = new ByteArrayOutputStream(picture.length);
        int at = 13 + colours(picture[10]);
        clean.write(picture, 0, at);
        while (at < picture.length) {
            int from = at;
            boolean isKept = true;
            switch (picture[at] & 0xFF) {
                case 0x21 -> {
                    int label = picture[at + 1] & 0xFF;
                    isKept = label == 0xF9
                            || label == 0x01
                            || label == 0xFF && GIF_KEPT.contains(text(picture, at + 3, 11));
                    at = blocks(picture, at + 2);
                }
                case 0x2C -> at = blocks(picture, at + 10 + colours(picture[at + 9]) + 1);
                case 0x3B -> {
                    clean.write(0x3B);
                    return clean.toByteArray();
                }
                default -> throw new IllegalArgumentException("no block of a GIF");
            }
            if (isKept) {
                clean.write(picture, from, at - from);
            }
        }
        return clean.toByteArray();
    }

    private static int colours(byte packed) {
        return (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);
    }

    private static int blocks(byte[] picture, int from) {
        int at = from;
        while (picture[at] != 0) {
            at += (picture[at] & 0xFF) + 1;
        }
        return at + 1;
    }

    /** A drawing of Windows names the program and the file that it was made of. */
    private static byte[] emf(byte[] picture) {
        ByteBuffer in = ByteBuffer.wrap(picture.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int length = in.getInt(60) * 2;
        int offset = in.getInt(64);
        if (in.getInt(4) < EMF_HEADER_WITH_DESCRIPTION || length <= 0 || offset < EMF_HEADER_WITH_DESCRIPTION) {
            return picture;
        }
        for (int at = offset; at < offset + length; at++) {
            in.put(at, (byte) 0);
        }
        return in.array();
    }

    static String text(byte[] bytes, int from, int length) {
        return from + length > bytes.length ? "" : new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    static boolean is(byte[] bytes, int from, int... wanted) {
        for (int at = 0; at < wanted.length; at++) {
            if (from + at >= bytes.length || (bytes[from + at] & 0xFF) != wanted[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && java.util.Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
