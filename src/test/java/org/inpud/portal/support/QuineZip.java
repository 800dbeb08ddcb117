package org.inpud.portal.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A zip file that holds nothing but itself, without end, in the manner of Russ Cox (“Zip Files All The Way Down”): its
 * compressed stream prints what stands before it, itself, and what stands behind it. Its checksum stands in itself four
 * times; since a checksum is linear in the bits of its text, it is found by solving 32 equations.
 */
public final class QuineZip {

    /** So long that the steps that repeat both ends take five bytes each, as all others do. */
    private static final int HEAD = 60;

    private static final int TAIL = 253;
    private static final int STEP = 5;
    private static final int NAME = HEAD - 30;

    private QuineZip() {}

    public static byte[] bytes() {
        byte[] zero = with(0);
        int constant = crc(zero);
        int[] rows = new int[32];
        for (int bit = 0; bit < 32; bit++) {
            int changed = crc(with(1 << bit)) ^ constant ^ (1 << bit);
            for (int row = 0; row < 32; row++) {
                rows[row] |= (changed >>> row & 1) << bit;
            }
        }
        return with(solved(rows, constant));
    }

    /** Gauss, with bits for numbers: which sum satisfies its own equation. */
    private static int solved(int[] rows, int wanted) {
        int right = wanted;
        int[] pivots = new int[32];
        int rank = 0;
        for (int column = 0; column < 32; column++) {
            int found = rank;
            while (found < 32 && (rows[found] >>> column & 1) == 0) {
                found++;
            }
            if (found == 32) {
                throw new IllegalStateException("these bytes have no checksum of their own");
            }
            int other = rows[found];
            rows[found] = rows[rank];
            rows[rank] = other;
            if ((right >>> found & 1) != (right >>> rank & 1)) {
                right ^= 1 << found | 1 << rank;
            }
            for (int row = 0; row < 32; row++) {
                if (row != rank && (rows[row] >>> column & 1) != 0) {
                    rows[row] ^= rows[rank];
                    right ^= (right >>> rank & 1) << row;
                }
            }
            pivots[rank++] = column;
        }
        int sum = 0;
        for (int row = 0; row < 32; row++) {
            sum |= (right >>> row & 1) << pivots[row];
        }
        return sum;
    }

    private static int crc(byte[] file) {
        CRC32 crc = new CRC32();
        crc.update(file);
        return (int) crc.getValue();
    }

    private static byte[] with(int crc) {
        int stream = stream(new byte[HEAD], new byte[TAIL]).length;
        int whole = HEAD + stream + TAIL;
        byte[] head = head(crc, stream, whole);
        byte[] tail = tail(crc, stream, whole);
        ByteArrayOutputStream file = new ByteArrayOutputStream(whole);
        file.writeBytes(head);
        file.writeBytes(stream(head, tail));
        file.writeBytes(tail);
        return file.toByteArray();
    }

    private static byte[] stream(byte[] head, byte[] tail) {
        byte[] printHead = print(HEAD + STEP);
        byte[] repeatHead = repeat(false, HEAD + STEP, HEAD + STEP);
        byte[] printOne = print(STEP);
        byte[] printFour = print(4 * STEP);
        byte[] repeatFour = repeat(false, 4 * STEP, 2 * STEP, 2 * STEP);
        byte[] repeatTwoOfFour = repeat(false, 4 * STEP, 3, 7);
        byte[] printTail = print(TAIL + STEP);
        byte[] repeatTail = repeat(true, TAIL + STEP, TAIL + STEP);
        return join(
                join(printHead, head, printHead, repeatHead),
                join(printOne, repeatHead, printOne, printOne),
                join(printFour, repeatHead, printOne, printOne, printFour, repeatFour),
                join(printFour, repeatFour, printFour, repeatFour, printFour, repeatFour),
                join(printFour, repeatTwoOfFour, printTail, printOne, printOne, repeatTwoOfFour),
                join(printTail, repeatTail, tail, repeatTail));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    /** A step that prints so many bytes which stand behind it. */
    private static byte[] print(int length) {
        return ByteBuffer.allocate(STEP)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0)
                .putShort((short) length)
                .putShort((short) ~length)
                .array();
    }

    /** A step that prints again what was printed, in stretches of these lengths from so far back. */
    private static byte[] repeat(boolean isLast, int distance, int... lengths) {
        Bits bits = new Bits();
        // An empty block fills up what lacks to whole bytes.
        Bits needed = new Bits();
        block(needed, isLast, distance, lengths);
        if (needed.count + 10 == 8 * STEP) {
            block(bits, false, distance);
        }
        block(bits, isLast, distance, lengths);
        if (bits.count != 8 * STEP) {
            throw new IllegalStateException("a step of " + bits.count + " bits");
        }
        return Arrays.copyOf(bits.bytes, STEP);
    }

    private static void block(Bits bits, boolean isLast, int distance, int... lengths) {
        bits.number(isLast ? 1 : 0, 1);
        bits.number(1, 2);
        for (int length : lengths) {
            length(bits, length);
            distance(bits, distance);
        }
        bits.code(0, 7);
    }

    private static void length(Bits bits, int length) {
        if (length == 258) {
            bits.code(0xC0 + 285 - 280, 8);
            return;
        }
        int extra = length < 11 ? 0 : 29 - Integer.numberOfLeadingZeros(length - 3);
        int code = extra == 0 ? 254 + length : 261 + 4 * extra + (length - 3 - (4 << extra) >> extra);
        if (code < 280) {
            bits.code(code - 256, 7);
        } else {
            bits.code(0xC0 + code - 280, 8);
        }
        bits.number(length - 3 & (1 << extra) - 1, extra);
    }

    private static void distance(Bits bits, int distance) {
        int extra = distance < 5 ? 0 : 30 - Integer.numberOfLeadingZeros(distance - 1);
        int code = extra == 0 ? distance - 1 : 2 + 2 * extra + (distance - 1 - (2 << extra) >> extra);
        bits.code(code, 5);
        bits.number(distance - 1 & (1 << extra) - 1, extra);
    }

    private static final class Bits {
        private final byte[] bytes = new byte[2 * STEP];
        private int count;

        void number(int value, int length) {
            for (int bit = 0; bit < length; bit++) {
                one(value >>> bit & 1);
            }
        }

        void code(int value, int length) {
            for (int bit = length - 1; bit >= 0; bit--) {
                one(value >>> bit & 1);
            }
        }

        private void one(int bit) {
            bytes[count / 8] |= (byte) (bit << count % 8);
            count++;
        }
    }

    private static byte[] name() {
        return "word/embeddings/this-again.zip".getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] head(int crc, int packed, int size) {
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(0x04034B50).putShort((short) 20).putShort((short) 0).putShort((short) 8);
        head.putInt(0x00410000).putInt(crc).putInt(packed).putInt(size);
        return head.putShort((short) NAME).putShort((short) 0).put(name()).array();
    }

    private static byte[] tail(int crc, int packed, int size) {
        ByteBuffer tail = ByteBuffer.allocate(TAIL).order(ByteOrder.LITTLE_ENDIAN);
        tail.putInt(0x02014B50).putShort((short) 20).putShort((short) 20);
        tail.putShort((short) 0).putShort((short) 8).putInt(0x00410000);
        tail.putInt(crc).putInt(packed).putInt(size).putShort((short) NAME);
        tail.put(new byte[16]).put(name());
        int directory = tail.position();
        tail.putInt(0x06054B50).putInt(0).putShort((short) 1).putShort((short) 1);
        tail.putInt(directory).putInt(HEAD + packed).putShort((short) (TAIL - directory - 22));
        return tail.array();
    }
}
