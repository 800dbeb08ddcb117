package org.inpud.portal.document.control;

import static org.inpud.portal.document.control.Documents.merged;
import static org.inpud.portal.document.control.Documents.reading;
import static org.inpud.portal.document.control.Documents.taken;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.PictureFile;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.support.PicturedFiles;
import org.inpud.portal.support.TestPictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A picture is taken from its document, and another one put in its place, in every format that holds pictures. */
class ReplacingPicturesTest {

    private static final LanguageTag FRENCH = LanguageTag.of("fr");
    private static final byte[] OLD = TestPictures.png(40, 20, Color.RED);
    private static final PictureFile SQUARE =
            new PictureFile("image/jpeg", 30, 30, TestPictures.jpeg(30, 30, Color.BLUE));

    record Sample(String name, byte[] file) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("water.docx", PicturedFiles.word(OLD, "A glass of water")),
                new Sample("water.pptx", PicturedFiles.slides(OLD, "A glass of water")),
                new Sample("water.odt", PicturedFiles.text(OLD, "A glass of water")),
                new Sample("water.idml", PicturedFiles.layout(OLD, "A glass of water", true)),
                new Sample("water.html", PicturedFiles.page(OLD, "A glass of water")),
                new Sample("water.md", markdown("A glass of water")));
    }

    private static byte[] markdown(String description) {
        return ("Clean water saves veins.\n\n![" + description + "](data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(OLD) + ")\n\nAsk the service near you.\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Sample> undescribed() {
        return Stream.of(
                new Sample("water.docx", PicturedFiles.word(OLD, "")),
                new Sample("water.pptx", PicturedFiles.slides(OLD, "")),
                new Sample("water.odt", PicturedFiles.text(OLD, "")),
                new Sample("water.idml", PicturedFiles.layout(OLD, "", true)),
                new Sample("water.html", PicturedFiles.page(OLD, "")),
                new Sample("water.md", markdown("")));
    }

    private static SourcePassage picture(SourceDocument document) {
        return document.passages().stream()
                .filter(passage -> passage.kind() == PassageKind.PICTURE)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, PictureFile> pictures(byte[] file, String name) throws IOException {
        SourceDocument document = taken(file, name);
        Set<String> references = new java.util.HashSet<>();
        document.passages().forEach(passage -> references.addAll(EmbeddedPictures.references(passage.place())));
        return new EmbeddedPictures().of(file, document.format(), references);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePictureOfAPassageIsTakenFromTheFile(Sample sample) throws IOException {
        SourcePassage passage = picture(taken(sample.file(), sample.name()));

        PictureFile found = pictures(sample.file(), sample.name())
                .get(EmbeddedPictures.reference(passage.place()).orElseThrow());

        assertEquals(
                "A glass of water", CodedText.plain(passage.segments().get(0).text()));
        assertArrayEquals(OLD, found.content());
        assertEquals("image/png 40 20", found.mediaType() + " " + found.width() + " " + found.height());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anotherPictureStandsInItsPlaceAndTheOldOneIsGone(Sample sample) throws IOException {
        SourceDocument document = taken(sample.file(), sample.name());
        int index = picture(document).index();

        byte[] merged = merged(
                sample.file(),
                document,
                FRENCH,
                PassageVersion.replaced(index, List.of("Une fontaine")).showing(SQUARE));

        SourcePassage passage = picture(taken(merged, sample.name()));
        Map<String, PictureFile> found = pictures(merged, sample.name());
        assertEquals("Une fontaine", CodedText.plain(passage.segments().get(0).text()));
        assertEquals(1, found.size(), "the old picture stayed in the file");
        assertArrayEquals(SQUARE.content(), found.values().iterator().next().content());
        assertEquals(
                document.passages().size(),
                taken(merged, sample.name()).passages().size());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aPictureLeftOutIsNeitherShownNorDescribed(Sample sample) throws IOException {
        SourceDocument document = taken(sample.file(), sample.name());

        byte[] merged = merged(
                sample.file(),
                document,
                FRENCH,
                PassageVersion.omitted(picture(document).index()));

        assertEquals(Map.of(), pictures(merged, sample.name()));
        assertTrue(taken(merged, sample.name()).passages().stream()
                .noneMatch(passage -> passage.kind() == PassageKind.PICTURE));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsAddedBesideAPictureStandsInTheText(Sample sample) {
        SourceDocument document = taken(sample.file(), sample.name());

        byte[] merged = merged(
                sample.file(),
                document,
                FRENCH,
                PassageVersion.kept(picture(document).index())
                        .with(
                                List.of(new AddedPassage(List.of("Before it."))),
                                List.of(new AddedPassage(List.of("After it.")))));

        List<String> texts = taken(merged, sample.name()).passages().stream()
                .flatMap(passage -> Documents.texts(passage).stream())
                .toList();
        assertTrue(texts.contains("Before it.") && texts.contains("After it."), texts::toString);
        assertTrue(texts.indexOf("Before it.") < texts.indexOf("After it."), texts::toString);
    }

    @Test
    void theNewPictureIsNotDistortedAndKeepsWithinTheOldOnesBounds() {
        byte[] word = PicturedFiles.word(OLD, "Water");
        SourceDocument document = taken(word, "water.docx");
        byte[] merged = merged(
                word,
                document,
                FRENCH,
                PassageVersion.replaced(picture(document).index(), List.of("Eau"))
                        .showing(SQUARE));

        String page = WordFile.read(merged, "word/document.xml");
        assertTrue(page.contains("<wp:extent cx=\"1270000\" cy=\"1270000\"/>"), page);
        assertTrue(page.contains("<a:ext cx=\"1270000\" cy=\"1270000\"/>"), page);
        assertFalse(page.contains("srcRect"), "the new picture is cropped like the old one");
        assertTrue(WordFile.read(merged, "[Content_Types].xml").contains("Extension=\"jpg\""));
    }

    @Test
    void onASlideItStandsInTheMiddleOfThePlace() {
        byte[] slides = PicturedFiles.slides(OLD, "Water");
        SourceDocument document = taken(slides, "water.pptx");
        byte[] merged = merged(
                slides,
                document,
                FRENCH,
                PassageVersion.replaced(picture(document).index(), List.of("Eau"))
                        .showing(SQUARE));

        String slide = WordFile.read(merged, "ppt/slides/slide1.xml");
        assertTrue(slide.contains("<a:off x=\"200\" y=\"100\"/><a:ext cx=\"200\" cy=\"200\"/>"), slide);
    }

    @Test
    void aLayoutThatOnlyLinksItsPictureSaysSoAndKeepsIt() throws IOException {
        byte[] layout = PicturedFiles.layout(OLD, "Water", false);
        SourceDocument document = taken(layout, "water.idml");
        SourcePassage passage = picture(document);

        byte[] merged = merged(
                layout,
                document,
                FRENCH,
                PassageVersion.replaced(passage.index(), List.of("Eau")).showing(SQUARE));

        assertFalse(EmbeddedPictures.isReplaceable(passage.place()));
        assertTrue(WordFile.read(merged, "Spreads/Spread_1.xml").contains("LinkResourceURI=\"file:one.png\""));
        assertEquals(
                "Eau", picture(taken(merged, "water.idml")).segments().get(0).text());
    }

    @ParameterizedTest
    @MethodSource("undescribed")
    void aPictureThatNobodyDescribedIsAPassageWithoutWords(Sample sample) throws IOException {
        SourceDocument document = taken(sample.file(), sample.name());
        SourcePassage passage = picture(document);

        byte[] same = merged(sample.file(), document, FRENCH, PassageVersion.kept(passage.index()));
        byte[] merged = merged(
                sample.file(),
                document,
                FRENCH,
                PassageVersion.replaced(passage.index(), List.of("Une fontaine"))
                        .showing(SQUARE));
        byte[] told =
                merged(sample.file(), document, FRENCH, PassageVersion.replaced(passage.index(), List.of("Un verre")));
        byte[] gone = merged(sample.file(), document, FRENCH, PassageVersion.omitted(passage.index()));

        assertEquals(List.of(), passage.segments());
        assertArrayEquals(
                OLD, pictures(same, sample.name()).values().iterator().next().content());
        assertEquals(List.of(), picture(taken(same, sample.name())).segments());
        assertEquals(
                "Une fontaine",
                CodedText.plain(
                        picture(taken(merged, sample.name())).segments().get(0).text()));
        assertArrayEquals(
                SQUARE.content(),
                pictures(merged, sample.name()).values().iterator().next().content());
        assertEquals(
                "Un verre",
                CodedText.plain(
                        picture(taken(told, sample.name())).segments().get(0).text()));
        assertArrayEquals(
                OLD, pictures(told, sample.name()).values().iterator().next().content());
        assertEquals(Map.of(), pictures(gone, sample.name()));
    }

    @Test
    void aPictureIsFoundAgainByItsNameWhereOthersHaveJoinedItSince() {
        byte[] word = PicturedFiles.word(OLD, "");
        SourceDocument document = taken(word, "water.docx");
        String name = EmbeddedPictures.reference(picture(document).place()).orElseThrow();

        byte[] merged = merged(
                word,
                document,
                FRENCH,
                PassageVersion.replaced(0, List.of("Une fontaine")).ofPicture(name));

        assertEquals(
                "Une fontaine",
                picture(taken(merged, "water.docx")).segments().get(0).text());
    }

    @Test
    void aDeckOfPicturesAloneHasNoText() {
        byte[] page = ("<img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(OLD) + "\">")
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of(Refusal.of(DocumentRefusal.NO_TEXT)),
                new Extraction().extract(page, "a.html", Documents.ENGLISH).refusals());
    }

    @Test
    void aPictureInATableIsSeenInItsCell() {
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(OLD);
        SourceDocument document = taken(
                "<table><tr><td>Clean water</td><td>Words<img alt=\"A glass\" src=\"" + data
                        + "\"></td></tr></table><p>End.</p>",
                "a.html");

        String html = new Reading().html(reading(document), name -> Optional.of("/seen/" + name));

        assertTrue(html.indexOf("<figure") < html.indexOf("</td></tr>"), html);
        assertTrue(html.indexOf("<td>Words") < html.indexOf("<figure"), html);
    }

    @Test
    void aPictureThatNobodyDescribedIsSeen() throws IOException {
        byte[] word = PicturedFiles.word(OLD, "");
        SourceDocument document = taken(word, "water.docx");

        String html = new Reading().html(reading(document), name -> Optional.of("/seen/" + name));

        assertTrue(
                html.contains(
                        "veins.</p>\n<figure class=\"picture\"><img src=\"/seen/word/media/image1.png\" alt=\"\""),
                html);
        assertArrayEquals(
                OLD, pictures(word, "water.docx").get("word/media/image1.png").content());
    }

    @Test
    void thePageShowsThePictureWithItsWordsAndNoAddressOfOthers() {
        SourceDocument document = taken(PicturedFiles.word(OLD, "A &quot;glass&quot; of water"), "water.docx");

        String ours = new Reading().html(reading(document), name -> Optional.of("/api/v1/x/" + name));
        String others = new Reading().html(reading(document), name -> Optional.of("https://elsewhere.example/x.png"));

        assertTrue(
                ours.contains("<img src=\"/api/v1/x/word/media/image1.png\" alt=\"A &quot;glass&quot; of water\""),
                ours);
        assertFalse(others.contains("<img"), others);
    }
}
