package org.inpud.portal.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
     */
    public record Scrubbed(
            DocumentFormat format, byte[] content, Map<Trace, Integer> found, Map<Trace, Integer> left) {}

    /** Looks whether a file can be taken at all, and cleans it; the answer says why not. */
    public Outcome<Scrubbed> admit(byte[] content, String fileName) {
        return guard.admit(content, fileName).then(Scrubbing::scrub);
    }

    private static Outcome<Scrubbed> scrub(FileGuard.Admitted admitted) {
        try {
            Tally found = new Tally();
            byte[] clean = cleaned(admitted.content(), admitted.format(), found);
            Tally left = new Tally();
            cleaned(clean, admitted.format(), left);
            return Outcome.done(new Scrubbed(admitted.format(), clean, found.found(), left.found()));
        } catch (CleanPackage.ActiveContent program) {
            return Outcome.refused(DocumentRefusal.MACROS);
        } catch (IllegalArgumentException | UncheckedIOException | StackOverflowError broken) {
            LOG.log(Level.INFO, "a file could not be cleaned", broken);
            return Outcome.refused(DocumentRefusal.BROKEN);
        }
    }

    /** A file of ours before it leaves. */
    public byte[] clean(byte[] content, DocumentFormat format) {
        return cleaned(content, format, new Tally());
    }

    private static byte[] cleaned(byte[] content, DocumentFormat format, Tally tally) {
        if (format.isZipped()) {
            try {
                return CleanPackage.of(content, tally);
            } catch (IOException scratch) {
                throw new UncheckedIOException(scratch);
            }
        }
        return switch (format) {
            case MARKDOWN ->
                MarkdownScrub.clean(new String(content, StandardCharsets.UTF_8), tally)
                        .getBytes(StandardCharsets.UTF_8);
            default -> content;
        };
    }
}
