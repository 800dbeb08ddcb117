package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Text;
import org.junit.jupiter.api.Test;

/** Whoever changes how files are cut is told here to say so: editions remember what cut them. */
class CutsHeldTest {

    private static final String SENTENCES =
            "See p. 12, e.g. for Dr. Ng. Did it help? “Yes.” Then rest (see 3.1); go on!";

    @Test
    void files_are_cut_as_the_number_of_the_engine_says() throws IOException {
        Map<String, String> held = held();
        assertEquals(held.remove("engine"), Engine.NAME, "src/test/resources/cuts.tsv is of another engine");
        assertAll(digests().entrySet().stream()
                .map(cut -> () -> assertEquals(held.get(cut.getKey()), cut.getValue(), told(cut))));
    }

    private static Supplier<String> told(Map.Entry<String, String> cut) {
        return () -> cut.getKey() + " is cut otherwise than before. If that is meant, raise Engine.CUT and write \""
                + cut.getKey() + "<tab>" + cut.getValue() + "\" and the new engine into src/test/resources/cuts.tsv";
    }

    private static Map<String, String> held() throws IOException {
        try (InputStream in = CutsHeldTest.class.getResourceAsStream("/cuts.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));
        }
    }

    private static Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        digests.put("docx", digest(Documents.taken(word(), "a.docx")));
        digests.put("odt", digest(Documents.taken(writer(), "a.odt")));
        digests.put(
                "pptx",
                digest(Documents.taken(
                        SlidesFile.of(
                                SlidesFile.shape("title", SlidesFile.paragraph("", SlidesFile.run("", "Safer use")))
                                        + SlidesFile.shape(
                                                "",
                                                SlidesFile.paragraph(
                                                        "",
                                                        SlidesFile.run("b=\"1\"", "Now. "),
                                                        SlidesFile.run("", SENTENCES)))
                                        + SlidesFile.picture("Two people talk."),
                                SlidesFile.table("One. Two.", "3"),
                                "A note. And another."),
                        "a.pptx")));
        digests.put("idml", digest(Documents.taken(LayoutsTest.layout(), "a.idml")));
        digests.put("xlf", digest(Documents.taken(XliffDocumentsTest.FIRST, "a.xlf")));
        digests.put("html", digest(Documents.taken(page(), "a.html")));
        digests.put("md", digest(Documents.taken(markdown(), "a.md")));
        sentences()
                .forEach((language, text) -> digests.put(
                        "txt " + language,
                        digest(new Extraction()
                                .extract(text.getBytes(StandardCharsets.UTF_8), "a.txt", LanguageTag.of(language))
                                .value())));
        return digests;
    }

    private static byte[] word() {
        return WordFile.withBody(
                        WordFile.heading(1, "Safer use"),
                        WordFile.plain(SENTENCES),
                        WordFile.paragraph(
                                WordFile.run("", "Read "),
                                WordFile.run("<w:b/>", "this. And"),
                                WordFile.run("", " that, see "),
                                WordFile.link("the list"),
                                WordFile.run("", "."),
                                WordFile.note()),
                        WordFile.item(0, "Water. Filters."),
                        WordFile.plain("2026"),
                        WordFile.table(
                                new String[] {"Dose", "1.5"}, new String[] {"Wait. Then more.", "www.example.org"}))
                .bytes();
    }

    private static byte[] writer() {
        return OdtFile.withBody(
                        OdtFile.heading(1, "Safer use"),
                        OdtFile.plain(SENTENCES),
                        OdtFile.bold("Bold. And more."),
                        OdtFile.list("Water. Filters.", "12"),
                        OdtFile.table(new String[] {"Dose", "1.5"}),
                        OdtFile.note("A note. Its end."),
                        OdtFile.picture("Two people talk."))
                .bytes();
    }

    private static String page() {
        return "<html><body><h1>Safer use</h1><p>" + SENTENCES + "</p><p>Read <b>this. And</b> that, see"
                + " <a href=\"https://example.org\" title=\"All\">the list</a>.<br>Then\n rest.</p>"
                + "<ul><li>Water. Filters.</li><li>12</li></ul><table><tr><td>Dose</td><td>1.5</td></tr></table>"
                + "<img src=\"a.png\" alt=\"Two people talk.\"></body></html>";
    }

    private static String markdown() {
        return "---\ntitle: Safer use\ndate: 2026-01-01\n---\n\n# Safer use\n\n" + SENTENCES
                + "\n\nRead **this. And** that, see [the list](https://example.org).\nThen rest.\n\n- Water. Filters.\n- 12\n\n"
                + "| Dose | 1.5 |\n|---|---|\n| Wait. Then more. | x |\n\n![Two people talk.](a.png)\n";
    }

    private static Map<String, String> sentences() {
        return Map.of(
                "en", SENTENCES,
                "fr", "Voir « Oui. » p. 12, p. ex. M. Ng. Et vous ? Oui !",
                "es", "¿Ayudó? Sí. Véase el Sr. Ng, p. ej. aquí. ¡Fin!",
                "ru", "Это т. е. первое. А г. Иванов? Да!",
                "ar", "هل هذا آمن؟ نعم. انظر ص. 3.",
                "pt", "Veja o Dr. Ng. Ajudou? Sim, p. ex. ontem!",
                "th", "สวัสดี ครับ นี่คือ ข้อความ",
                "hi", "यह पहला है। यह दूसरा है।");
    }

    private static String digest(SourceDocument document) {
        return Text.hash(document.passages().stream().map(CutsHeldTest::told).collect(Collectors.joining("\n")))
                .substring(0, 16);
    }

    private static String told(SourcePassage passage) {
        return passage.kind().name() + passage.level() + "\n"
                + passage.segments().stream()
                        .flatMap(segment -> Stream.of(segment.text(), segment.codes()))
                        .collect(Collectors.joining("\n"));
    }
}
