package org.inpud.portal.support;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Packages that lie about themselves, hold themselves, or lead elsewhere. */
final class HostileZips {

    private static final String TEXT = HostileFiles.TEXT;
    private static final String WORD_TEXT = Packages.paragraph(TEXT);

    private final HostileFiles files;

    HostileZips(HostileFiles files) {
        this.files = files;
    }

    void addAll() {
        zips();
    }

    private void zips() {
        files.add("quine.docx", "NOT_THIS_TYPE", QuineZip::bytes);
        files.add("quine-inside.docx", "OK", () -> {
            Map<String, byte[]> parts = bytes(Packages.word(WORD_TEXT));
            parts.put("word/embeddings/this-again.zip", QuineZip.bytes());
            return Packages.zipped(parts);
        });
        files.add("deep.docx", "NOT_THIS_TYPE", () -> {
            byte[] inner = Packages.zipped(Map.of("0.bin", new byte[10_000_000]));
            for (int at = 0; at < 40; at++) {
                inner = Packages.zipped(Map.of(at + ".zip", inner));
            }
            return inner;
        });
        for (String entry : List.of("/abs.xml", "../../up.xml", "word/../../up.xml", "word\\up.xml", "C:/up.xml")) {
            files.add("entry" + files.count() + ".docx", "UNSAFE_ENTRIES", () -> {
                Map<String, String> parts = Packages.word(WORD_TEXT);
                parts.put(entry, "<x/>");
                return Packages.zip(parts);
            });
        }
        files.add("twice.docx", "UNSAFE_ENTRIES", () -> {
            Map<String, String> parts = Packages.word(WORD_TEXT);
            parts.put("word/documenT.xml", "<x/>");
            return replaced(Packages.zip(parts), "word/documenT.xml", "word/document.xml");
        });
        files.add("link.docx", "UNSAFE_ENTRIES", () -> {
            Map<String, String> parts = Packages.word(WORD_TEXT);
            parts.put("word/link.xml", "../../../etc/passwd");
            byte[] zip = Packages.zip(parts);
            int entry = directory(zip, "word/link.xml");
            zip[entry + 5] = 3;
            ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 38, 0xA1FF0000);
            return zip;
        });
        files.add("locked.docx", "ENCRYPTED", () -> {
            byte[] zip = Packages.zip(Packages.word(WORD_TEXT));
            zip[directory(zip, "word/document.xml") + 8] |= 1;
            return zip;
        });
        files.add("size.docx", "OK BROKEN BOMB", () -> {
            byte[] zip = Packages.zip(Packages.word(WORD_TEXT));
            ByteBuffer.wrap(zip)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(directory(zip, "word/document.xml") + 24, 0x7FFFFFF0);
            return zip;
        });
        files.add("zip64.docx", "BROKEN BOMB", () -> {
            byte[] zip = Packages.zip(Packages.word(WORD_TEXT));
            ByteBuffer end = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
            end.putShort(zip.length - 14, (short) -1).putShort(zip.length - 12, (short) -1);
            end.putInt(zip.length - 10, -1).putInt(zip.length - 6, -1);
            return zip;
        });
        files.add("cut.docx", "BROKEN", () -> {
            byte[] zip = Packages.zip(Packages.word(WORD_TEXT));
            return Arrays.copyOf(zip, zip.length / 2);
        });
        files.add(
                "packed.docx",
                "BOMB",
                () -> Packages.with(
                        Packages.word(WORD_TEXT), "word/styles.xml", xml -> "<x>" + " ".repeat(60_000_000) + "</x>"));
    }

    private static Map<String, byte[]> bytes(Map<String, String> parts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, part) -> bytes.put(name, part.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Where the directory of a zip file speaks of an entry. */
    private static int directory(byte[] zip, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        for (int at = zip.length - 46 - wanted.length; at >= 0; at--) {
            boolean isEntry = zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2;
            if (isEntry && Arrays.equals(zip, at + 46, at + 46 + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static byte[] replaced(byte[] content, String from, String to) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
