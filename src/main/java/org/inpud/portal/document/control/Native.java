package org.inpud.portal.document.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.PictureFile;
import org.inpud.portal.kernel.LanguageTag;

/** What has to be known of a format itself, beyond what Okapi tells: where its passages stand, and how to move them. */
interface Native {

    /**
     * A marked passage that goes, or gets neighbours.
     *
     * @param isOmitted whether it goes itself
     * @param picture to be shown instead of its own
     */
    record Reshaping(
            boolean isOmitted, List<AddedPassage> before, List<AddedPassage> after, Optional<PictureFile> picture) {}

    static Native of(DocumentFormat format) {
        return switch (format) {
            case HTML -> new HtmlNative();
            case MARKDOWN -> new MarkdownNative();
            case TEXT -> new TextNative();
            case DOCX, ODT, PPTX, IDML, XLIFF -> throw new IllegalArgumentException(format + " is read without Okapi");
        };
    }

    /** The place of every marked passage. */
    Map<Integer, Place> places(byte[] marked);

    /** The file with marked passages removed or given neighbours, and without markers. */
    byte[] reshape(byte[] marked, Map<Integer, Reshaping> reshapings);

    /** The file telling its language and the direction of its script. */
    default byte[] address(byte[] merged, LanguageTag target) {
        return merged;
    }
}
