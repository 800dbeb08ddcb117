package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.document.entity.Trace;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** What tells on people goes from every part of a file; its text stays as it reads with all changes accepted. */
class ScrubbingTest {

    private static final String NAME = "Maria Petrova";
    private static final String BY = " w:id=\"7\" w:author=\"" + NAME + "\" w:date=\"2026-03-01T10:00:00Z\"";

    private final Scrubbing scrubbing = new Scrubbing();

    @Test
    void changesAreAcceptedAndTheirAuthorsForgotten() {
        byte[] file = WordFile.withBody(WordFile.paragraph(
                        WordFile.run("", "We "),
                        "<w:ins" + BY + ">" + WordFile.run("<w:b/>", "do not ") + "</w:ins>",
                        "<w:del" + BY + "><w:r><w:delText>never </w:delText></w:r></w:del>",
                        WordFile.run("<w:rPrChange" + BY + "><w:rPr><w:i/></w:rPr></w:rPrChange>", "agree.")))
                .bytes();

        Scrubbing.Scrubbed clean = clean(file, "a.docx");

        assertEquals(List.of("We do not agree."), texts(clean, "a.docx"));
        assertEquals(3, clean.found().get(Trace.TRACKED_CHANGE));
    }

    @Test
    void aParagraphWhoseMarkWasDeletedJoinsTheNext() {
        byte[] file = WordFile.withBody(
                        "<w:p><w:pPr><w:rPr><w:del" + BY + "/></w:rPr></w:pPr>" + WordFile.run("", "One ") + "</w:p>",
                        WordFile.paragraph(WordFile.run("", "sentence.")),
                        "<w:p><w:pPr><w:rPr><w:del" + BY + "/></w:rPr></w:pPr><w:del" + BY
                                + "><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>",
                        WordFile.plain("The end."))
                .bytes();

        assertEquals(List.of("One sentence.", "The end."), texts(clean(file, "a.docx"), "a.docx"));
    }

    @Test
    void rowsThatWereDeletedAreGoneAndInsertedOnesStay() {
        String row =
                "<w:tr><w:trPr><w:%s" + BY + "/></w:trPr><w:tc><w:tcPr/>" + WordFile.plain("%s") + "</w:tc></w:tr>";
        byte[] file = WordFile.withBody(
                        "<w:tbl><w:tblPr/><w:tblGrid/>" + row.formatted("del", "Old") + row.formatted("ins", "New")
                                + "</w:tbl>",
                        "<w:tbl><w:tblPr/><w:tblGrid/>" + row.formatted("del", "All old") + "</w:tbl>",
                        WordFile.plain("End."))
                .bytes();

        assertEquals(List.of("New", "End."), texts(clean(file, "a.docx"), "a.docx"));
    }

    @Test
    void hiddenTextIsGoneWhetherByItselfOrByItsStyle() {
        byte[] file = WordFile.withBody(WordFile.paragraph(
                        WordFile.run("", "Seen."),
                        WordFile.run("<w:vanish/>", NAME),
                        WordFile.run("<w:vanish w:val=\"0\"/>", "Too.")))
                .bytes();

        Scrubbing.Scrubbed clean = clean(file, "a.docx");

        assertEquals(1, clean.found().get(Trace.HIDDEN_TEXT));
        assertEquals(List.of("Seen.Too."), texts(clean, "a.docx"));
    }

