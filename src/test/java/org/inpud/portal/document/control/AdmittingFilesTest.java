package org.inpud.portal.document.control;

import static org.inpud.portal.document.control.WordFile.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.junit.jupiter.api.Test;

class AdmittingFilesTest {

    private static final byte[] GOOD = WordFile.withBody(plain("Words.")).bytes();

    private static void refused(DocumentRefusal expected, byte[] content, String name) {
        Outcome<?> outcome = new Extraction().extract(content, name, LanguageTag.of("en"));

        assertTrue(!outcome.isDone(), name + " was taken");
        assertEquals(expected, outcome.refusals().get(0).code());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] with(String part, String content) {
        return WordFile.withBody(plain("Words.")).part(part, content).bytes();
    }

    @Test
    void nothing_is_refused_as_empty() {
        refused(DocumentRefusal.EMPTY_FILE, new byte[0], "a.docx");
        refused(DocumentRefusal.NO_TEXT, utf8(" \n\n"), "a.txt");
        refused(
                DocumentRefusal.NO_TEXT,
                WordFile.withBody("<w:p/>")
                        .part(
                                "word/footnotes.xml",
                                "<w:footnotes "
                                        + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>")
                        .bytes(),
                "a.docx");
    }

    @Test
    void other_formats_are_refused() {
        refused(DocumentRefusal.UNKNOWN_TYPE, utf8("%PDF-1.7"), "a.pdf");
        refused(DocumentRefusal.UNKNOWN_TYPE, utf8("words"), "a.rtf");
        refused(DocumentRefusal.NOT_THIS_TYPE, utf8("words"), "a.docx");
        refused(DocumentRefusal.NOT_THIS_TYPE, GOOD, "a.txt");
        refused(DocumentRefusal.NOT_THIS_TYPE, WordFile.zip(Map.of("[Content_Types].xml", utf8("<Types/>"))), "a.docx");
        refused(DocumentRefusal.NOT_THIS_TYPE, new byte[] {'a', 0, 'b'}, "a.txt");
    }

    @Test
    void content_decides_what_a_file_is() {
        assertEquals(DocumentFormat.DOCX, Documents.taken(GOOD, "a.odt").format());
        assertEquals(
                DocumentFormat.ODT,
                Documents.taken(OdtFile.withBody(OdtFile.plain("Words.")).bytes(), "a.docx")
                        .format());
        assertEquals(
                DocumentFormat.HTML,
                Documents.taken("<!-- x --><!DOCTYPE html><p>Words.", "a").format());
        assertEquals(
                DocumentFormat.TEXT, Documents.taken("<html><p>Words.", "a.txt").format());
    }

    @Test
    void damaged_files_are_refused() {
        refused(DocumentRefusal.BROKEN, Arrays.copyOf(GOOD, GOOD.length / 2), "a.docx");
        refused(DocumentRefusal.BROKEN, with("word/document.xml", "<w:document"), "a.docx");
        refused(DocumentRefusal.WRONG_CODE_PAGE, "né".getBytes(Charset.forName("windows-1252")), "a.txt");
    }

    @Test
    void locked_files_and_macros_are_refused() {
        byte[] envelope = new byte[2048];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, envelope, 0, magic.length);
        refused(DocumentRefusal.NOT_THIS_TYPE, envelope, "old.docx");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, envelope, 1024, name.length);
        refused(DocumentRefusal.ENCRYPTED, envelope, "a.docx");
        refused(DocumentRefusal.MACROS, with("word/vbaProject.bin", "x"), "a.docx");
    }

    @Test
    void entities_are_refused_in_any_part_and_encoding() {
        String attack = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        refused(DocumentRefusal.EXTERNAL_ENTITY, with("word/document.xml", attack), "a.docx");
        refused(DocumentRefusal.EXTERNAL_ENTITY, with("customXml/item1.xml", attack), "a.docx");
        byte[] wide = WordFile.zip(Map.of("word/document.xml", attack.getBytes(StandardCharsets.UTF_16)));
        refused(DocumentRefusal.EXTERNAL_ENTITY, wide, "a.docx");
    }

    @Test
    void entries_outside_the_folder_are_refused() {
        refused(DocumentRefusal.UNSAFE_ENTRIES, with("../../etc/passwd", "x"), "a.docx");
        refused(DocumentRefusal.UNSAFE_ENTRIES, with("/etc/passwd", "x"), "a.docx");
        refused(DocumentRefusal.UNSAFE_ENTRIES, with("word\\x.xml", "x"), "a.docx");
    }

    @Test
    void bombs_are_refused_before_they_unpack() {
        refused(DocumentRefusal.BOMB, with("word/media/image1.png", "0".repeat(20_000_000)), "a.docx");
        FileGuard small = new FileGuard(new Bounds(1 << 20, 3, 1 << 20, 1 << 20, 200, 100, 100, 100));
        assertEquals(
                DocumentRefusal.BOMB,
                small.admit(GOOD, "a.docx").refusals().get(0).code());
    }

    @Test
    void what_would_take_too_long_is_refused() {
        refused(DocumentRefusal.LONG_PARAGRAPH, utf8("[".repeat(50_000)), "a.md");
        refused(DocumentRefusal.LONG_PARAGRAPH, utf8("*a **b _c \n".repeat(5_000)), "a.md");
    }

    @Test
    void what_is_larger_than_the_bound_is_refused() {
        FileGuard small = new FileGuard(new Bounds(10, 3, 100, 100, 200, 100, 100, 100));

        assertEquals(
                DocumentRefusal.TOO_LARGE,
                small.admit(new byte[11], "a.txt").refusals().get(0).code());
    }
}
