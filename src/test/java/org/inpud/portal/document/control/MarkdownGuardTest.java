package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown on which its parser would never come to an end is refused before it is parsed; all that people write passes. */
class MarkdownGuardTest {

    private static final String LINKS = "[water](here) ".repeat(500) + "\n\n";

    private static Optional<DocumentRefusal> refusal(String text) {
        return new TextGuard(Bounds.STANDARD)
                .refusal(text, DocumentFormat.MARKDOWN)
                .map(Refusal::code)
                .map(DocumentRefusal.class::cast);
    }

    private static String steps(int number, String marker) {
        return IntStream.range(0, number)
                .mapToObj(at -> "  ".repeat(at) + marker + " word\n")
                .collect(Collectors.joining());
    }

    @Test
    void quotationsAndListsStandInEachOtherAsDeepAsPeopleWriteThem() {
        assertEquals(Optional.empty(), refusal("> > > - a\n> > >   - b\n\n1. a\n   - b\n     > c\n"));
        assertEquals(Optional.empty(), refusal(steps(12, "-") + "\n" + steps(12, "3.")));
        assertEquals(Optional.empty(), refusal((steps(12, "*") + "\nAnd then:\n\n").repeat(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", "- ", "* ", "1. ", "> - ", "9) > "})
    void whatStandsInItselfAgainAndAgainIsRefused(String marker) {
        assertEquals(Optional.of(DocumentRefusal.TOO_INTRICATE), refusal(marker.repeat(60) + "word\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "12.", "+"})
    void soAreListsInListsInLists(String marker) {
        assertEquals(Optional.of(DocumentRefusal.TOO_INTRICATE), refusal(steps(100, marker)));
        assertEquals(
                Optional.of(DocumentRefusal.TOO_INTRICATE),
                refusal(steps(100, marker).replace("\n", "\n\n")));
    }

    @Test
    void aLineAcrossThePageIsNoListHoweverLong() {
        assertEquals(Optional.empty(), refusal("a\n\n" + "- ".repeat(60) + "\n\n" + "*".repeat(80) + "\n\nb\n"));
    }

    @Test
    void paragraphsOfLinksAreRefusedWhereThereAreFarMoreThanAnybodyWrites() {
        assertEquals(Optional.empty(), refusal(LINKS.repeat(10)));
        assertEquals(Optional.of(DocumentRefusal.TOO_INTRICATE), refusal(LINKS.repeat(400)));
    }

    @Test
    void aBookOfShortParagraphsWithLinksPasses() {
        assertEquals(
                Optional.empty(),
                refusal("You find [clean water](https://example.org/water) and `tea` at night.\n\n".repeat(50_000)));
    }

    @Test
    void notesAndBlankLinesAreCounted() {
        assertEquals(Optional.empty(), refusal(":::note\n\nword\n\n:::\n\n".repeat(500)));
        assertEquals(Optional.of(DocumentRefusal.TOO_INTRICATE), refusal(":::note\n\nword\n\n".repeat(3_000)));
        assertEquals(Optional.of(DocumentRefusal.LONG_TEXT), refusal("a\n" + "\n".repeat(600_000)));
    }

    @Test
    void blanksThatAreNoneToTheParserPartNoParagraphs() {
        assertEquals(
                Optional.of(DocumentRefusal.LONG_PARAGRAPH), refusal(("word ".repeat(100) + "\n\u2003\n").repeat(100)));
        assertEquals(Optional.of(DocumentRefusal.LONG_PARAGRAPH), refusal(("word ".repeat(100) + "\r\n").repeat(100)));
        assertEquals(Optional.empty(), refusal(("word ".repeat(100) + "\r\n\r\n").repeat(100)));
    }
}