    @Test
    void particularsCommentsTemplatesAndIdsOfAWordFileAreGone() throws IOException {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        byte[] file = WordFile.withBody(
                        "<w:p w:rsidR=\"00AB12CD\" w:rsidRDefault=\"00AB12CE\"><w:commentRangeStart w:id=\"0\"/>"
                                + WordFile.run("", "Text.")
                                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> AUTHOR </w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + WordFile.run("", NAME)
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
                .part(
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"urn:dc\"><dc:creator>" + NAME
                                + "</dc:creator><cp:lastModifiedBy>" + NAME
                                + "</cp:lastModifiedBy><dc:title>Secret</dc:title></cp:coreProperties>")
                .part("docProps/app.xml", "<Properties xmlns=\"urn:p\"><Company>" + NAME + "</Company></Properties>")
                .part("docProps/custom.xml", "<Properties xmlns=\"urn:p\">" + NAME + "</Properties>")
                .part("docProps/thumbnail.jpeg", NAME)
                .part(
                        "word/comments.xml",
                        "<w:comments xmlns:w=\"urn:w\"><w:comment w:author=\"" + NAME + "\"/></w:comments>")
                .part(
                        "word/settings.xml",
                        "<w:settings xmlns:w=\"urn:w\" xmlns:r=\"urn:r\"><w:attachedTemplate r:id=\"rId9\"/>"
                                + "<w:rsids><w:rsid w:val=\"00AB12CD\"/></w:rsids></w:settings>")
                .part(
                        "word/_rels/settings.xml.rels",
                        "<Relationships xmlns=\"urn:r\"><Relationship Id=\"rId9\" Type=\"" + relations
                                + "attachedTemplate\" Target=\"file:///C:/Users/" + NAME
                                + "/a.dotx\" TargetMode=\"External\"/></Relationships>")
                .part("word/embeddings/oleObject1.bin", NAME)
                .part("word/printerSettings1.bin", NAME)
                .bytes();

        Scrubbing.Scrubbed clean = clean(file, "a.docx");

        parts(clean.content()).forEach((name, part) -> {
            assertFalse(part.contains("Maria"), name);
            assertFalse(part.contains("00AB12C"), name);
            assertFalse(name.contains("comments") || name.contains("thumbnail") || name.contains("embeddings"), name);
        });
        assertEquals(Map.of(), clean.left());
        assertEquals(
                List.of(
                        Trace.NAME,
                        Trace.COMMENT,
                        Trace.PROPERTY,
                        Trace.REVISION_ID,
                        Trace.PRINTER,
                        Trace.THUMBNAIL,
                        Trace.OUTSIDE_LINK,
                        Trace.EMBEDDED_FILE),
                List.copyOf(clean.found().keySet()));
    }

    @Test
    void controlsThatRunAreRefused() {
        byte[] file = WordFile.withBody(WordFile.plain("Text."))
                .part("word/activeX/activeX1.xml", "<x/>")
                .bytes();

        assertEquals(
                List.of(DocumentRefusal.MACROS),
                scrubbing.admit(file, "a.docx").refusals().stream()
                        .map(Refusal::code)
                        .toList());
    }

    @Test
    void anOpenDocumentLosesItsChangesNotesAndNames() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        put(entries, "mimetype", "application/vnd.oasis.opendocument.text");
        put(
                entries,
                "content.xml",
                "<office:document-content xmlns:office=\"urn:o\" xmlns:text=\"urn:t\" xmlns:style=\"urn:s\""
                        + " xmlns:officeooo=\"urn:oo\" xmlns:dc=\"urn:dc\"><office:automatic-styles><style:style style:name=\"H\">"
                        + "<style:text-properties text:display=\"none\" officeooo:rsid=\"00AB12CD\"/></style:style></office:automatic-styles>"
                        + "<office:body><office:text><text:tracked-changes><text:changed-region><dc:creator>" + NAME
                        + "</dc:creator>deleted</text:changed-region></text:tracked-changes><text:p>A<text:change-start/>B<text:change-end/>"
                        + "<office:annotation><dc:creator>" + NAME
                        + "</dc:creator></office:annotation><text:span text:style-name=\"H\">" + NAME
                        + "</text:span><text:author-name>" + NAME
                        + "</text:author-name></text:p></office:text></office:body></office:document-content>");
        put(entries, "meta.xml", "<m><meta:initial-creator>" + NAME + "</meta:initial-creator></m>");
        put(
                entries,
                "settings.xml",
                "<s xmlns:config=\"urn:c\"><config:config-item config:name=\"PrinterName\">" + NAME
                        + "</config:config-item></s>");
        put(entries, "Thumbnails/thumbnail.png", NAME);
        put(
                entries,
                "META-INF/manifest.xml",
                "<m xmlns:manifest=\"urn:m\"><manifest:file-entry manifest:full-path=\"Thumbnails/thumbnail.png\"/>"
                        + "<manifest:file-entry manifest:full-path=\"content.xml\"/></m>");

        Tally found = new Tally();
        byte[] clean = CleanPackage.of(WordFile.zip(entries), found, new Tally());

        Map<String, String> parts = parts(clean);
        parts.forEach((name, part) -> assertFalse(part.contains("Maria") || part.contains("00AB"), name + part));
        assertTrue(parts.get("content.xml").contains("<text:p>AB</text:p>"), parts.get("content.xml"));
        assertFalse(parts.get("META-INF/manifest.xml").contains("Thumbnails"));
        assertEquals("mimetype", parts.keySet().iterator().next());
        assertTrue(found.found()
                .keySet()
                .containsAll(List.of(
                        Trace.NAME,
                        Trace.COMMENT,
                        Trace.TRACKED_CHANGE,
                        Trace.HIDDEN_TEXT,
                        Trace.PRINTER,
                        Trace.THUMBNAIL,
                        Trace.REVISION_ID)));
    }

