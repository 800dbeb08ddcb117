package org.inpud.portal.platform.launcher;

import java.util.List;
import java.util.stream.Stream;

/** The sign-ins of the demonstration, as its room makes them. */
final class DemonstrationPeople {

    private static final List<String> NETWORKS = List.of("lanpud", "menanpud", "africanpud", "enpud", "nanpud");
    private static final List<String> ROLES =
            List.of("translator", "reviewer", "reviewer2", "countryreader", "coordinator");
    private static final List<String> ABOVE_NETWORKS = List.of("secretariat", "inwud.reviewer", "auditor", "admin");

    private DemonstrationPeople() {}

    static List<String> lines() {
        return Stream.concat(
                        NETWORKS.stream()
                                .map(network -> String.join(
                                        "  ",
                                        ROLES.stream()
                                                .map(role -> role + "." + network)
                                                .toList())),
                        Stream.of(String.join("  ", ABOVE_NETWORKS)))
                .toList();
    }
}
