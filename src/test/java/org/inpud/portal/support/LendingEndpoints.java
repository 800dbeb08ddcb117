package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.COORDINATOR;

import java.util.List;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** The calls about borrowed reviewers, and whom they are for. */
final class LendingEndpoints {

    private static final Who COORDINATORS = Endpoint.of(Belongs.NETWORK, COORDINATOR);

    private LendingEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                Endpoints.row("GET adaptations/{id}/loans", "adaptations/$id/loans", "", COORDINATORS, "200"),
                Endpoints.row(
                        "POST adaptations/{id}/loans",
                        "adaptations/$id/loans",
                        "{\"network\":\"nowhere\"}",
                        COORDINATORS,
                        "422 UNKNOWN_LENDER"),
                Endpoints.row(
                        "DELETE adaptations/{id}/loans/{loan}",
                        "adaptations/$id/loans/0",
                        "",
                        COORDINATORS,
                        "404 UNKNOWN_LOAN"),
                Endpoints.row("GET networks/{key}/loans", "networks/$network/loans", "", COORDINATORS, "200"),
                Endpoints.row(
                        "POST networks/{key}/loans/{loan}/answer",
                        "networks/$network/loans/0/answer",
                        "{\"lend\":false}",
                        COORDINATORS,
                        "404 UNKNOWN_LOAN"),
                Endpoints.row(
                        "DELETE networks/{key}/loans/{loan}",
                        "networks/$network/loans/0",
                        "",
                        COORDINATORS,
                        "404 UNKNOWN_LOAN"),
                Endpoints.row("GET loans", "loans", "", Endpoints.MINE, "200"),
                Endpoints.row(
                        "POST loans/{loan}/answer",
                        "loans/0/answer",
                        "{\"accept\":true}",
                        Endpoints.MINE,
                        "404 UNKNOWN_LOAN"));
    }
}
