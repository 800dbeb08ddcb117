package org.inpud.portal.publication.entity;

import java.util.Arrays;
import java.util.Optional;

/** Under which terms a publication may be used; what forbids adapting needs a {@link Grant} before a release. */
public enum Licence {
    CC_BY_4("CC BY 4.0", true),
    CC_BY_SA_4("CC BY-SA 4.0", true),
    CC_BY_NC_4("CC BY-NC 4.0", true),
    CC_BY_NC_SA_4("CC BY-NC-SA 4.0", true),
    CC_BY_ND_4("CC BY-ND 4.0", false),
    CC_BY_NC_ND_4("CC BY-NC-ND 4.0", false),
    CC_BY_3("CC BY 3.0", true),
    CC_BY_SA_3("CC BY-SA 3.0", true),
    CC_BY_NC_3("CC BY-NC 3.0", true),
    CC_BY_NC_SA_3("CC BY-NC-SA 3.0", true),
    CC_BY_ND_3("CC BY-ND 3.0", false),
    CC_BY_NC_ND_3("CC BY-NC-ND 3.0", false),
    CC0_1("CC0 1.0", true),
    ALL_RIGHTS_RESERVED("all rights reserved", false),
    UNKNOWN("unknown", false);

    private final String spelling;
    private final boolean adaptable;

    Licence(String spelling, boolean adaptable) {
        this.spelling = spelling;
        this.adaptable = adaptable;
    }

    /** As the API writes it. */
    public String spelling() {
        return spelling;
    }

    /** Whether everybody may translate and adapt the work without asking. */
    public boolean allowsAdaptation() {
        return adaptable;
    }

    /** Whether it is one of the Creative Commons', whose names stay as they are in every language. */
    public boolean isCreativeCommons() {
        return this != ALL_RIGHTS_RESERVED && this != UNKNOWN;
    }

    public static Optional<Licence> parse(String spelling) {
        return Arrays.stream(values())
                .filter(licence -> licence.spelling.equals(spelling))
                .findFirst();
    }
}
