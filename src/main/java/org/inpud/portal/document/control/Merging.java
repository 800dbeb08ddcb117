package org.inpud.portal.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;

/** Writes an adaptation in the format of its source: the original file, with other words in it. */
@ApplicationScoped
public class Merging {

    private static final Logger LOG = System.getLogger(Merging.class.getName());

    /**
     * The new file. Passages that are not named keep the words of the source; those that tell how they were cut are
     * found again however the file is cut today, and where one can't be, nothing is written.
     *
     * @param original the file as it was imported
     */
    public Outcome<byte[]> merge(
            byte[] original,
            DocumentFormat format,
            LanguageTag source,
            LanguageTag target,
            List<PassageVersion> passages)
            throws IOException {
        byte[] content = FileGuard.decoded(original, format);
        try {
            return Outcome.done(Format.of(format).merged(content, source, target, byIndex(passages)));
        } catch (CutOtherwise before) {
            LOG.log(Level.INFO, "a file is cut by {0} otherwise than when it was stored", Engine.NAME);
            List<SourcePassage> today = Format.of(format).passages(parts(content, format), source);
            Optional<List<PassageVersion>> placed = Fitting.of(passages, today);
            return placed.isPresent()
                    ? Outcome.done(Format.of(format).merged(content, source, target, byIndex(placed.get())))
                    : Outcome.refused(DocumentRefusal.CUT_OTHERWISE);
        }
    }

    private static Parts parts(byte[] content, DocumentFormat format) throws IOException {
        return format.isZipped() ? Parts.of(content) : Parts.whole(content);
    }

    private static Map<Integer, PassageVersion> byIndex(List<PassageVersion> passages) {
        return passages.stream().collect(Collectors.toMap(PassageVersion::index, Function.identity()));
    }
}
