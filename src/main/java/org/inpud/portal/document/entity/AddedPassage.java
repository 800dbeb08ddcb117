package org.inpud.portal.document.entity;

import java.util.List;

/**
 * A block that an adaptation adds to the document.
 *
 * @param texts its segments, as {@link CodedText} without codes
 */
public record AddedPassage(List<String> texts) {
    public AddedPassage {
        texts = List.copyOf(texts);
    }
}
