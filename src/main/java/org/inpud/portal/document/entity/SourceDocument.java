package org.inpud.portal.document.entity;

import java.util.List;
import org.inpud.portal.kernel.LanguageTag;

/**
 * A file taken apart into passages, in the order of reading.
 *
 * @param engine what took it apart, in which version; kept with the edition
 */
public record SourceDocument(DocumentFormat format, LanguageTag language, List<SourcePassage> passages, String engine) {

    public SourceDocument {
        passages = List.copyOf(passages);
    }

    /** How many segments all passages have together. */
    public int segments() {
        return passages.stream().mapToInt(passage -> passage.segments().size()).sum();
    }
}
