package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.support.HostileFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Harm made by ourselves: each piece is answered in bounded time, and nothing is fetched from anywhere. */
class HostileMaterialTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void nothingIsFetched() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(
                    "entity.docx",
                    WordFile.withBody(WordFile.plain("Text."))
                            .part(
                                    "word/settings.xml",
                                    "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + address + "\"> %e;]><x/>")
                            .bytes());
            files.put(
                    "links.docx",
                    WordFile.withBody(WordFile.plain("Text."))
                            .part(
                                    "word/_rels/settings.xml.rels",
                                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                            + "<Relationship Id=\"a\" Type=\"" + relation
                                            + "attachedTemplate\" Target=\"" + address + "\" TargetMode=\"External\"/>"
                                            + "<Relationship Id=\"b\" Type=\"" + relation + "image\" Target=\""
                                            + address + "\" TargetMode=\"External\"/></Relationships>")
                            .part(
                                    "word/media/a.svg",
                                    "<!DOCTYPE svg SYSTEM \"" + address
                                            + "\"><svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"" + address
                                            + "\"/></svg>")
                            .bytes());
            files.put(
                    "page.html",
                    ("<!DOCTYPE html><html><head><link rel=stylesheet href=\"" + address + "\"><style>@import url("
                                    + address + ");</style></head><body><img src=\"" + address + "\"><iframe src=\""
                                    + address + "\"></iframe><p>Text.</p></body></html>")
                            .getBytes(StandardCharsets.UTF_8));
            files.put(
                    "page.xhtml",
                    ("<?xml version=\"1.0\"?><!DOCTYPE html SYSTEM \"" + address
                                    + "\"><html><body><p>Text.</p></body></html>")
                            .getBytes(StandardCharsets.UTF_8));
            files.put("text.md", ("![a](" + address + ")\n\nText.\n").getBytes(StandardCharsets.UTF_8));
            files.put(
                    "units.xlf",
                    ("<!DOCTYPE xliff SYSTEM \"" + address
                                    + "\"><xliff version=\"1.2\"><file original=\"a\" source-language=\"en\" datatype=\"plaintext\"><body><trans-unit id=\"1\"><source>Text.</source></trans-unit></body></file></xliff>")
                            .getBytes(StandardCharsets.UTF_8));

            files.forEach(HostileMaterialTest::refusals);

            listener.setSoTimeout(300);
            assertFalse(isCalled(listener), "something was fetched");
        }
    }

    private static boolean isCalled(ServerSocket listener) throws IOException {
        try {
            listener.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Test
    void elementsThatStandTooDeepInEachOtherAreRefused() {
        String deep = "<w:p xmlns:w=\"urn:w\">".concat("<a>".repeat(20_000)).concat("</a>".repeat(20_000)) + "</w:p>";

        assertEquals(
                List.of(DocumentRefusal.TOO_INTRICATE),
                refusals(
                        "deep.docx",
                        WordFile.withBody(WordFile.plain("Text."))
                                .part("word/footer1.xml", deep)
                                .bytes()));
    }

    @Test
    void aHugeAttributeCostsNoMoreThanItsSize() {
        String huge = "<w:ftr xmlns:w=\"urn:w\" a=\"" + random(20_000_000) + "\"/>";
        byte[] file = WordFile.withBody(WordFile.plain("Text."))
                .part("word/footer1.xml", huge)
                .bytes();

        assertEquals(List.of(DocumentRefusal.TOO_INTRICATE), refusals("huge.docx", file));
    }

    /** Nothing that packs so well that it is taken for a bomb. */
    private static String random(int length) {
        return new Random(1)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void billionsOfLaughsAreRefused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int at = 1; at < 30; at++) {
            laughs.append("<!ENTITY a")
                    .append(at)
                    .append(" \"")
                    .append(("&a" + (at - 1) + ";").repeat(10))
                    .append("\">");
        }
        byte[] file = WordFile.withBody(WordFile.plain("Text."))
                .part("word/footer1.xml", laughs + "]><x>&a29;</x>")
                .bytes();

        assertEquals(List.of(DocumentRefusal.EXTERNAL_ENTITY), refusals("laughs.docx", file));
    }

    @Test
    void bombsInsideOfBombsStayClosed() throws IOException {
        byte[] inner = zipped("0.bin", new byte[10_000_000]);
        for (int at = 0; at < 5; at++) {
            inner = zipped(at + ".zip", inner);
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("inner.zip", inner);
        assertTrue(inner.length < 100_000);

        assertEquals(List.of(DocumentRefusal.NOT_THIS_TYPE), refusals("nested.docx", WordFile.zip(entries)));
        assertEquals(
                List.of(DocumentRefusal.BOMB),
                refusals("flat.docx", WordFile.zip(Map.of("word/document.xml", new byte[200_000_000]))));
    }

    /** Every one of the entries unpacks the same stretch of the file: its size says nothing of what comes out. */
    @Test
    void entriesThatShareTheirContentAreCountedEach() throws IOException {
        byte[] one = zipped("word/a.xml", " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        byte[] file = shared(one, 9_000);
        assertTrue(file.length < 1_000_000);

        assertEquals(List.of(DocumentRefusal.BOMB), refusals("shared.docx", file));
    }

    /** The central directory lists its only entry many times, by other names. */
    private static byte[] shared(byte[] zip, int times) {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - 22;
        int directory = in.getInt(end + 16);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(zip, 0, directory);
        for (int at = 0; at < times; at++) {
            byte[] name = String.format(Locale.ROOT, "word/%05d", at).getBytes(StandardCharsets.US_ASCII);
            ByteBuffer entry = ByteBuffer.allocate(46 + name.length).order(ByteOrder.LITTLE_ENDIAN);
            entry.put(zip, directory, 46).put(name);
            entry.putShort(28, (short) name.length).putShort(30, (short) 0).putShort(32, (short) 0);
            out.writeBytes(entry.array());
        }
        int size = out.size() - directory;
        ByteBuffer last = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).put(zip, end, 22);
        last.putShort(8, (short) times)
                .putShort(10, (short) times)
                .putInt(12, size)
                .putInt(16, directory);
        out.writeBytes(last.array());
        return out.toByteArray();
    }

    /** What is inside of a document is never opened as a file of its own, so that one that holds itself ends. */
    @Test
    void aDocumentThatHoldsItselfIsReadOnce() {
        byte[] file = WordFile.withBody(WordFile.plain("Text.")).bytes();
        for (int depth = 0; depth < 40; depth++) {
            file = WordFile.withBody(WordFile.plain("Text."))
                    .part("word/embeddings/self.docx", file)
                    .bytes();
        }

        assertEquals(List.of(), refusals("self.docx", file));
    }

    @Test
    void aHundredThousandEntriesAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < 100_000; at++) {
                zip.putNextEntry(new ZipEntry("word/" + at));
                zip.closeEntry();
            }
        }

        assertEquals(List.of(DocumentRefusal.BOMB), refusals("many.docx", bytes.toByteArray()));
    }

    @Test
    void markdownThatParsersStumbleOverEndsInTime() {
        for (String evil : List.of(
                "[".repeat(9_000),
                "*a_ ".repeat(2_400),
                "`".repeat(4_000) + " " + "``".repeat(2_000),
                "<!--".repeat(2_000),
                "![a](".repeat(1_900),
                "> ".repeat(4_500) + "a",
                "- ".repeat(4_500) + "a",
                "&" + "a".repeat(9_000),
                "<a ".repeat(3_000),
                "\\".repeat(9_000))) {
            refusals("evil.md", ("# A\n\n" + evil + "\n\nText.\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    static Stream<HostileFiles.Piece> pieces() {
        return HostileFiles.soonAnswered().stream();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void everyPieceOfHarmIsAnsweredAsItShould(HostileFiles.Piece piece) {
        byte[] file = piece.made().get();

        List<RefusalCode> refusals = refusals(piece.name(), file);

        String answer = refusals.isEmpty() ? "OK" : refusals.get(0).toString();
        assertTrue(piece.answers().contains(answer), () -> answer + " is none of " + piece.answers());
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** All that an import does with a file. */
    private static List<RefusalCode> refusals(String name, byte[] file) {
        return assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    try {
                        Outcome<?> outcome = new Scrubbing().admit(file, name).then(clean -> new Extraction()
                                .extract(clean.content(), "a." + clean.format().extension(), LanguageTag.of("en")));
                        return outcome.refusals().stream().map(Refusal::code).toList();
                    } catch (UncheckedIOException broken) {
                        throw new AssertionError(name, broken);
                    }
                },
                name);
    }
}
