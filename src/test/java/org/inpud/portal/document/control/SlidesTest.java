package org.inpud.portal.document.control;

import static org.inpud.portal.document.control.Documents.merged;
import static org.inpud.portal.document.control.Documents.taken;
import static org.inpud.portal.document.control.Documents.texts;
import static org.inpud.portal.document.control.Documents.unchanged;
import static org.inpud.portal.document.control.SlidesFile.paragraph;
import static org.inpud.portal.document.control.SlidesFile.picture;
import static org.inpud.portal.document.control.SlidesFile.run;
import static org.inpud.portal.document.control.SlidesFile.shape;
import static org.inpud.portal.document.control.SlidesFile.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.document.entity.Trace;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SlidesTest {

    private static final String SLIDE = "ppt/slides/slide2.xml";

    private static byte[] file;
    private static SourceDocument document;

    @BeforeAll
    static void takeApart() {
        file = SlidesFile.of(
                shape(
                                "",
                                paragraph("", run("", "Wa"), run("dirty=\"0\"", "ter "), run("b=\"1\"", "clean")),
                                paragraph("lvl=\"1\" algn=\"l\"", run("", "Boiled")))
                        + shape("sldNum", paragraph("", run("", "Seven")))
                        + table("Dose", "0.4")
                        + picture("A vial")
                        + shape("title", paragraph("", run("", "Safer use"))),
                shape("title", paragraph("", run("", "The end"))),
                "Say it slowly.");
        document = taken(file, "talk.pptx");
    }

    @Test
    void slides_are_read_in_the_order_of_showing_with_their_titles_first() {
        assertEquals(
                List.of(
                        "HEADING1 slide1 Safer use",
                        "LIST_ITEM1 slide1 Water {1}clean{/1}",
                        "LIST_ITEM2 slide1 Boiled",
                        "CELL0 slide1 Dose",
                        "PICTURE0 slide1 A vial",
                        "NOTE0 slide1 Say it slowly.",
                        "HEADING1 slide2 The end"),
                document.passages().stream()
                        .map(passage -> passage.kind().name() + passage.level() + " "
                                + passage.place().get("part") + " " + String.join(" ", texts(passage)))
                        .toList());
        assertEquals("false", document.passages().get(1).place().get("ordered"));
        assertEquals("true", document.passages().get(2).place().get("ordered"));
    }

    @Test
    void a_slide_without_a_title_is_known_by_its_first_short_words() {
        byte[] untitled = SlidesFile.of(
                picture("A vial")
                        + shape("", paragraph("", run("", "Clean water")), paragraph("", run("", "Boil it."))),
                shape("", paragraph("", run("", "Whoever reads this sentence knows all of it."))),
                "Say it slowly.");
        List<String> passages = taken(untitled, "talk.pptx").passages().stream()
                .map(passage -> passage.kind().name() + passage.level() + " " + String.join(" ", texts(passage)))
                .toList();

        assertEquals(
                List.of(
                        "PICTURE0 A vial",
                        "HEADING1 Clean water",
                        "LIST_ITEM1 Boil it.",
                        "NOTE0 Say it slowly.",
                        "PARAGRAPH0 Whoever reads this sentence knows all of it."),
                passages);
    }

    @Test
    void what_a_shape_says_that_is_switched_off_goes() {
        String off =
                shape("", paragraph("", run("", "Nobody may read this"))).replace("name=\"Shape\"", "hidden=\"1\"");
        byte[] telling = SlidesFile.of(
                shape("title", paragraph("", run("", "Safer use")))
                        + off
                        + "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"9\" hidden=\"true\"/></p:nvGrpSpPr>"
                        + shape("", paragraph("", run("", "Nor this"))) + "</p:grpSp>",
                shape("title", paragraph("", run("", "The end"))),
                "Say it slowly.");
        Scrubbing.Scrubbed clean = new Scrubbing().admit(telling, "talk.pptx").value();

        assertEquals(2, clean.found().get(Trace.HIDDEN_TEXT));
        assertEquals(Map.of(), clean.left());
        assertEquals(
                List.of(List.of("Safer use"), List.of("Say it slowly."), List.of("The end")),
                texts(taken(clean.content(), "talk.pptx")));
    }

    @Test
    void an_unchanged_merge_is_the_same_text() {
        byte[] merged = merged(file, document, Documents.ENGLISH, unchanged(document));

        assertEquals(document.passages(), taken(merged, "talk.pptx").passages());
    }

    @Test
    void a_translation_keeps_the_looks_of_its_runs() {
        byte[] merged = merged(
                file,
                document,
                LanguageTag.of("fr"),
                PassageVersion.translated(1, List.of("{1}Propre{/1} eau")),
                PassageVersion.translated(4, List.of("Une fiole")));
        String slide = WordFile.read(merged, SLIDE);

        assertTrue(slide.contains("<a:r><a:rPr b=\"1\" lang=\"fr\"/><a:t>Propre</a:t></a:r>"), slide);
        assertTrue(slide.contains("<a:r><a:rPr lang=\"fr\"/><a:t> eau</a:t></a:r><a:endParaRPr"), slide);
        assertTrue(slide.contains("descr=\"Une fiole\""), slide);
    }

    @Test
    void omitted_passages_go_and_added_ones_look_like_their_neighbours() {
        AddedPassage added = new AddedPassage(List.of("New."));
        byte[] merged = merged(
                file,
                document,
                LanguageTag.of("fr"),
                PassageVersion.omitted(1),
                PassageVersion.omitted(3),
                PassageVersion.kept(2).with(List.of(), List.of(added)));
        String slide = WordFile.read(merged, SLIDE);

        assertFalse(slide.contains("clean"), slide);
        assertTrue(
                slide.contains(
                        "<a:p><a:pPr algn=\"l\" lvl=\"1\"/><a:r><a:rPr lang=\"fr\"/><a:t>New.</a:t></a:r></a:p>"),
                slide);
        assertTrue(slide.contains("<a:txBody><a:bodyPr/><a:p><a:endParaRPr lang=\"fr\"/></a:p></a:txBody>"), slide);
    }

    @Test
    void what_is_said_of_all_slides_stands_on_a_slide_behind_them() {
        List<AddedPassage> about = List.of(
                new AddedPassage(List.of("About this text"), true),
                new AddedPassage(List.of("Licence CC BY & nothing < more"), true));
        byte[] merged = merged(
                file,
                document,
                LanguageTag.of("ar"),
                PassageVersion.kept(1).with(List.of(), about),
                PassageVersion.kept(document.passages().size() - 1));
        List<String> before = texts(document).stream().flatMap(List::stream).toList();
        List<String> after =
                texts(taken(merged, "talk.pptx")).stream().flatMap(List::stream).toList();

        assertEquals(before, after.subList(0, before.size()));
        assertEquals(
                List.of("About this text", "Licence CC BY & nothing < more"),
                after.subList(before.size(), after.size()));
        assertTrue(WordFile.read(merged, "ppt/slides/slide3.xml").contains("rtl=\"1\""));
        assertTrue(WordFile.read(merged, "[Content_Types].xml").contains("/ppt/slides/slide3.xml"));
        assertTrue(WordFile.read(merged, "ppt/presentation.xml").contains("id=\"258\""));
    }

    @Test
    void what_fills_more_than_a_slide_goes_on_on_the_next() {
        List<AddedPassage> about = IntStream.range(0, 60)
                .mapToObj(number -> new AddedPassage(List.of("Line " + number), true))
                .toList();
        byte[] merged = merged(
                file, document, LanguageTag.of("fr"), PassageVersion.kept(0).with(List.of(), about));

        assertTrue(WordFile.read(merged, "ppt/slides/slide3.xml").contains("Line 0"));
        assertTrue(WordFile.read(merged, "ppt/slides/slide5.xml").contains("Line 59"));
    }

    @Test
    void arabic_runs_from_the_right() {
        byte[] merged = merged(file, document, LanguageTag.of("ar"), unchanged(document));
        String slide = WordFile.read(merged, SLIDE);

        assertTrue(slide.contains("<a:p><a:pPr rtl=\"1\"/>"), slide);
        assertTrue(slide.contains("<a:pPr algn=\"r\" lvl=\"1\" rtl=\"1\"/>"), slide);
        assertTrue(slide.contains("<a:tblPr rtl=\"1\"/>"), slide);
        assertTrue(WordFile.read(merged, "ppt/slideMasters/slideMaster1.xml")
                .contains("<a:lvl1pPr algn=\"r\" rtl=\"1\">"));
    }
}
