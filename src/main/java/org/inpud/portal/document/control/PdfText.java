package org.inpud.portal.document.control;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.inpud.portal.document.entity.Damage;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.kernel.Outcome;

/**
 * The last resort: the text of a PDF, as a web page of ours that a person repairs, with a list of what was lost. Where
 * the text is beyond repair (letters of an unknown code, two columns read across) the editable file is asked for.
 * Nothing of the PDF itself is kept, and nothing in it is run.
 */
final class PdfText {

    private static final Logger LOG = System.getLogger(PdfText.class.getName());
    private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};
    private static final int MOST_PAGES = 1000;
    private static final long MOST_MEMORY = 64L * 1024 * 1024;
    private static final long MOST_SCRATCH = 512L * 1024 * 1024;

    /** A web page, and what it lacks. */
    record Read(byte[] page, Map<Damage, Integer> damage) {}

    private PdfText() {}

    static boolean isPdf(byte[] content) {
        return content.length >= MAGIC.length && Arrays.equals(content, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    static Outcome<Read> read(byte[] content) {
        if (content.length > Bounds.STANDARD.bytes()) {
            return Outcome.refused(DocumentRefusal.TOO_LARGE);
        }
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_SCRATCH);
        try (PDDocument document = Loader.loadPDF(content, "", null, null, memory.streamCache)) {
            if (document.isEncrypted()) {
                return Outcome.refused(DocumentRefusal.ENCRYPTED);
            }
            return document.getNumberOfPages() > MOST_PAGES
                    ? Outcome.refused(DocumentRefusal.TOO_LARGE)
                    : read(document);
        } catch (InvalidPasswordException locked) {
            return Outcome.refused(DocumentRefusal.ENCRYPTED);
        } catch (TooIntricate pieces) {
            return Outcome.refused(DocumentRefusal.TOO_INTRICATE);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The library throws all kinds of things at files that are none.
            LOG.log(Level.INFO, "a PDF could not be read", broken);
            return Outcome.refused(DocumentRefusal.BROKEN);
        }
    }

    private static Outcome<Read> read(PDDocument document) throws IOException {
        List<PdfLine> lines = PdfLines.of(document);
        if (lines.isEmpty()) {
            return Outcome.refused(DocumentRefusal.NO_TEXT);
        }
        if (PdfFaults.isUnreadable(lines)) {
            return Outcome.refused(DocumentRefusal.PDF_LETTERS);
        }
        if (PdfFaults.isReadAcross(lines)) {
            return Outcome.refused(DocumentRefusal.PDF_COLUMNS);
        }
        Map<Damage, Integer> damage = new EnumMap<>(Damage.class);
        count(damage, Damage.LOST_PICTURES, pictures(document));
        PdfBlocks blocks = new PdfBlocks(lines, document.getNumberOfPages());
        String page = blocks.page();
        blocks.damage().forEach((kind, times) -> count(damage, kind, times));
        return blocks.isEmpty()
                ? Outcome.refused(DocumentRefusal.NO_TEXT)
                : Outcome.done(new Read(page.getBytes(StandardCharsets.UTF_8), damage));
    }

    private static void count(Map<Damage, Integer> damage, Damage kind, int times) {
        if (times > 0) {
            damage.merge(kind, times, Integer::sum);
        }
    }

    private static int pictures(PDDocument document) {
        int pictures = 0;
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            if (resources != null) {
                for (COSName name : resources.getXObjectNames()) {
                    pictures += resources.isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return pictures;
    }
}
