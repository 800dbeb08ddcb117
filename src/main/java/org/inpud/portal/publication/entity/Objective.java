package org.inpud.portal.publication.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The strategic objectives of INPUD's plan, by keys of our own: the plan's numbers contradict each other. */
public enum Objective {
    NETWORKS,
    POLICY,
    PRACTICE,
    LEADERSHIP;

    public String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Objective> parse(String spelling) {
        return Arrays.stream(values())
                .filter(objective -> objective.spelling().equals(spelling))
                .findFirst();
    }
}
