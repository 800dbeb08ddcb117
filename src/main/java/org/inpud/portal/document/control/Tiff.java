package org.inpud.portal.document.control;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/** A TIFF picture: entries that do not make the picture are taken from its directories, and what they point at is blanked. */
final class Tiff {

    /** ImageDescription, Make, Model, Software, DateTime, Artist, HostComputer, names, copyright, XMP, IPTC, Photoshop … */
    private static final Set<Integer> DROPPED = Set.of(
            269, 270, 271, 272, 285, 305, 306, 315, 316, 700, 33432, 33723, 34377, 34665, 34853, 37724, 40091, 40092,
            40093, 40094, 40095, 42112, 42113, 50706, 50708, 50735, 50827, 51041);

    private static final Set<Integer> DIRECTORIES = Set.of(34665, 34853);
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    private static final int MOST_PAGES = 10_000;

    private final ByteBuffer picture;
    private final Set<Integer> seen = new HashSet<>();

    Tiff(byte[] bytes) {
        picture = ByteBuffer.wrap(bytes.clone());
        picture.order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    byte[] clean() {
        int directory = picture.getInt(4);
        while (directory != 0 && seen.size() < MOST_PAGES && seen.add(directory)) {
            directory = clean(directory, false);
        }
        return picture.array();
    }

    /** Answers where the next directory stands. */
    private int clean(int directory, boolean isAll) {
        int entries = picture.getShort(directory) & 0xFFFF;
        int kept = 0;
        int after = directory + 2 + 12 * entries;
        int next = picture.getInt(after);
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            int tag = picture.getShort(at) & 0xFFFF;
            if (isAll || DROPPED.contains(tag)) {
                blank(at, tag);
            } else {
                byte[] same = new byte[12];
                picture.get(at, same);
                picture.put(directory + 2 + 12 * kept, same);
                kept++;
            }
        }
        if (kept < entries) {
            picture.putShort(directory, (short) kept);
            int end = directory + 2 + 12 * kept;
            picture.putInt(end, isAll ? 0 : next);
            for (int at = end + 4; at < after + 4; at++) {
                picture.put(at, (byte) 0);
            }
        }
        return next;
    }

    private void blank(int at, int tag) {
        int type = picture.getShort(at + 2) & 0xFFFF;
        long size = (type < SIZES.length ? SIZES[type] : 1) * (picture.getInt(at + 4) & 0xFFFFFFFFL);
        int value = picture.getInt(at + 8);
        if (DIRECTORIES.contains(tag) && seen.add(value)) {
            clean(value, true);
        } else if (size > 4) {
            long end = Math.min(picture.capacity(), value + size);
            for (int byteAt = value; byteAt < end; byteAt++) {
                picture.put(byteAt, (byte) 0);
            }
        }
    }
}
