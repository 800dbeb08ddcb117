package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inpud.portal.document.entity.CodedPiece;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.Test;

/** A finished translation gets the codes of its source where its own formatting tells. */
class CodePlacingTest {

    @Test
    void boldAnswersBoldAndALinkTheLink() {
        CodePlacing.Placed placed = placed(
                "Take **clean water** and [the list](https://example.org/a) along.",
                "Lleva [la lista](https://example.org/es) y **agua limpia**.");
        assertEquals("Lleva {2}la lista{/2} y {1}agua limpia{/1}.", placed.text());
        assertEquals(0, placed.missing());
        assertEquals(0, placed.dropped());
    }

    @Test
    void linksWithTheSameAddressAnswerEachOtherInAnyOrder() {
        CodePlacing.Placed placed = placed(
                "See [one](https://example.org/1) or [two](https://example.org/2).",
                "Véase [dos](https://example.org/2) o [uno](https://example.org/1).");
        assertEquals("Véase {2}dos{/2} o {1}uno{/1}.", placed.text());
    }

    @Test
    void whatIsWrittenTheSameTakesItsCode() {
        CodePlacing.Placed placed = placed("Ask for **naloxone** today.", "Pide naloxone hoy.");
        assertEquals("Pide {1}naloxone{/1} hoy.", placed.text());
        assertEquals(0, placed.missing());
    }

    @Test
    void aCodeWithoutAPlaceIsLeftToTheChecks() {
        CodePlacing.Placed placed = placed("Wait for **people** to come.", "Espera a la gente.");
        assertEquals("Espera a la gente.", placed.text());
        assertEquals(1, placed.missing());
    }

    @Test
    void formattingThatTheSourceHasNotGoesAndItsWordsStay() {
        CodePlacing.Placed placed = placed("Wait here.", "Espera **aquí**, {amigo}.");
        assertEquals("Espera aquí, {{amigo}.", placed.text());
        assertEquals(1, placed.dropped());
        assertTrue(CodedText.compare("Wait here.", placed.text()).isNone());
    }

    @Test
    void cuttingKeepsTheFormattingOfBothParts() {
        CodedPiece piece = segment("Abre **la puerta, espera** y entra.");
        List<CodedPiece> two = Pieces.cut(piece, piece.text().indexOf("espera"));
        assertEquals("Abre {1}la puerta,{/1}", two.get(0).text().replace(" {/1}", "{/1}"));
        assertEquals("{1}espera{/1} y entra.", two.get(1).text());
    }

    @Test
    void joiningGivesEveryCodeANumberOfItsOwn() {
        CodedPiece joined = Pieces.joined(List.of(segment("**Uno** va."), segment("**Dos** viene.")));
        assertEquals("{1}Uno{/1} va. {2}Dos{/2} viene.", joined.text());
        assertEquals(joined.text(), CodePlacing.place(joined, joined, true).text());
    }

    @Test
    void aTextIsSharedWhereAClauseEnds() {
        List<CodedPiece> parts = Pieces.shared(
                new CodedPiece("Abre la puerta a las seis, y después espera a que venga gente.", ""), List.of(20, 30));
        assertEquals(
                List.of("Abre la puerta a las seis,", "y después espera a que venga gente."),
                parts.stream().map(CodedPiece::text).toList());
        List<CodedPiece> three = Pieces.shared(new CodedPiece("uno dos tres", ""), List.of(1, 1, 1));
        assertEquals(
                List.of("uno", "dos", "tres"),
                three.stream().map(CodedPiece::text).toList());
    }

    private static CodePlacing.Placed placed(String source, String target) {
        return CodePlacing.place(segment(source), segment(target), true);
    }

    private static CodedPiece segment(String markdown) {
        SourceSegment segment = new Extraction()
                .extract(markdown.getBytes(StandardCharsets.UTF_8), "a.md", LanguageTag.of("en"))
                .value()
                .passages()
                .get(0)
                .segments()
                .get(0);
        return new CodedPiece(segment.text(), segment.codes());
    }
}
