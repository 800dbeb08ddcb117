package org.inpud.portal.publication.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of work a publication is. */
public enum Kind {
    PLAN,
    REPORT,
    BRIEF,
    GUIDE,
    TOOLKIT,
    STATEMENT,
    SUBMISSION,
    CASE_STUDY,
    TECHNICAL_BRIEF,
    POSITION,
    DECLARATION;

    /** As the API and addresses write it: {@code case-study}. */
    public String spelling() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> parse(String spelling) {
        return Arrays.stream(values())
                .filter(kind -> kind.spelling().equals(spelling))
                .findFirst();
    }
}
