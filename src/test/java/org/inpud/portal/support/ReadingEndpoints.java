package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.COORDINATOR;
import static org.inpud.portal.kernel.Role.COUNTRY_READER;
import static org.inpud.portal.kernel.Role.INWUD_REVIEWER;
import static org.inpud.portal.kernel.Role.REVIEWER;
import static org.inpud.portal.kernel.Role.TRANSLATOR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** The calls about readings of the whole and about borrowed reviewers, and whom they are for. */
final class ReadingEndpoints {

    private static final Who COLLEAGUES =
            Endpoint.of(Belongs.NETWORK, TRANSLATOR, REVIEWER, COUNTRY_READER, COORDINATOR);
    private static final Who COUNTRY_READERS = Endpoint.of(Belongs.NETWORK, COUNTRY_READER);
    private static final Who COORDINATORS = Endpoint.of(Belongs.NETWORK, COORDINATOR);

    /** INWUD's reviewers, and these only where they were asked: nobody was here. */
    private static final Who ASKED = new Who(Belongs.NETWORK, Set.of(), Set.of(), Map.of());

    private ReadingEndpoints() {}

    static List<Endpoint> all() {
        return Stream.concat(readings().stream(), LendingEndpoints.all().stream())
                .toList();
    }

    private static List<Endpoint> readings() {
        return List.of(
                Endpoints.row("GET adaptations/{id}/readings", "adaptations/$id/readings", "", COLLEAGUES, "200"),
                Endpoints.row(
                        "POST adaptations/{id}/readings",
                        "adaptations/$id/readings",
                        "{\"as\":\"COUNTRY_READER\",\"accept\":true,\"country\":\"mx\"}",
                        COUNTRY_READERS,
                        "409 NOT_READABLE_NOW"),
                Endpoints.row(
                        "POST adaptations/{id}/readings",
                        "adaptations/$id/readings",
                        "{\"as\":\"INWUD_REVIEWER\",\"accept\":true}",
                        ASKED,
                        "409 NOT_READABLE_NOW"),
                Endpoints.row(
                        "POST adaptations/{id}/readings/request",
                        "adaptations/$id/readings/request",
                        "{\"note\":\"%s\"}".formatted("x".repeat(2001)),
                        COORDINATORS,
                        "422 TOO_LONG"),
                Endpoints.row(
                        "DELETE adaptations/{id}/readings/request",
                        "adaptations/$id/readings/request",
                        "",
                        COORDINATORS,
                        "409 NOT_ASKED"),
                Endpoints.row("GET adaptations/{id}/verdicts", "adaptations/$id/verdicts", "", COLLEAGUES, "200"),
                Endpoints.row(
                        "POST adaptations/{id}/verdicts",
                        "adaptations/$id/verdicts",
                        "{\"items\":[]}",
                        Endpoint.of(Belongs.NETWORK, REVIEWER),
                        "409 NOT_REVIEWING_NOW"),
                Endpoints.row(
                        "GET adaptations/{id}/verdicts/segments/{segment}",
                        "adaptations/$id/verdicts/segments/s1",
                        "",
                        COLLEAGUES,
                        "200"),
                Endpoints.row(
                        "GET adaptations/{id}/verdicts/reasons",
                        "adaptations/$id/verdicts/reasons",
                        "",
                        COLLEAGUES,
                        "200"),
                Endpoints.row("GET networks/{key}/reasons", "networks/$network/reasons", "", COLLEAGUES, "200"),
                Endpoints.row(
                        "PUT networks/{key}/reasons",
                        "networks/$network/reasons",
                        "{\"items\":[]}",
                        COORDINATORS,
                        "412 CHANGED_MEANWHILE"),
                Endpoints.row("GET readings", "readings", "", Endpoint.of(Belongs.PORTAL, INWUD_REVIEWER), "200"));
    }
}
