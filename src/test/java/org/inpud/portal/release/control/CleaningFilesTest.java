package org.inpud.portal.release.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.inpud.portal.document.entity.DocumentFormat;
import org.junit.jupiter.api.Test;

class CleaningFilesTest {

    @Test
    void aWordFileNamesNobody() throws IOException {
        byte[] file = zipped(Map.of(
                "docProps/core.xml", "<x><dc:creator>Maria</dc:creator></x>",
                "docProps/app.xml", "<x><Company>Maria</Company></x>",
                "word/document.xml", "<w:p><w:ins w:author=\"Maria\" w:id=\"1\"/>Text</w:p>",
                "word/comments.xml", "<w:comment w:initials='Maria' w:author=\"Maria\"/>"));

        Map<String, String> clean = unzipped(CleanFile.of(file, DocumentFormat.DOCX));

        assertEquals(4, clean.size());
        clean.forEach((name, content) -> assertFalse(content.contains("Maria"), name));
        assertEquals("<w:p><w:ins w:author=\"\" w:id=\"1\"/>Text</w:p>", clean.get("word/document.xml"));
    }

    @Test
    void aPlainFileStaysAsItIs() throws IOException {
        byte[] file = "w:author=\"Maria\"".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(file, CleanFile.of(file, DocumentFormat.MARKDOWN));
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> unzipped(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
