package org.inpud.portal.document.control;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.inpud.portal.document.entity.DocumentRefusal;

/**
 * What the directory of a zip file says of its entries and the platform doesn’t tell: whether one is locked, and whether
 * one is a link to another place. A directory that makes no sense is left to who opens the file.
 */
final class ZipDirectory {

    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int FLAGS = 8;
    private static final int OUTER_MODE = 40;
    private static final int KIND_OF_FILE = 0xF000;
    private static final int LINK = 0xA000;
    private static final int UNIX = 3;

    private ZipDirectory() {}

    static Optional<DocumentRefusal> refusal(byte[] content) {
        ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = begin(zip); isEntry(zip, at); at = next(zip, at)) {
            if ((zip.getShort(at + FLAGS) & 1) != 0) {
                return Optional.of(DocumentRefusal.ENCRYPTED);
            }
            boolean isLink = zip.get(at + 5) == UNIX && (zip.getShort(at + OUTER_MODE) & KIND_OF_FILE) == LINK;
            if (isLink) {
                return Optional.of(DocumentRefusal.UNSAFE_ENTRIES);
            }
        }
        return Optional.empty();
    }

    /** Where the list begins; before the file where it isn’t found. */
    private static int begin(ByteBuffer zip) {
        for (int at = zip.capacity() - END_LENGTH; at >= Math.max(0, zip.capacity() - END_LENGTH - 0xFFFF); at--) {
            if (zip.getInt(at) == END) {
                return zip.getInt(at + 16);
            }
        }
        return -1;
    }

    private static boolean isEntry(ByteBuffer zip, int at) {
        return at >= 0 && at <= zip.capacity() - ENTRY_LENGTH && zip.getInt(at) == ENTRY;
    }

    private static int next(ByteBuffer zip, int at) {
        return at + ENTRY_LENGTH + length(zip, at + 28) + length(zip, at + 30) + length(zip, at + 32);
    }

    private static int length(ByteBuffer zip, int at) {
        return zip.getShort(at) & 0xFFFF;
    }
}
