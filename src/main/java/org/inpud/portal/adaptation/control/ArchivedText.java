package org.inpud.portal.adaptation.control;

import java.time.Instant;
import java.util.Optional;

/**
 * A text whose segment the edition no longer has.
 *
 * @param source what it rendered; nothing for a text of our own
 * @param codes what the inline codes of that source stand for, as the document room wrote it
 * @param from the number of the edition that had the segment
 * @param to the number of the edition that has not
 * @param comments how many were made on it; they are kept as well
 */
public record ArchivedText(
        String segment,
        String passage,
        Optional<String> source,
        String codes,
        String target,
        int from,
        int to,
        Instant archivedAt,
        int comments) {}
