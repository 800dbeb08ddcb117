package org.inpud.portal.check.entity;

import java.util.Locale;

/** How much a check's finding weighs. An error holds up submitting. */
public enum CheckSeverity {
    ERROR,
    WARNING,
    HINT;

    /** As the API spells it. */
    public String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }
}
