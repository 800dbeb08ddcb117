package org.inpud.portal.document.entity;

import java.util.List;

/**
 * A block that an adaptation adds to the document.
 *
 * @param texts its segments, as {@link CodedText} without codes
 * @param isAtEnd whether it stands behind all else in its part of the document, in the style of the passage that names
 *     it, and not beside that passage
 */
public record AddedPassage(List<String> texts, boolean isAtEnd) {

    /** Beside the passage that names it. */
    public AddedPassage(List<String> texts) {
        this(texts, false);
    }

    public AddedPassage {
        texts = List.copyOf(texts);
    }
}
