package org.inpud.portal.document.control;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts parts into zipped documents, without the hour at which it was done. */
final class ZipWriting {

    /** The part that tells what the file is; formats that have it want it first and not compressed. */
    static final String MEDIA_TYPE = "mimetype";

    /** A day of no meaning; the very first that a zip file knows would be written a second time, in a field of its own. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** How pictures begin that are compressed already: PNG, JPEG, GIF. */
    private static final byte[][] COMPRESSED = {
        {(byte) 0x89, 'P', 'N', 'G'},
        {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
        {'G', 'I', 'F', '8'}
    };

    private ZipWriting() {}

    /** Compressing a picture once more takes longer than all the rest of a document, and saves nothing. */
    static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        if (name.equals(MEDIA_TYPE) || isCompressed(content)) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static boolean isCompressed(byte[] content) {
        for (byte[] beginning : COMPRESSED) {
            boolean isSo = content.length >= beginning.length;
            for (int at = 0; isSo && at < beginning.length; at++) {
                isSo = content[at] == beginning[at];
            }
            if (isSo) {
                return true;
            }
        }
        return false;
    }
}
