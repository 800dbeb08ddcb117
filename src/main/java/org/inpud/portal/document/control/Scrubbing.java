package org.inpud.portal.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.inpud.portal.document.entity.Damage;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.document.entity.Trace;
import org.inpud.portal.kernel.Outcome;

/**
 * Takes out of files what tells on people and machines: when they come in, before anything is kept, and again when they
 * go out. What is found is counted, never kept or shown: whoever brings a file has it, and nobody else needs to know.
 */
@ApplicationScoped
public class Scrubbing {

    private static final Logger LOG = System.getLogger(Scrubbing.class.getName());

    private final FileGuard guard = new FileGuard(Bounds.STANDARD);

    /**
     * A file that may be kept.
     *
     * @param found what was taken out, and how many times
     * @param left what a second look still finds; nothing, unless we fail
     * @param isFromPdf whether it is a web page of ours with the text of a PDF
     * @param damage what that text lost
     */
    public record Scrubbed(
            DocumentFormat format,
            byte[] content,
            Map<Trace, Integer> found,
            Map<Trace, Integer> left,
            boolean isFromPdf,
            Map<Damage, Integer> damage) {}

    /** Looks whether a file can be taken at all, and cleans it; the answer says why not. */
    public Outcome<Scrubbed> admit(byte[] content, String fileName) {
        return Workshop.ONLY.within(
                Bounds.TO_CLEAN,
                FileGuard.ofProcessor(content),
                () -> PdfText.isPdf(content)
                        ? PdfText.read(content).map(Scrubbing::fromPdf)
                        : guard.admit(content, fileName).then(Scrubbing::scrub));
    }

    /** Only the text is taken over, so that there is nothing to take out. */
    private static Scrubbed fromPdf(PdfText.Read read) {
        return new Scrubbed(DocumentFormat.HTML, read.page(), Map.of(), Map.of(), true, read.damage());
    }

    private static Outcome<Scrubbed> scrub(FileGuard.Admitted admitted) {
        try {
            Tally found = new Tally();
            Tally left = new Tally();
            byte[] clean = cleaned(admitted.content(), admitted.format(), found, left);
            return Outcome.done(new Scrubbed(admitted.format(), clean, found.found(), left.found(), false, Map.of()));
        } catch (CleanPackage.ActiveContent program) {
            return Outcome.refused(DocumentRefusal.MACROS);
        } catch (TooIntricate pieces) {
            return Outcome.refused(DocumentRefusal.TOO_INTRICATE);
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.log(Level.INFO, "a file could not be cleaned", broken);
            return Outcome.refused(DocumentRefusal.BROKEN);
        }
    }

    /** A file of ours before it leaves. */
    public byte[] clean(byte[] content, DocumentFormat format) {
        return cleaned(content, format, new Tally(), new Tally());
    }

    private static byte[] cleaned(byte[] content, DocumentFormat format, Tally found, Tally left) {
        if (format.isZipped()) {
            try {
                return CleanPackage.of(content, found, left);
            } catch (IOException scratch) {
                throw new UncheckedIOException(scratch);
            }
        }
        byte[] clean = cleaned(content, format, found);
        look(clean, format, left);
        return clean;
    }

    private static void look(byte[] clean, DocumentFormat format, Tally left) {
        switch (format) {
            case HTML -> HtmlScrub.look(clean, left);
            case XLIFF -> XmlSieve.look(clean, new ExchangeRules(left));
            default -> cleaned(clean, format, left);
        }
    }

    private static byte[] cleaned(byte[] content, DocumentFormat format, Tally tally) {
        return switch (format) {
            case MARKDOWN ->
                MarkdownScrub.clean(new String(content, StandardCharsets.UTF_8), tally)
                        .getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlScrub.clean(content, tally);
            case XLIFF -> XmlSieve.sift(content, new ExchangeRules(tally));
            default -> content;
        };
    }
}
