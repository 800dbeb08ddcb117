package org.inpud.portal.document.control;

import static org.inpud.portal.document.control.Documents.merged;
import static org.inpud.portal.document.control.Documents.taken;
import static org.inpud.portal.document.control.Documents.texts;
import static org.inpud.portal.document.control.Documents.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.Test;

class LayoutsTest {

    private static final String STORY = "Stories/Story_a.xml";

    private final byte[] file = layout();
    private final SourceDocument document = taken(file, "leaflet.idml");

    static byte[] layout() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.adobe.indesign-idml-package".getBytes(StandardCharsets.UTF_8));
        put(
                parts,
                "designmap.xml",
                "<Document><Story src=\"Stories/Story_b.xml\"/><Story src=\"" + STORY
                        + "\"/><Spread src=\"Spreads/Spread_1.xml\"/></Document>");
        put(parts, "Spreads/Spread_1.xml", "<x><Spread>" + frame("b", 300) + frame("a", 20) + "</Spread></x>");
        put(
                parts,
                "Resources/Styles.xml",
                "<x><ParagraphStyle Self=\"ParagraphStyle/Head 2\"/>"
                        + "<ParagraphStyle Self=\"ParagraphStyle/Items\" BulletsAndNumberingListType=\"BulletList\"/></x>");
        put(
                parts,
                STORY,
                "<x><Story Self=\"a\"><StoryPreference StoryDirection=\"LeftToRightDirection\"/>"
                        + "<ParagraphStyleRange AppliedParagraphStyle=\"ParagraphStyle/Head 2\">"
                        + range("", "<Content>Safer use</Content><Br/>") + "</ParagraphStyleRange>"
                        + "<ParagraphStyleRange AppliedParagraphStyle=\"ParagraphStyle/Items\" Justification=\"LeftAlign\">"
                        + range("", "<Content>Water</Content><Br/><Content>Read </Content>")
                        + range("FontStyle=\"Bold\"", "<Content>this</Content>")
                        + range(
                                "",
                                "<Content> first.</Content><Br/><Content><?ACE 18?></Content><Br/><Content>Filters</Content>")
                        + "</ParagraphStyleRange></Story></x>");
        put(
                parts,
                "Stories/Story_b.xml",
                "<x><Story Self=\"b\"><ParagraphStyleRange>" + range("", "<Content>Below.</Content>")
                        + "</ParagraphStyleRange></Story></x>");
        return WordFile.zip(parts);
    }

    private static String frame(String story, int top) {
        return "<TextFrame ParentStory=\"" + story + "\" PreviousTextFrame=\"n\" ItemTransform=\"1 0 0 1 0 " + top
                + "\"/>";
    }

    private static String range(String look, String content) {
        return "<CharacterStyleRange AppliedCharacterStyle=\"n\" " + look + ">" + content + "</CharacterStyleRange>";
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
    }

    private static String words(byte[] merged) {
        return WordFile.read(merged, STORY).replaceAll("<Br/>", "|").replaceAll("<\\?xml[^>]*>|<[^?][^>]*>", "");
    }

    @Test
    void paragraphs_end_at_line_ends_and_stories_stand_in_the_order_of_their_frames() {
        assertEquals(
                List.of(
                        "HEADING2 Safer use",
                        "LIST_ITEM1 Water",
                        "LIST_ITEM1 Read {1}this{/1} first.",
                        "LIST_ITEM1 Filters",
                        "PARAGRAPH0 Below."),
                document.passages().stream()
                        .map(passage ->
                                passage.kind().name() + passage.level() + " " + String.join(" ", texts(passage)))
                        .toList());
    }

    @Test
    void an_unchanged_merge_is_the_same_text() {
        byte[] merged = merged(file, document, Documents.ENGLISH, unchanged(document));

        assertEquals(document.passages(), taken(merged, "leaflet.idml").passages());
    }

    @Test
    void a_translation_stands_where_its_source_stood() {
        byte[] merged = merged(
                file,
                document,
                LanguageTag.of("fr"),
                PassageVersion.translated(1, List.of("Eau")),
                PassageVersion.translated(2, List.of("{1}Ceci{/1} d’abord.")),
                PassageVersion.translated(3, List.of("Filtres")));

        assertEquals("Safer use|Eau|Ceci d’abord.|<?ACE 18?>|Filtres", words(merged));
        assertTrue(
                WordFile.read(merged, STORY)
                        .contains("FontStyle=\"Bold\"><Content>Ceci</Content></CharacterStyleRange>"),
                WordFile.read(merged, STORY));
    }

    @Test
    void omitted_paragraphs_go_and_added_ones_stand_beside_their_neighbours() {
        AddedPassage added = new AddedPassage(List.of("New."));
        byte[] merged = merged(
                file,
                document,
                LanguageTag.of("fr"),
                PassageVersion.omitted(0),
                PassageVersion.kept(1).with(List.of(added), List.of(added)),
                PassageVersion.translated(2, List.of("Lire")),
                PassageVersion.kept(3).with(List.of(), List.of(added)));

        assertEquals("New.|Water|New.|Lire|<?ACE 18?>|Filters|New.", words(merged));
    }

    @Test
    void what_is_added_at_the_end_keeps_its_order() {
        byte[] merged = merged(
                file,
                document,
                LanguageTag.of("fr"),
                PassageVersion.kept(3)
                        .with(
                                List.of(),
                                List.of(
                                        new AddedPassage(List.of("First."), true),
                                        new AddedPassage(List.of("Second."), true))));

        assertTrue(words(merged).endsWith("Filters|First.|Second."), words(merged));
    }

    @Test
    void arabic_runs_from_the_right() {
        byte[] merged = merged(file, document, LanguageTag.of("ar"), unchanged(document));
        String story = WordFile.read(merged, STORY);

        assertTrue(story.contains("StoryDirection=\"RightToLeftDirection\""), story);
        assertTrue(
                story.contains("Composer=\"HL Composer Optyca\" Justification=\"RightAlign\" "
                        + "ParagraphDirection=\"RightToLeftDirection\""),
                story);
        assertTrue(story.contains("AppliedLanguage=\"$ID/Arabic\""), story);
    }
}
