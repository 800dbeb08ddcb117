package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.COORDINATOR;
import static org.inpud.portal.kernel.Role.COUNTRY_READER;
import static org.inpud.portal.kernel.Role.REVIEWER;
import static org.inpud.portal.kernel.Role.SECRETARIAT;
import static org.inpud.portal.kernel.Role.TRANSLATOR;

import java.util.List;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** The calls around a decision, and whom they are for. */
final class DecisionEndpoints {

    private static final String DECISION = "adaptations/{id}/local-changes/{number}/decision";
    private static final Who REVIEWERS = Endpoint.of(Belongs.NETWORK, REVIEWER);
    private static final Who COORDINATORS = Endpoint.of(Belongs.NETWORK, COORDINATOR);
    private static final Who COLLEAGUES =
            Endpoint.of(Belongs.NETWORK, TRANSLATOR, REVIEWER, COUNTRY_READER, COORDINATOR);

    private DecisionEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                decision("SECOND_READER", Endpoint.butKnownTo(REVIEWERS, SECRETARIAT)),
                decision(
                        "COUNTRY_READER",
                        Endpoint.butKnownTo(Endpoint.of(Belongs.NETWORK, COUNTRY_READER), SECRETARIAT)),
                decision("COORDINATOR", Endpoint.butKnownTo(COORDINATORS, SECRETARIAT)),
                decision("CONCURRENCE", COORDINATORS),
                Endpoints.row("GET concurrences", "concurrences", "", Endpoints.MINE, "200"),
                Endpoints.row(
                        "GET concurrences/{id}/{number}", "concurrences/$id/1", "", Endpoints.MINE, "404 NOT_FOUND"),
                Endpoints.row("GET facts/due", "facts/due", "", Endpoints.MINE, "200"),
                Endpoints.row(
                        "POST adaptations/{id}/local-changes/{number}/renewal",
                        "adaptations/$id/local-changes/1/renewal",
                        "{\"reviewBy\":\"2027-06-01\",\"evidence\":\"a call\"}",
                        COORDINATORS,
                        "412 CHANGED_MEANWHILE"),
                Endpoints.row(
                        "GET adaptations/{id}/since-release", "adaptations/$id/since-release", "", COLLEAGUES, "200"));
    }

    private static Endpoint decision(String voice, Who who) {
        return Endpoints.row(
                "PUT " + DECISION,
                "adaptations/$id/local-changes/1/decision",
                "{\"as\":\"" + voice + "\",\"accept\":true}",
                who,
                "409 NOT_DECIDABLE_NOW");
    }
}
