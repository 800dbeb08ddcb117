package org.inpud.portal.document.control;

import static org.inpud.portal.document.control.Documents.merged;
import static org.inpud.portal.document.control.Documents.merging;
import static org.inpud.portal.document.control.Documents.taken;
import static org.inpud.portal.document.control.Documents.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** Editions that an earlier release of the portal cut in another way. */
class OlderCutsTest {

    private static final LanguageTag FRENCH = LanguageTag.of("fr");

    private static final String PAGE =
            "<p>First one. Second <b>one. Third</b> one.</p><p>Nobody knew of this.</p><p>The end.</p>";

    private final SourceDocument page = taken(PAGE, "a.html");

    private static SourceSegment segment(int place, String text, String codes) {
        return new SourceSegment(place, text, codes);
    }

    private static PassageVersion translated(int index, List<SourceSegment> cut, String... targets) {
        return PassageVersion.translated(index, List.of(targets)).cutAs(cut);
    }

    private static String text(byte[] merged) {
        return new String(merged, StandardCharsets.UTF_8);
    }

    @Test
    void sentences_are_those_that_were_stored_not_those_of_today() {
        assertEquals(
                List.of("First one.", "Second {1/}one.", "Third{1/} one."),
                texts(page).get(0));
        List<SourceSegment> before = List.of(segment(0, "First one. Second {1}one. Third{/1} one.", ""));
        String merged = text(merged(bytes(PAGE), page, FRENCH, translated(0, before, "Un, deux {1}et{/1} trois.")));
        assertTrue(merged.contains("<p>Un, deux <b>et</b> trois.</p><p>Nobody"), merged);
    }

    @Test
    void sentences_that_are_one_today_are_parted_where_they_were() {
        String text = "One, two; three.";
        List<SourceSegment> before =
                List.of(segment(0, "One,", "after\t "), segment(1, "two;", "after\t "), segment(2, "three.", ""));
        SourceDocument document = taken(text, "a.txt");
        assertEquals(List.of(List.of(text)), texts(document));
        assertEquals(
                "Un, deux ; trois.",
                text(merged(bytes(text), document, FRENCH, translated(0, before, "Un,", "deux ;", "trois.")))
                        .strip());
    }

    @Test
    void passages_are_found_again_when_others_have_joined_them_since() {
        List<SourceSegment> last = page.passages().get(2).segments();
        String merged = text(merged(bytes(PAGE), page, FRENCH, translated(1, last, "La fin.")));
        assertTrue(merged.contains("<p>Nobody knew of this.</p><p>La fin.</p>"), merged);
    }

    @Test
    void passages_are_found_again_in_another_order_and_where_there_are_fewer() {
        byte[] file = WordFile.withBody(WordFile.plain("One."), WordFile.plain("Two."), WordFile.plain("Three."))
                .bytes();
        SourceDocument document = taken(file, "a.docx");
        List<PassageVersion> before = new ArrayList<>();
        before.add(translated(0, document.passages().get(2).segments(), "Trois."));
        before.add(translated(1, List.of(segment(0, "12", "")), "12"));
        before.add(translated(2, document.passages().get(0).segments(), "Un."));
        before.add(translated(3, document.passages().get(1).segments(), "Deux."));
        byte[] merged = merged(file, document, FRENCH, before.toArray(PassageVersion[]::new));
        assertEquals(
                List.of(List.of("Un."), List.of("Deux."), List.of("Trois.")),
                texts(taken(merged, "a.docx")).subList(0, 3));
    }

    @Test
    void what_is_found_nowhere_is_refused_and_nothing_is_written() {
        Outcome<byte[]> merged = merging(
                bytes(PAGE), page, FRENCH, translated(1, List.of(segment(0, "Something else.", "")), "Autre chose."));
        assertEquals(List.of(Refusal.of(DocumentRefusal.CUT_OTHERWISE)), merged.refusals());
    }

    @Test
    void a_code_that_is_no_longer_there_is_not_guessed() {
        Outcome<byte[]> merged = merging(
                bytes(PAGE), page, FRENCH, translated(2, List.of(segment(0, "The {1}end{/1}.", "")), "{1}Fin{/1}."));
        assertEquals(List.of(Refusal.of(DocumentRefusal.CUT_OTHERWISE)), merged.refusals());
    }

    @Test
    void a_new_edition_is_cut_like_the_one_before_where_it_says_the_same() {
        SourceDocument older = taken("<p>One, two; three.</p><p>Other. Words.</p>", "a.html");
        List<SourceSegment> parted =
                List.of(segment(0, "One,", "after\t "), segment(1, "two;", "after\t "), segment(2, "three.", ""));
        SourceDocument newer = new Precedent(List.of(parted, List.of(segment(0, "Other. Wards.", "")))).applied(older);
        assertEquals(List.of(List.of("One,", "two;", "three."), List.of("Other.", "Words.")), texts(newer));
    }

    @Test
    void what_is_spaced_or_set_otherwise_is_a_change_of_the_text() {
        for (String newer : List.of(
                "<p>We can not. Bring water.</p>",
                "<p>We cannot. Bring&nbsp;water.</p>",
                "<p>We <b>cannot</b>. Bring water.</p>")) {
            SourceDocument today = taken(newer, "a.html");
            List<SourceSegment> before = List.of(segment(0, "We cannot.", "after\t "), segment(1, "Bring water.", ""));
            assertEquals(texts(today), texts(new Precedent(List.of(before)).applied(today)), newer);
        }
    }

    @Test
    void a_link_that_leads_elsewhere_is_told_as_it_is_today() {
        String before = "<p>See <a href=\"https://example.org/a\">this. Then</a> rest.</p>";
        SourceDocument older = taken(before, "a.html");
        SourceDocument newer = taken(before.replace("/a", "/b"), "a.html");
        List<SourceSegment> one = List.of(segment(
                0,
                "See {1}this. Then{/1} rest.",
                older.passages().get(0).segments().get(0).codes()));
        assertEquals(1, new Precedent(List.of(one)).applied(older).segments());
        assertEquals(texts(newer), texts(new Precedent(List.of(one)).applied(newer)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