    @Test
    void aLayoutLosesItsUsersNotesAndPaths() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        put(
                entries,
                "designmap.xml",
                "<?aid style=\"50\"?><Document><DocumentUser UserName=\"" + NAME
                        + "\"/><Story src=\"Stories/Story_u1.xml\"/></Document>");
        put(
                entries,
                "Stories/Story_u1.xml",
                "<Story><Note UserName=\"" + NAME + "\"><Content>note</Content></Note>"
                        + "<Change ChangeType=\"DeletedText\" UserName=\"" + NAME + "\"><Content>old</Content></Change>"
                        + "<Change ChangeType=\"InsertedText\" UserName=\"" + NAME
                        + "\"><Content>new</Content></Change>"
                        + "<Link LinkResourceURI=\"file:/Users/" + NAME + "/a.jpg\"/></Story>");
        put(entries, "META-INF/metadata.xml", "<x><dc:creator>" + NAME + "</dc:creator></x>");

        Map<String, String> parts = parts(CleanPackage.of(WordFile.zip(entries), new Tally(), new Tally()));

        parts.forEach((name, part) -> assertFalse(part.contains("Maria"), name));
        assertTrue(parts.get("Stories/Story_u1.xml")
                .contains("<Content>new</Content><Link LinkResourceURI=\"file:a.jpg\"/>"));
        assertTrue(parts.get("designmap.xml").contains("<?aid style=\"50\"?>"));
    }

    @Test
    void aSlideThatIsNeverShownGoesWithItsNotes() throws IOException {
        String hidden = SlidesFile.shape("body", SlidesFile.paragraph("", SlidesFile.run("", "For us only.")));
        String shown = SlidesFile.shape("body", SlidesFile.paragraph("", SlidesFile.run("", "For all.")));

        Scrubbing.Scrubbed clean = clean(SlidesFile.withHidden(hidden, shown, "Say nothing."), "a.pptx");

        Map<String, String> parts = parts(clean.content());
        parts.forEach((name, part) ->
                assertFalse(part.contains("us only") || part.contains("nothing") || part.contains("slide2"), name));
        assertFalse(parts.get("ppt/presentation.xml").contains("id=\"256\""));
        assertTrue(parts.get("ppt/presentation.xml").contains("<p14:sldId id=\"257\"/>"));
        assertEquals(List.of("For all."), texts(clean, "a.pptx"));
        assertEquals(1, clean.found().get(Trace.HIDDEN_TEXT));
        assertEquals(Map.of(), clean.left());
    }

    @Test
    void aStoryOnAHiddenLayerGoesWithWhatStandsInIt() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        put(
                entries,
                "designmap.xml",
                "<Document StoryList=\"u1 u2 u3\"><Layer Self=\"l1\"/><Layer Self=\"l2\" Visible=\"false\"/>"
                        + "<Spread src=\"Spreads/Spread_1.xml\"/>"
                        + "<Story src=\"Stories/Story_u1.xml\"/><Story src=\"Stories/Story_u2.xml\"/>"
                        + "<Story src=\"Stories/Story_u3.xml\"/><Story src=\"Stories/Story_u4.xml\"/></Document>");
        put(
                entries,
                "Spreads/Spread_1.xml",
                "<Spread><TextFrame ItemLayer=\"l1\" ParentStory=\"u1\"/><Group ItemLayer=\"l2\">"
                        + "<TextFrame ParentStory=\"u2\"/></Group><TextFrame ItemLayer=\"l2\" ParentStory=\"u4\"/>"
                        + "<TextFrame ItemLayer=\"l1\" ParentStory=\"u4\"/></Spread>");
        put(entries, "Stories/Story_u1.xml", "<x><Story Self=\"u1\"><Content>Shown.</Content></Story></x>");
        put(
                entries,
                "Stories/Story_u2.xml",
                "<x><Story Self=\"u2\"><Content>Secret.</Content><TextFrame ParentStory=\"u3\"/></Story></x>");
        put(entries, "Stories/Story_u3.xml", "<x><Story Self=\"u3\"><Content>Secret too.</Content></Story></x>");
        put(entries, "Stories/Story_u4.xml", "<x><Story Self=\"u4\"><Content>Begins hidden.</Content></Story></x>");
        Tally tally = new Tally();

        Map<String, String> parts = parts(CleanPackage.of(WordFile.zip(entries), tally, new Tally()));

        assertEquals(
                List.of("designmap.xml", "Spreads/Spread_1.xml", "Stories/Story_u1.xml", "Stories/Story_u4.xml"),
                List.copyOf(parts.keySet()));
        parts.forEach((name, part) -> assertFalse(part.contains("u2") || part.contains("u3"), name));
        assertEquals(Map.of(Trace.HIDDEN_TEXT, 2), tally.found());
    }

    @Test
    void frontMatterKeepsWhatNamesNobodyAndCommentsGo() {
        String text = "---\ntitle: Rights\nauthor:\n  - " + NAME + "\nlang: en\n---\n# Rights\n\n<!-- ask\n" + NAME
                + " -->\nText.\n\n```\n<!-- code -->\n```\n";

        Scrubbing.Scrubbed clean = clean(text.getBytes(StandardCharsets.UTF_8), "a.md");

        assertEquals(
                "---\ntitle: Rights\nlang: en\n---\n# Rights\n\n\nText.\n\n```\n<!-- code -->\n```\n",
                new String(clean.content(), StandardCharsets.UTF_8));
        assertEquals(Map.of(Trace.NAME, 1, Trace.COMMENT, 1), clean.found());
    }

    @Test
    void plainTextStaysAsItIs() {
        byte[] text = "Nothing to see.\n".getBytes(StandardCharsets.UTF_8);

        assertArrayEquals(text, clean(text, "a.txt").content());
    }

    private Scrubbing.Scrubbed clean(byte[] file, String name) {
        Outcome<Scrubbing.Scrubbed> admitted = scrubbing.admit(file, name);
        assertEquals(List.of(), admitted.refusals());
        return admitted.value();
    }

    private static List<String> texts(Scrubbing.Scrubbed clean, String name) {
        return new Extraction()
                .extract(clean.content(), name, LanguageTag.of("en")).value().passages().stream()
                        .filter(passage -> passage.kind() != PassageKind.NOTE)
                        .map(ScrubbingTest::text)
                        .toList();
    }

    private static String text(SourcePassage passage) {
        StringBuilder text = new StringBuilder();
        passage.segments()
                .forEach(segment -> text.append(org.inpud.portal.document.entity.CodedText.plain(segment.text())));
        return text.toString();
    }

    private static void put(Map<String, byte[]> entries, String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
