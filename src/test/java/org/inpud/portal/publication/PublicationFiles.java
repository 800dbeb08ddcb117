package org.inpud.portal.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of our own to import. */
final class PublicationFiles {

    private PublicationFiles() {}

    static byte[] markdown(String... blocks) {
        return String.join("\n\n", blocks).concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The least that Word opens: paragraphs of plain text. */
    static byte[] word(String... paragraphs) {
        return wordWith(
                Map.of(),
                Arrays.stream(paragraphs)
                        .map(text -> "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>")
                        .toArray(String[]::new));
    }

    /** With more parts than it needs, and paragraphs in Word’s own markup. */
    static byte[] wordWith(Map<String, String> parts, String... paragraphs) {
        String body =
                Arrays.stream(paragraphs).map(runs -> "<w:p>" + runs + "</w:p>").collect(Collectors.joining());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType="
                            + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                            + "</Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument"
                            + "/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
