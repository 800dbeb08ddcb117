package org.inpud.portal.document.entity;

import java.util.List;
import java.util.Map;

/**
 * A block of a document: a heading, a paragraph, a list item, a cell.
 *
 * @param index its place in the document, from 0; merging finds the passage by it
 * @param level depth of a heading (1–6) or of a list item (from 1), otherwise 0
 * @param place where it stands (part, list, table, row, column); only the document room reads it
 */
public record SourcePassage(
        int index, PassageKind kind, int level, List<SourceSegment> segments, Map<String, String> place) {

    public SourcePassage {
        segments = List.copyOf(segments);
        place = Map.copyOf(place);
    }
}
