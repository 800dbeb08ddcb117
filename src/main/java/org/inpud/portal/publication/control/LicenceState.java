package org.inpud.portal.publication.control;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a work may be adapted and released, for warnings from the start of the work.
 *
 * @param until the last day of a grant; nothing where there is none or it has no end
 */
public record LicenceState(Kind kind, Optional<LocalDate> until) {

    /** On what a release would rest. */
    public enum Kind {
        /** The licence itself allows it. */
        ALLOWED,
        /** A grant allows it. */
        GRANTED,
        /** There was a grant, and it has ended. */
        ENDED,
        /** Nothing allows it. */
        NONE
    }

    public static final LicenceState ALLOWED = new LicenceState(Kind.ALLOWED, Optional.empty());
    public static final LicenceState NONE = new LicenceState(Kind.NONE, Optional.empty());

    static LicenceState until(Optional<LocalDate> end, LocalDate day) {
        boolean hasEnded = end.filter(day::isAfter).isPresent();
        return new LicenceState(hasEnded ? Kind.ENDED : Kind.GRANTED, end);
    }

    public boolean allowsRelease() {
        return kind == Kind.ALLOWED || kind == Kind.GRANTED;
    }
}
