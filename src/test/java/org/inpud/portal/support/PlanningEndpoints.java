package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.COORDINATOR;

import java.util.List;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** The calls by which somebody asks and by which work is planned, and whom they are for. */
final class PlanningEndpoints {

    private static final Who EVERYBODY = Endpoint.everybody();
    private static final Who COORDINATORS = Endpoint.of(Belongs.NETWORK, COORDINATOR);

    private PlanningEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                Endpoints.row("POST requests", "requests", "{\"language\":\"es\"}", EVERYBODY, "422 NOTHING_ASKED"),
                Endpoints.row("GET requests", "requests", "", Endpoints.MINE, "200"),
                Endpoints.row(
                        "GET requests/receipts/{receipt}",
                        "requests/receipts/none",
                        "",
                        EVERYBODY,
                        "404 UNKNOWN_REQUEST"),
                Endpoints.row(
                        "POST requests/{number}/acceptance",
                        "requests/999999999/acceptance",
                        "{\"network\":\"$network\"}",
                        COORDINATORS,
                        "404 UNKNOWN_REQUEST"),
                Endpoints.row(
                        "POST requests/{number}/decline",
                        "requests/999999999/decline",
                        "{\"network\":\"$network\",\"reason\":\"No.\"}",
                        COORDINATORS,
                        "404 UNKNOWN_REQUEST"));
    }
}
