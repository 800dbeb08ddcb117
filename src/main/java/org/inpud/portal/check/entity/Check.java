package org.inpud.portal.check.entity;

import java.util.Locale;

/** What the checks look for. */
public enum Check {
    EMPTY(CheckSeverity.ERROR),
    CODES(CheckSeverity.ERROR),
    UNUSABLE(CheckSeverity.ERROR),
    SAME_AS_SOURCE(CheckSeverity.WARNING),
    NUMBERS(CheckSeverity.WARNING),
    SPACES(CheckSeverity.HINT),
    END_PUNCTUATION(CheckSeverity.HINT),
    TERM_NOT_FOLLOWED(CheckSeverity.HINT);

    private final CheckSeverity severity;

    Check(CheckSeverity severity) {
        this.severity = severity;
    }

    public CheckSeverity severity() {
        return severity;
    }

    /** As the API spells it: {@code same-as-source}. */
    public String spelling() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its sentence. */
    public String messageKey() {
        return "check.finding." + name();
    }
}
