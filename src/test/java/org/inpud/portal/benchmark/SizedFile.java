package org.inpud.portal.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of as many segments as wanted, the same sentences in each format: two to a paragraph, one word of ten bold. */
enum SizedFile {
    DOCX(
            "<w:p>",
            "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>",
            "<w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r>",
            "</w:p>") {
        @Override
        void write(ZipOutputStream zip, String body) throws IOException {
            put(
                    zip,
                    "[Content_Types].xml",
                    XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            put(
                    zip,
                    "word/document.xml",
                    XML + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                            + "<w:body>" + body + "</w:body></w:document>");
        }
    },
    ODT("<text:p>", "%s", "<text:span text:style-name=\"B\">%s</text:span>", "</text:p>") {
        @Override
        void write(ZipOutputStream zip, String body) throws IOException {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            put(
                    zip,
                    "content.xml",
                    XML + "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:automatic-styles>"
                            + "<style:style style:name=\"B\" style:family=\"text\">"
                            + "<style:text-properties fo:font-weight=\"bold\"/></style:style></o:automatic-styles>"
                            + "<o:body><o:text>" + body + "</o:text></o:body></o:document-content>");
        }
    },
    HTML("<p>", "%s", "<b>%s</b>", "</p>\n"),
    MARKDOWN("", "%s", "**%s**", "\n\n"),
    TEXT("", "%s", "%s", "\n\n");

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final String begin;
    private final String plain;
    private final String bold;
    private final String end;

    SizedFile(String begin, String plain, String bold, String end) {
        this.begin = begin;
        this.plain = plain;
        this.bold = bold;
        this.end = end;
    }

    /** Those asked for. */
    static List<SizedFile> wanted() {
        return Stream.of(values())
                .filter(format -> RealFiles.isAskedFor(format.ending()))
                .toList();
    }

    /** By it Markdown is told from plain text. */
    String ending() {
        return switch (this) {
            case MARKDOWN -> "md";
            case TEXT -> "txt";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    Path path() {
        return Path.of("large." + ending());
    }

    byte[] of(int segments) throws IOException {
        StringBuilder body = new StringBuilder(segments * 80);
        for (int paragraph = 0; paragraph < segments / 2; paragraph++) {
            body.append(begin)
                    .append(plain.formatted("Sentence number " + paragraph + " speaks of "))
                    .append(bold.formatted("water"))
                    .append(plain.formatted(" and filters. Another one says what else " + paragraph + " can help."))
                    .append(end);
        }
        if (this == HTML) {
            return utf8("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"></head><body>\n" + body
                    + "</body></html>\n");
        }
        if (this == MARKDOWN || this == TEXT) {
            return utf8(body.toString());
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            write(zip, body.toString());
        }
        return file.toByteArray();
    }

    void write(ZipOutputStream zip, String body) throws IOException {
        throw new IllegalStateException(this + " is no zip file: " + body.length());
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(content));
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
