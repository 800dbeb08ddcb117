package org.inpud.portal.network.entity;

import java.util.Locale;

/** What a network gathers: a region, a concern, or a country within a region. */
public enum NetworkKind {
    REGIONAL,
    THEMATIC,
    NATIONAL;

    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
