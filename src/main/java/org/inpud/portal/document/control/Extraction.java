package org.inpud.portal.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.document.control.FileGuard.Admitted;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;

/** Takes a file apart into passages and segments, or says why it can't be taken. */
@ApplicationScoped
public class Extraction {

    private static final Logger LOG = System.getLogger(Extraction.class.getName());

    private final FileGuard guard = new FileGuard(Bounds.STANDARD);

    /** Of any file, looked through before it is read. */
    public Outcome<SourceDocument> extract(byte[] content, String fileName, LanguageTag language) {
        return Workshop.ONLY.within(Bounds.TO_READ, FileGuard.ofProcessor(content), () -> guard.open(content, fileName)
                .then(admitted -> extract(admitted, language)));
    }

    /** The same of a file that {@link Scrubbing} let in and cleaned: it is not looked through a second time. */
    public Outcome<SourceDocument> extractClean(byte[] content, DocumentFormat format, LanguageTag language) {
        return Workshop.ONLY.within(
                Bounds.TO_READ, FileGuard.ofProcessor(content), () -> extract(opened(content, format), language));
    }

    private static Admitted opened(byte[] content, DocumentFormat format) throws IOException {
        byte[] readable = FileGuard.decoded(content, format);
        return new Admitted(
                format, readable, format.isZipped() ? Optional.of(Parts.toRead(readable)) : Optional.empty());
    }

    private static Outcome<SourceDocument> extract(Admitted admitted, LanguageTag language) {
        try {
            List<SourcePassage> passages = Format.of(admitted.format()).passages(admitted.parts(), language);
            return passages.stream().allMatch(passage -> passage.segments().isEmpty())
                    ? Outcome.refused(DocumentRefusal.NO_TEXT)
                    : Outcome.done(new SourceDocument(admitted.format(), language, passages, Engine.NAME));
        } catch (IOException scratch) {
            throw new UncheckedIOException(scratch);
        } catch (RuntimeException | StackOverflowError broken) {
            // What a filter can't read is the file's fault, not ours; the trace tells which part of the filter it was.
            LOG.log(Level.INFO, "a file could not be taken apart", broken);
            return Outcome.refused(DocumentRefusal.BROKEN);
        }
    }
}
