package org.inpud.portal.document.control;

import java.util.List;
import java.util.Map;
import org.inpud.portal.document.entity.PassageKind;

/**
 * Where a passage stands in the native file.
 *
 * @param facts what is kept of it with the passage ({@code part}, {@code list}, {@code table}, …)
 * @param signs what stands in it beside text, in order
 */
record Place(PassageKind kind, int level, Map<String, String> facts, List<Sign> signs) {

    static final String PART = "part";
    static final String ORDERED = "ordered";
    static final String LIST = "list";
    static final String TABLE = "table";
    static final String ROW = "row";
    static final String COLUMN = "column";

    /** What stands before a passage and is nothing to translate; see {@link Silent}. */
    static final String SILENT = "silent";

    /** The same behind the last passage of all. */
    static final String SILENT_AFTER = "silentAfter";

    /** Names the picture that a passage describes, where the file itself holds it. */
    static final String PICTURE = "picture";

    /** Tells that picture from another one under the same name. */
    static final String LOOK = "look";

    static final Place UNKNOWN = new Place(PassageKind.PARAGRAPH, 0, Map.of(), List.of());
}
