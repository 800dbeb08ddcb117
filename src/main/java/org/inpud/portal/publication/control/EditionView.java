package org.inpud.portal.publication.control;

import java.time.Instant;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.entity.Edition;

/**
 * An edition with the facts of its import.
 *
 * @param isFromPdf whether its text was read out of a PDF, and its file is a web page made of it
 * @param sha256 of the file
 * @param bytes its size
 */
public record EditionView(
        int number,
        DocumentFormat format,
        boolean isFromPdf,
        LanguageTag language,
        int passages,
        int segments,
        int words,
        String sha256,
        long bytes,
        String note,
        Instant importedAt) {

    static EditionView of(Edition edition) {
        return new EditionView(
                edition.number(),
                edition.format(),
                edition.isFromPdf(),
                edition.language(),
                edition.passages(),
                edition.segments(),
                edition.words(),
                edition.fileDigest(),
                edition.fileSize(),
                edition.note(),
                edition.importedAt());
    }
}
