package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.inpud.portal.document.entity.Damage;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** The text of a PDF comes in as a draft that says what it lost; what is beyond repair is refused. */
class PdfTextTest {

    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;

    @Test
    void paragraphsAreJoinedHeadingsToldAndRunningLinesGone() throws IOException {
        for (int number = 1; number <= 3; number++) {
            page();
            write(20, 8, "Strategic plan of a network");
            if (number == 1) {
                write(60, 20, "Our rights");
                write(100, 11, "We ask for health and dignity, and we do not");
                write(114, 11, "ask alone. Many ask with us, and the de-");
            }
            if (number == 2) {
                write(60, 11, "mand goes on in the middle of a sentence.");
                write(100, 11, "1) First we listen to those who know.");
                write(120, 11, "2) Then we speak, and we are heard at last.");
            }
            if (number == 3) {
                write(60, 11, "The e\uFB03ciency of the o\uFB03ce, as it says.".replace("\uFB03", "ffi"));
                write(600, 8, "1. A note at the foot of the page");
                write(200, 11, "And this is what comes behind the note.");
            }
            write(780, 8, "Page " + number);
        }

        PdfText.Read read = read(bytes()).value();
        String text = new String(read.page(), StandardCharsets.UTF_8);

        assertTrue(text.contains("<h1>Our rights</h1>"), text);
        assertTrue(
                text.contains("We do not".toLowerCase())
                        && text.contains("and the demand goes on in the middle of a sentence.</p>"),
                text);
        assertTrue(text.contains("<li>1) First we listen to those who know.</li>"), text);
        assertFalse(text.contains("Strategic plan") || text.contains("Page 2"), text);
        assertEquals(
                Map.of(
                        Damage.SPLIT_PARAGRAPHS, 1,
                        Damage.RUNNING_HEADERS, 6,
                        Damage.STRANDED_NOTES, 1,
                        Damage.GUESSED_HEADINGS, 1),
                read.damage());
    }

    @Test
    void itsTextBecomesPassagesOfAPageOfOurs() throws IOException {
        page();
        write(60, 20, "Our rights");
        write(100, 11, "We ask for health & dignity, with <care>.");

        Scrubbing.Scrubbed taken = new Scrubbing().admit(bytes(), "plan.pdf").value();

        assertEquals(DocumentFormat.HTML, taken.format());
        assertTrue(taken.isFromPdf());
        assertEquals(
                List.of("HEADING Our rights", "PARAGRAPH We ask for health & dignity, with <care>."),
                new Extraction()
                        .extract(taken.content(), "a.html", LanguageTag.of("en")).value().passages().stream()
                                .map(passage -> passage.kind() + " "
                                        + passage.segments().get(0).text())
                                .toList());
    }

    @Test
    void columnsThatAreReadAcrossAreRefused() throws IOException {
        page();
        for (int line = 0; line < 12; line++) {
            write(60 + 14 * line, 40, 11, "the left column says this and more of it");
            write(60 + 14 * line, 330, 11, "and the right one says that and more");
        }

        assertEquals(List.of(DocumentRefusal.PDF_COLUMNS), refusals(bytes()));
    }

    @Test
    void columnsThatComeOneAfterTheOtherAreRead() throws IOException {
        page();
        for (int left : new int[] {40, 330}) {
            for (int line = 0; line < 12; line++) {
                write(60 + 14 * line, left, 11, "a column of its own stands here, long");
            }
        }

        assertEquals(List.of(), refusals(bytes()));
    }

    @Test
    void aTableIsNoTextInColumns() throws IOException {
        page();
        for (int line = 0; line < 12; line++) {
            write(60 + 14 * line, 40, 11, "Objective " + line);
            write(60 + 14 * line, 330, 11, "page " + line);
        }

        assertEquals(List.of(), refusals(bytes()));
    }

    @Test
    void lettersOfAnotherCodeAreRefused() throws IOException {
        page();
        for (int line = 0; line < 12; line++) {
            write(60 + 14 * line, 11, "La communautÃ© dÃ©fend la santÃ© et la dignitÃ©");
        }

        assertEquals(List.of(DocumentRefusal.PDF_LETTERS), refusals(bytes()));
    }

    @Test
    void lockedBrokenAndEmptyOnesAreRefused() throws IOException {
        page();
        assertEquals(List.of(DocumentRefusal.NO_TEXT), refusals(bytes()));
        assertEquals(
                List.of(DocumentRefusal.BROKEN),
                refusals("%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII)));
        try (PDDocument locked = new PDDocument()) {
            locked.addPage(new PDPage());
            locked.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            locked.save(bytes);
            assertEquals(List.of(DocumentRefusal.ENCRYPTED), refusals(bytes.toByteArray()));
        }
    }

    private static Outcome<PdfText.Read> read(byte[] content) {
        return PdfText.read(content);
    }

    private static List<?> refusals(byte[] content) {
        return read(content).refusals().stream().map(Refusal::code).toList();
    }

    private void page() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage added = new PDPage();
        document.addPage(added);
        page = new PDPageContentStream(document, added);
    }

    private void write(float down, float size, String text) throws IOException {
        write(down, 60, size, text);
    }

    private void write(float down, float left, float size, String text) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), size);
        page.newLineAtOffset(left, 792 - down);
        page.showText(text);
        page.endText();
    }

    private byte[] bytes() throws IOException {
        page.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }
}
