package org.inpud.portal.document.entity;

import java.util.Arrays;
import java.util.Optional;

/** What part a passage plays in its document. */
public enum PassageKind {
    HEADING("heading"),
    PARAGRAPH("paragraph"),
    LIST_ITEM("listItem"),
    CELL("cell"),
    NOTE("note"),
    CAPTION("caption"),
    PICTURE("picture");

    private final String apiName;

    PassageKind(String apiName) {
        this.apiName = apiName;
    }

    /** The kind as the API spells it. */
    public String apiName() {
        return apiName;
    }

    public static Optional<PassageKind> parse(String apiName) {
        return Arrays.stream(values())
                .filter(kind -> kind.apiName.equals(apiName))
                .findFirst();
    }
}
