package org.inpud.portal.release.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.inpud.portal.document.entity.DocumentFormat;

/** Takes out of a file what says who wrote it, on which machine and when: names are not the portal's to give away. */
final class CleanFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final Map<String, String> EMPTY = Map.of(
            "docProps/core.xml",
            HEAD
                    + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docProps/app.xml",
            HEAD + "<Properties xmlns=\"" + OFFICE + "extended-properties\"/>",
            "docProps/custom.xml",
            HEAD + "<Properties xmlns=\"" + OFFICE + "custom-properties\"/>");
    private static final Pattern AUTHOR = Pattern.compile("\\b(w:author|w:initials|w15:author)=(\"[^\"]*\"|'[^']*')");

    private CleanFile() {}

    static byte[] of(byte[] file, DocumentFormat format) throws IOException {
        if (!format.isZipped()) {
            return file;
        }
        ByteArrayOutputStream clean = new ByteArrayOutputStream(file.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(clean)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                // A day long gone: the hour of the work is nobody’s business.
                same.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                byte[] content = part(entry.getName(), from.readAllBytes());
                if (entry.getName().equals("mimetype")) {
                    store(same, content);
                }
                to.putNextEntry(same);
                to.write(content);
                to.closeEntry();
            }
        }
        return clean.toByteArray();
    }

    /** What says of which kind a file is may not be compressed. */
    private static void store(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }

    private static byte[] part(String name, byte[] content) {
        if (EMPTY.containsKey(name)) {
            return EMPTY.get(name).getBytes(StandardCharsets.UTF_8);
        }
        return name.startsWith("word/") && name.endsWith(".xml")
                ? AUTHOR.matcher(new String(content, StandardCharsets.UTF_8))
                        .replaceAll("$1=\"\"")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
